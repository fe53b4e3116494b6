import { join } from 'node:path';
import fc from 'fast-check';
import { wordsOf, type BodyBlock, type Inline } from '../../../story/body';
import { cleanText } from '../../../story/clean-text';
import { readInstant } from '../../../story/news-date';
import { readPayload } from '../../read-payload';
import { plainWords } from '../../wording/plain-words';
import { testFixturePairs } from '../../../../../../../tests/support/fixture-pairs';
import { splitParagraphs } from './split-paragraphs';

const FIXTURES = join(__dirname, 'fixtures');
const receivedAt = readInstant('2024-05-16T09:00:00Z') ?? fail();
const read = (text: string) => readPayload({ text, receivedAt });

describe('A pasted page', () => {
  testFixturePairs(FIXTURES, (bytes) => read(bytes.toString('utf8')));
});

describe('A damaged text', () => {
  it('is read, and the editor sees where it is broken', () => {
    const { stories, notes } = read('Ferry back at sea\n\nThe cap\ud800tain sails.');
    expect(stories[0]?.story.body.map(wordsOf)).toEqual(['The cap\ufffdtain sails.']);
    expect(notes).toEqual([{ rule: 'clean-text', weight: 'check', reason: expect.any(String), sentence: { code: 'signs-broken' }, quote: expect.stringContaining('cap\ufffdtain') }]);
  });

  it('of ten megabytes is read in seconds, and nothing of it is lost', () => {
    for (const piece of ['a\n', '\\', '[x](', 'Citation: retrieved from ', 'by A, ', '© 2017 A\n', '1/4\n', '> ']) {
      const text = piece.repeat(10_000_000 / piece.length);
      const start = performance.now();
      expect(read(text).stories).toHaveLength(1);
      // Far above what it takes, so that a busy machine passes and a quadratic rule does not.
      expect(performance.now() - start).toBeLessThan(20_000);
    }
  }, 180_000);
});

describe('Any text at all', () => {
  it('gives a reading: stories, or one refusal', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), page()), (text) => {
        const { stories, notes } = read(text);
        const isRefused = notes.some(({ weight }) => weight === 'refused');
        expect(stories).toHaveLength(isRefused ? 0 : 1);
        expect(JSON.stringify(stories).isWellFormed()).toBe(true);
        for (const { story } of stories) {
          expect(story.headline === null || (story.headline !== '' && story.headline.length <= 255)).toBe(true);
          expect(story.body.flatMap(addressesIn).every((address) => /^https?:/i.test(address))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('loses no paragraph in silence: it is in the body, or quoted by a field or a note', () => {
    fc.assert(
      fc.property(page(), (text) => {
        const [read1] = read(text).stories;
        if (!read1) return;
        const body = signs(read1.story.body.map(wordsOf).join(''));
        const quotes = [...read1.provenance, ...read1.notes].flatMap(({ quote }) => quote?.split('\n') ?? []);
        const quoted = signs(quotes.join('\n'));
        // A citation inside a paragraph is quoted alone; what stands around it are paragraphs of their own.
        const isKept = (words: string): boolean =>
          body.includes(signs(plainWords(words))) ||
          quoted.includes(signs(words)) ||
          quotes.some((quote) => {
            const at = quote === '' || quote.length === words.length ? -1 : words.indexOf(quote);
            return at >= 0 && isKept(words.slice(0, at)) && isKept(words.slice(at + quote.length));
          });
        expect(splitParagraphs(cleanText(text)).filter((paragraph) => !isKept(paragraph))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});

/** Letters and digits alone: list marks, bold and white space are form. */
const signs = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');

function addressesIn(block: BodyBlock): readonly string[] {
  const inline = (nodes: readonly Inline[]) => nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
  return block.type === 'list' ? block.children.flatMap(({ children }) => inline(children)) : inline(block.children);
}

/** Lines as pages have them, and any lines between, in any order. */
function page(): fc.Arbitrary<string> {
  const line = fc.oneof(
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
    { weight: 3, arbitrary: fc.constantFrom(...PAGE_LINES) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...PAGE_LINES), { minLength: 2, maxLength: 3 }).map((lines) => lines.join(' ')) },
  );
  return fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n')), { maxLength: 25 }).map((lines) => lines.flat().join(''));
}

const PAGE_LINES = [
  'Ferry back at sea',
  'March 4 2021, by Ana Lima',
  'By Ana Lima and Bo Dahl, Norden',
  'Associated Press',
  'Updated March 5, 2021',
  'The ferry that the town of Norden had missed for so long is back at sea, its captain said.',
  'and it will sail every day.',
  'The ferry leaves, 3 March 2021. Photo by: Ana Lima/dpa/AP Images',
  '![ferry](https://gazette.example/f.jpg)',
  'It cost \\$6 million, the [company](#) and the [mayor](https://town.example/) said.',
  '© 2021 The Harbour Press. All rights reserved.',
  '© 2009-2021 Norden Wire',
  'Citation: Ferry back at sea (2021, March 4) retrieved 9 June 2023 from <https://gazette.example/a>',
  'Citation: Train (2020) retrieved 9 June 2023 from https://gazette.example/b This runs on.',
  'This document is subject to copyright.',
  'EMBARGOED UNTIL NOON',
  'Dear Reader,',
  'If you value our work, become a member today.',
  'Latest Ferries',
  'Comments',
  'Masthead Masthead',
  'Executive Editor:',
  'Publisher:',
  'Bo Dahl',
  '1/2',
  '2/2',
  '* * *',
  '- cooks',
  '## The crew',
];

function fail(): never {
  throw new Error('The test’s own moment is none.');
}
