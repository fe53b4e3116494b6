import { readLanguageTag } from './language-tag';

it.each([
  ['EN', 'en'],
  ['nl-nl', 'nl-NL'],
  ['pt_BR', 'pt-BR'],
  ['zh-hans', 'zh-Hans'],
])('the language %s is %s', (stated, tag) => expect(readLanguageTag(stated)).toBe(tag));

it.each([null, '', 'x-default', 'und', 'English', 'en--x', 'e'])('%j names no language', (stated) => expect(readLanguageTag(stated)).toBeNull());
