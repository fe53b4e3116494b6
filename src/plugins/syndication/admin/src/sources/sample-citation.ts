import type { SourceDetailAnswer } from '../../../contracts/sources';
import type { Attribution } from '../../../newsroom/attribution/attribution';
import { citationLine } from '../../../newsroom/attribution/citation-line';
import { chooseLocale } from '../../../newsroom/attribution/locales/choose-locale';
import { plainText } from '../../../newsroom/attribution/sentence';
import { readAddress } from '../../../newsroom/story/address';
import { readNewsDate } from '../../../newsroom/story/news-date';

type Cited = Pick<SourceDetailAnswer, 'name' | 'copyrightHolder' | 'hosts' | 'presentation'>;

/** A made-up story of a source as it would be cited, in a language (BCP 47) where the style knows one. */
export function sampleCitation({ name, copyrightHolder, hosts, presentation }: Cited, language: string): string {
  const site = hosts[0] ?? null;
  const sample: Attribution = {
    ...UNSTATED,
    citation: { title: 'Ferry returns to the harbour', firstPublished: readNewsDate('2024-03-09'), retrieved: readNewsDate('2024-03-11'), address: readAddress(`https://${site ?? 'news.example'}/ferry-returns`) },
    writers: [{ name: 'Ines Calder', kind: 'person', role: 'words' }],
    retrievedFrom: site ?? name,
    copyrightHolder: copyrightHolder ?? name,
    presentation,
  };
  const sentence = citationLine(sample, chooseLocale(language));
  return sentence === null ? '' : plainText(sentence);
}

const UNSTATED: Omit<Attribution, 'presentation'> = {
  headline: null,
  language: 'en',
  titleLanguage: 'en',
  relationship: null,
  citation: null,
  writers: [],
  creditLine: null,
  author: null,
  distributor: null,
  retrievedFrom: null,
  copyrightHolder: null,
  copyrightYear: null,
  copyrightNotice: null,
  legalNotice: null,
  photoCredits: [],
  correction: null,
};
