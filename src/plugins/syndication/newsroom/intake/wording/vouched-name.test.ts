import { isVouchedName } from './vouched-name';

it.each([['Ana Lima, @analima'], ['Ana Lima (@analima)'], ['Ana Lima Contributor'], ['Ana Lima, Staff Writer'], ['Ana Lima | AP Business Writer'], ['Ana LimaView More Articles'], ['Ana Lima View all posts']])(
  '%s is the name of a writer',
  (line) => expect(isVouchedName(line)).toBe(true),
);

it.each([
  ['Ana Lima', 'nothing stands behind it'],
  ['Ana Lima, Associated Press', 'a photographer has an agency as well'],
  ['Ana Lima, Gazette photographer', 'it is a photographer'],
  ['Ana Lima and Bo Dahl, @analima', 'the account is of one of two'],
  ['Ana Lima sails with her editor', 'it is a title of a story'],
  ['Follow @analima', 'it is a button'],
  ['Related Content View more articles', 'it is a menu'],
])('%s may be anything: %s', (line) => expect(isVouchedName(line)).toBe(false));
