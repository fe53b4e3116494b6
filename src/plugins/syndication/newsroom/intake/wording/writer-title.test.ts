import { isWriterTitle, opensWithAgency } from './writer-title';

it.each([['Associated Press'], ['AP Business Writer'], ['AP Business Writers'], ['AP Political Writer'], ['For The Associated Press'], ['Special for The Harbour Press'], ['Harbour Press business reporter'], ['Staff Writer'], ['Contributor'], ['STAFF WRITER']])(
  '%s is a title',
  (words) => expect(isWriterTitle(words)).toBe(true),
);

it.each([['Ana Lima'], ['For Ana Lima'], [''], ['The ferry was late, said the reporter']])('“%s” is none', (words) => {
  expect(isWriterTitle(words)).toBe(false);
});

it('may open with an agency', () => {
  expect(opensWithAgency('Associated Press Writer')).toBe(true);
  expect(opensWithAgency('Chief Political Correspondent')).toBe(false);
});
