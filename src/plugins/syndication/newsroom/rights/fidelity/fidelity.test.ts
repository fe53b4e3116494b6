import fc from 'fast-check';
import { readNewsDate } from '../../story/news-date';
import { fidelityOf } from './fidelity';

// 8 March 2021 was a Monday.
const published = readNewsDate('2021-03-09');
const compare = (before: string, after: string, language: string | null = 'en') => fidelityOf({ dateline: null, words: before }, { dateline: null, words: after }, { language, published });
const beyond = (before: string, after: string, language?: string) => compare(before, after, language).beyondStyle.map((change) => `${change.before} → ${change.after}`);

describe('Changes of time, place and style', () => {
  it.each([
    ['The “late” ferry', 'The "late" ferry'],
    ['The “late” ferry', 'The ‘late’ ferry'],
    ['the harbor master', 'The harbour master'],
    ['They organised a programme', 'They organized a program'],
    ['It sailed, at last.', 'It sailed at last.'],
    ['The ferry — late', 'The ferry -- late'],
    ['It sailed on Monday.', 'It sailed on March 8.'],
    ['It sailed on March 8.', 'It sailed on Monday.'],
    ['It sailed on March 8, 2021.', 'It sailed on 8 March 2021.'],
    ['It sailed on Mar. 8.', 'It sailed on 8 March 2021.'],
    ['It sailed yesterday.', 'It sailed 8 March.'],
    ['The U.S. crew', 'The US crew'],
  ])('“%s” may become “%s”', (before, after) => expect(beyond(before, after)).toEqual([]));

  it('are known in other languages', () => {
    expect(beyond('Die Fähre fuhr am Montag.', 'Die Fähre fuhr am 8. März.', 'de')).toEqual([]);
    expect(beyond('El barco salió el lunes.', 'El barco salió el 8 de marzo de 2021.', 'es')).toEqual([]);
  });

  it('are the dateline, which may open the text', () => {
    const change = fidelityOf({ dateline: 'SANDHOLM', words: 'SANDHOLM – The ferry is late.' }, { dateline: 'Sandholm, Norway', words: 'The ferry is late.' }, { language: 'en', published });
    expect(change.beyondStyle).toEqual([]);
    expect(change.changes).toEqual([{ before: 'SANDHOLM', after: 'Sandholm, Norway' }]);
  });
});

describe('Changes beyond them', () => {
  it.each([
    ['The ferry is late', 'The ferry is not late', [' → not']],
    ['It sailed on Monday', 'It sailed on Tuesday', ['Monday → Tuesday']],
    ['It sailed on Monday', 'It sailed on March 5', ['Monday → March 5']],
    ['It sailed on Monday evening', 'It sailed on March 8', ['Monday evening → March 8']],
    ['It cost 1.5 million', 'It cost 15 million', ['1.5 → 15']],
    ['It cost 10,000 crowns', 'It cost 10,500 crowns', ['10,000 → 10,500']],
    ['It cost $5', 'It cost €5', ['$ → €']],
    ['It was -5 degrees', 'It was 5 degrees', ['- → ']],
    ['She won.', 'She won?', [' → ?']],
    ['He called it “safe”', 'He called it safe', ['“ → ', '” → ']],
    ['The ferry was here', 'The ferry were here', ['was → were']],
    ['four men wait', 'for men wait', ['four → for']],
  ])('“%s” may not become “%s”', (before, after, changes) => expect(beyond(before, after)).toEqual(changes));

  it('a weekday may not become a date that nobody can check', () => {
    const wording = (words: string) => ({ dateline: null, words });
    expect(fidelityOf(wording('on Monday'), wording('on March 8'), { language: 'en', published: null }).beyondStyle).toHaveLength(1);
  });
});

const word = fc.stringMatching(/^[a-z]{2,9}$/);

describe('Every text', () => {
  it('is true to itself, whatever its white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(compare(text, text)).toEqual({ changes: [], beyondStyle: [] });
        expect(compare(text, `  ${text}\n`)).toEqual({ changes: [], beyondStyle: [] });
      }),
    );
  });

  it('is changed by any other word in it', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), word, (words, at, other) => {
        const place = at % words.length;
        fc.pre(words[place] !== other);
        expect(compare(words.join(' '), words.with(place, other).join(' ')).changes).not.toEqual([]);
      }),
    );
  });

  it('is changed beyond style by a word that stands nowhere else', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.nat(), (words, at) => {
        const more = words.toSpliced(at % (words.length + 1), 0, 'quokka');
        expect(compare(words.join(' '), more.join(' ')).beyondStyle).not.toEqual([]);
        expect(compare(more.join(' '), words.join(' ')).beyondStyle).not.toEqual([]);
      }),
    );
  });

  it('is read in the time that it takes to read it', () => {
    const hostile = `${'a.'.repeat(200_000)} ${'1,'.repeat(200_000)} ${"'".repeat(200_000)}`;
    const start = performance.now();
    compare(hostile, hostile);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
