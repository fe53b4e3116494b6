import { pageLanguage } from './page-language';

it.each([
  ['en', 'en', 'ltr'],
  ['pt-br', 'pt-BR', 'ltr'],
  ['ar', 'ar', 'rtl'],
  ['he', 'he', 'rtl'],
  ['ur', 'ur', 'rtl'],
  ['az-Arab', 'az-Arab', 'rtl'],
  ['ja', 'ja', 'ltr'],
])('%s is written as %s, %s', (stated, tag, direction) => {
  expect(pageLanguage(stated)).toEqual({ tag, direction });
});

it.each(['', 'english language', '"><script>', 'x'])('%j is no language: the next one counts', (stated) => {
  expect(pageLanguage(stated, 'fr').tag).toBe('fr');
  expect(pageLanguage(stated, null).tag).toBe('en');
});
