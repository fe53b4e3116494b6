import fs from 'node:fs';
import path from 'node:path';
import { readNewsDate } from '../../story/news-date';
import { RELATIONSHIPS } from '../../story/story';
import type { Attribution } from '../attribution';
import { attributionLines } from '../attribution-lines';
import { citationSentence } from '../citation-sentence';
import { CORRECTION_CLASSES } from '../../story/story';
import { fullAttribution } from '../fixtures/full-attribution';
import { relationshipSentence } from '../relationship-sentence';
import { plainText } from '../sentence';
import { LOCALES } from '.';
import { chooseLocale } from './choose-locale';
import type { AttributionLocale } from './locale';

const day = readNewsDate;
const { citation, photoCredits } = fullAttribution;
const title = 'Late';
const address = citation?.address ?? null;

/** What is said in every language, in the order of the lines in `fixtures/<language>.txt`. */
const CITATIONS = [
  { title, firstPublished: day('2017-11-11'), retrieved: day('2024-05-16'), address },
  { title, firstPublished: day('2017-11'), retrieved: day('2024-05'), address },
  { title, firstPublished: day('2017'), retrieved: day('2024'), address },
  { title, firstPublished: day('2021-05-01'), retrieved: day('2024-06-01'), address: null },
  { title, firstPublished: day('2021-03-11'), retrieved: null, address },
  { title, firstPublished: null, retrieved: day('2024-06-11'), address },
  { title, firstPublished: null, retrieved: null, address: null },
];
const BLOCKS: readonly Partial<Attribution>[] = [
  { photoCredits },
  { photoCredits: photoCredits.map((credit) => ({ ...credit, photographer: null, line: 'Nordfoto' })) },
  { correction: { note: 'Dry.', class: null, date: null } },
  ...CORRECTION_CLASSES.map((kind) => ({ correction: { note: 'Dry.', class: kind, date: day('2021-03-12') } })),
];
const NOTHING = { creditLine: null, relationship: null, citation: null, copyrightNotice: null, legalNotice: null, photoCredits: [], correction: null };

function allSentences(locale: AttributionLocale): readonly string[] {
  const parties = [...RELATIONSHIPS].flatMap((relationship) => [{ relationship }, { relationship, copyrightHolder: null, author: null }]);
  return [
    locale.label,
    ...CITATIONS.map((cited) => citationSentence(cited, locale)),
    ...BLOCKS.flatMap((facts) => attributionLines({ ...fullAttribution, ...NOTHING, ...facts }, locale).map(({ sentence }) => sentence)),
    ...parties.map((facts) => relationshipSentence({ ...fullAttribution, citation: null, ...facts }, locale)),
  ].map((sentence) => (typeof sentence === 'string' ? sentence : plainText(sentence ?? [])));
}

it.each(LOCALES.map(({ tag }) => tag))('%s says it all as its golden page has it', (tag) => {
  const page = fs.readFileSync(path.join(__dirname, 'fixtures', `${tag}.txt`), 'utf8');
  expect(`${allSentences(chooseLocale(tag)).join('\n')}\n`).toBe(page);
});

it('there is a golden page for each language and no other', () => {
  expect(fs.readdirSync(path.join(__dirname, 'fixtures')).sort()).toEqual(LOCALES.map(({ tag }) => `${tag}.txt`).sort());
});

describe('the language of the block', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['pt-BR', 'pt'],
    ['zh_Hant_TW', 'zh'],
    ['AR', 'ar'],
    ['fi', 'en'],
    ['', 'en'],
    [null, 'en'],
  ])('for %j is %s', (tag, chosen) => expect(chooseLocale(tag).tag).toBe(chosen));
});
