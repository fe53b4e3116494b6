import { citationLine } from '../../../newsroom/attribution/citation-line';
import type { Attribution } from '../../../newsroom/attribution/attribution';
import { chooseLocale } from '../../../newsroom/attribution/locales/choose-locale';
import { USUAL } from '../../../newsroom/attribution/presentation';
import { plainText } from '../../../newsroom/attribution/sentence';
import { readAddress } from '../../../newsroom/story/address';
import { readNewsDate } from '../../../newsroom/story/news-date';
import type { CitationStyleName } from '../../../newsroom/story/provider';

/** How a made-up story is cited in a style, in a language. */
export function exampleSentence(citationStyle: CitationStyleName, language: string): string {
  const sentence = citationLine({ ...EXAMPLE, presentation: { ...USUAL, citationStyle } }, chooseLocale(language));
  return sentence === null ? '' : plainText(sentence);
}

const EXAMPLE: Attribution = {
  headline: 'Night ferry keeps its lights on for the geese',
  language: 'en',
  titleLanguage: 'en',
  relationship: 'republished',
  citation: {
    title: 'Night ferry keeps its lights on for the geese',
    firstPublished: readNewsDate('2024-05-21'),
    retrieved: readNewsDate('2024-05-22'),
    address: readAddress('https://harbour.example/night-ferry'),
  },
  writers: [{ name: 'Wren Oduya', kind: 'person', role: 'words' }],
  creditLine: null,
  author: 'Wren Oduya',
  distributor: null,
  retrievedFrom: 'harbour.example',
  copyrightHolder: 'The Harbour Press',
  copyrightYear: 2024,
  copyrightNotice: null,
  legalNotice: null,
  photoCredits: [],
  presentation: USUAL,
  correction: null,
};
