import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markedText } from './marked-text';
import { indexWords } from './word-index';

const PAGE = `Share this

Ferry comes home

by **Tomas Quill**

The ferry that left in spring came home on Friday with \\$40 and a [new captain](#), the harbour board said at noon.

© 2024 The Harbour Press. All rights reserved.`;

/** The words that are marked for each quotation. */
function marked(text: string, ...quotes: readonly string[]): readonly string[] {
  const stretches = markedText(indexWords(text), quotes.map((words, place) => ({ id: String(place), passages: [words] })));
  return quotes.map((_, place) => stretches.filter(({ ids }) => ids.includes(String(place))).map(({ words }) => words).join('|'));
}

describe('quotations in the original', () => {
  it('are found whatever signs and spaces stand between their words', () => {
    expect(marked(PAGE, 'by Tomas Quill', '© 2024 The Harbour Press. All rights reserved.')).toEqual(['by **Tomas Quill', '© 2024 The Harbour Press. All rights reserved.']);
  });

  it('are found as whole words only', () => {
    expect(marked('SNAP decision, AP says', 'AP')).toEqual(['AP']);
    expect(marked('SNAP decision', 'AP')).toEqual(['']);
  });

  it('are looked for as a line of their own first', () => {
    const text = 'Menu | Ferry comes home | Sport\n\nFerry comes home\n\nText.';
    expect(markedText(indexWords(text), [{ id: 'headline', passages: ['Ferry comes home'] }]).find(({ ids }) => ids.length > 0)?.start).toBe(text.indexOf('\nFerry') + 1);
  });

  it('are found by their ends when only the middle differs', () => {
    const body = 'The ferry that left in spring came home on Friday with $40 and a very new captain, the harbour board said at noon.';
    expect(marked(PAGE, body)[0]).toMatch(/^The ferry .* at noon\.$/);
  });

  it('are found line by line when other lines stand between', () => {
    expect(marked(PAGE, 'Share this\nby Tomas Quill')).toEqual(['Share this|by **Tomas Quill']);
  });

  it('may lie in one another: both are known at the words that they share', () => {
    const stretches = markedText(indexWords('LONDON: The ferry is back.'), [
      { id: 'dateline', passages: ['LONDON'] },
      { id: 'body', passages: ['LONDON: The ferry is back.'] },
    ]);
    expect(stretches.map(({ words, ids }) => [words, ids])).toEqual([['LONDON', ['dateline', 'body']], [': The ferry is back.', ['body']]]);
  });

  it('that stand in every story of a feed are marked in the one that is shown', () => {
    const item = (title: string) => `<item><title>${title}</title><creator>Orla Finch</creator><p>All about ${title}.</p></item>\n`;
    const feed = `<copyright>© Harbour</copyright>${['Bell', 'Sauna', 'Pier'].map(item).join('')}`;
    const quotes = ['Sauna', 'Orla Finch', 'All about Sauna.', '© Harbour'].map((words) => ({ id: words, passages: [words] }));
    const stretches = markedText(indexWords(feed), quotes, true);
    expect(stretches.find(({ ids }) => ids.includes('Orla Finch'))?.start).toBe(feed.indexOf('Orla', feed.indexOf('Sauna')));
  });

  it('never overlap, and give the text back whole', () => {
    const words = fc.array(fc.constantFrom('a', 'b ', '\n', '© ', 'ferry', '\ud83d\ude00', '𝒜', '.', 'é'), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(words, fc.string()), fc.array(fc.oneof(words, fc.string()), { maxLength: 6 }), (text, quotes) => {
        const stretches = markedText(indexWords(text), quotes.map((quote, place) => ({ id: String(place), passages: [quote, text.slice(place, place + 7)] })));
        expect(stretches.map((stretch) => stretch.words).join('')).toBe(text);
        let end = 0;
        for (const { start, words: shown } of stretches) {
          expect(start).toBe(end);
          end += shown.length;
        }
      }),
    );
  });

  it('do not take long in a long text of one letter', () => {
    const started = Date.now();
    markedText(indexWords('a'.repeat(500_000)), [{ id: 'x', passages: ['a'.repeat(200), 'a'.repeat(250_000)] }]);
    markedText(indexWords('a '.repeat(250_000)), [{ id: 'x', passages: ['a a', `${'a '.repeat(1000)}b`] }]);
    expect(Date.now() - started).toBeLessThan(4000);
  });
});
