import fc from 'fast-check';
import { readAddress } from '../story/address';
import { readNewsDate } from '../story/news-date';
import { citationSentence } from './citation-sentence';
import { plainText } from './sentence';

const say = (title: string, published: string | null, retrieved: string | null, address: string | null) => {
  const date = (stated: string | null) => (stated === null ? null : readNewsDate(stated));
  return plainText(
    citationSentence({
      title,
      firstPublished: date(published),
      retrieved: date(retrieved),
      address: address === null ? null : readAddress(address),
    }),
  );
};

it.each([
  ['2021-03-09', '2024-06-04', 'https://a.example/x', 'Citation: Late (2021, March 9) retrieved 4 June 2024 from https://a.example/x'],
  ['2021-03', '2024-06-04', 'https://a.example/x', 'Citation: Late (2021, March) retrieved 4 June 2024 from https://a.example/x'],
  ['2021', '2024-06', 'https://a.example/x', 'Citation: Late (2021) retrieved June 2024 from https://a.example/x'],
  ['2021-03-09T23:59:00-11:00', '2024-06-04', null, 'Citation: Late (2021, March 9) retrieved 4 June 2024'],
  [null, '2024-06-04', 'https://a.example/x', 'Citation: Late retrieved 4 June 2024 from https://a.example/x'],
  ['2021', null, null, 'Citation: Late (2021)'],
  [null, null, 'https://a.example/x', 'Citation: Late retrieved from https://a.example/x'],
  [null, null, null, 'Citation: Late'],
])('published %s, retrieved %s from %s: “%s”', (published, retrieved, address, sentence) => {
  expect(say('Late', published, retrieved, address)).toBe(sentence);
});

it('names the service of a wire story, which has no address', () => {
  const cited = { title: 'Late', firstPublished: null, retrieved: readNewsDate('2024-06-04'), address: null };
  expect(plainText(citationSentence(cited, undefined, 'Harbour Wire'))).toBe('Citation: Late retrieved 4 June 2024 from Harbour Wire');
});

it('keeps the title to the letter, whatever it holds', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (title) => expect(say(title, '2021-03-09', '2024-06-04', null)).toBe(`Citation: ${title} (2021, March 9) retrieved 4 June 2024`)));
});
