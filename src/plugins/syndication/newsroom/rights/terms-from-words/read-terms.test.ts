import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { WORD_RULES } from '.';
import { isRestrictive } from '../terms/is-restrictive';
import { sayTerm } from '../terms/say-term';
import { readTerms } from './read-terms';

const said = (words: string) => readTerms(words).proposed.map(({ term }) => sayTerm(term));

describe('Usage terms', () => {
  it('are read by every rule in the folder once, each under the name of its file', () => {
    const pieces = new Set(['index', 'word-rule', 'wording', 'place-names', 'channel-words', 'stated-date-at', 'as-stated', 'read-terms', 'proposed-terms']);
    const files = readdirSync(__dirname).filter((file) => !file.endsWith('.test.ts')).map((file) => file.replace(/\.ts$/, ''));
    expect(WORD_RULES.map(({ name }) => name).sort()).toEqual(files.filter((file) => !pieces.has(file)).sort());
    const tested = readdirSync(__dirname).filter((file) => file.endsWith('.test.ts')).map((file) => file.replace(/\.test\.ts$/, ''));
    expect(WORD_RULES.map(({ name }) => name).filter((name) => !tested.includes(name))).toEqual([]);
  });

  it('become rules to confirm, each with its words', () => {
    expect(readTerms('NORWAY OUT, CREDIT MANDATORY')).toEqual({
      proposed: [
        { term: { kind: 'territory', effect: 'deny', places: ['NO'] }, words: 'NORWAY OUT', standing: { kind: 'proposed' } },
        { term: { kind: 'credit', mandatory: true, line: null }, words: 'CREDIT MANDATORY', standing: { kind: 'proposed' } },
      ],
      unread: [],
    });
  });

  it.each([
    ['*** World rights except Norway ***', ['Not in NO']],
    ['NO RESALES. NO ARCHIVES. EDITORIAL USE ONLY', ['No archive', 'Not to be passed on', 'Editorial use only']],
    ['HARBOUR WIRE CLIENTS ONLY / This film may not be edited', ['Not to be passed on', 'No edits']],
    ['Picture may only be used for 14 days from the time of transmission; No Archiving; No Licensing. Mandatory credit.', ['14 days from transmission', 'No archive', 'Not to be passed on', 'Credit is mandatory']],
    ['ATTENTION EDITORS - THIS PICTURE WAS SUPPLIED BY A THIRD PARTY. MANDATORY CREDIT: NORDFOTO. UK OUT', ['Not in GB', 'Not to be passed on', 'Credit is mandatory: NORDFOTO']],
    ['Nutzung nur für 14 Tage. Kein Archiv. Quellenangabe Pflicht', ['14 days from transmission', 'No archive', 'Credit is mandatory']],
    ['', []],
  ])('%s', (words, terms) => expect(said(words)).toEqual(terms));

  it('that nobody understands stay as words', () => {
    expect(readTerms('UK OUT. Ask Ola about the trombones.\nNo sales')).toMatchObject({ unread: ['Ask Ola about the trombones'] });
    expect(readTerms('Ask Ola.').proposed).toEqual([]);
  });

  it('are read to a length that a desk could write, and the rest stays as words', () => {
    const { unread } = readTerms(`${'UK OUT. '.repeat(3000)}Ask Ola`);
    expect(unread.join(' ')).toContain('Ask Ola');
  });
});

const RESTRICTIONS = ['NORWAY OUT', 'No archiving', 'NO SALES', 'May not be edited', 'Text only', 'World rights except Japan', 'No use after 14 March', 'Not for publication', 'Nur für Print', 'Not for use outside Norway', 'Only with written permission'];
const PERMISSIONS = ['World rights', 'Archiving permitted', 'May be edited', 'May be syndicated'];
const OBSTACLES = ['No', 'Not', 'Never', 'Nobody says that', 'Except in Ruritania', 'unless Ola says so', 'nicht', 'Ask Ola before', 'jamais', 'only on Sundays'];

describe('Nothing is permitted', () => {
  const permits = (words: string) => readTerms(words).proposed.filter(({ term }) => !isRestrictive(term));

  it.each(PERMISSIONS)('but by plain words and nothing else: %s', (words) => {
    expect(permits(words)).toHaveLength(1);
    for (const obstacle of OBSTACLES) expect([permits(`${obstacle} ${words}`), permits(`${words}, ${obstacle}`)]).toEqual([[], []]);
  });

  it('by words that restrict, in whatever company they stand', () => {
    const piece = fc.oneof(fc.constantFrom(...RESTRICTIONS, ...OBSTACLES), fc.string({ maxLength: 20 }));
    fc.assert(
      fc.property(fc.constantFrom(...RESTRICTIONS), fc.array(piece, { maxLength: 4 }), fc.constantFrom('. ', ', ', ' ', '\n', ' | '), (words, company, joint) => {
        expect(permits([...company, words].join(joint))).toEqual([]);
      }),
    );
  });

  it('of a kind that is restricted beside it', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...RESTRICTIONS, ...PERMISSIONS]), (pieces) => {
        const { proposed } = readTerms(pieces.join('. '));
        const restricted = new Set(proposed.filter(({ term }) => isRestrictive(term)).map(({ term }) => term.kind));
        expect(proposed.filter(({ term }) => !isRestrictive(term) && restricted.has(term.kind))).toEqual([]);
      }),
    );
  });
});

describe('Whatever is written', () => {
  it('every rule quotes words that stand there, and every word is read or kept', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...RESTRICTIONS, ...PERMISSIONS, 'Mandatory credit: Ola Berg'), fc.stringMatching(/^[a-z]{1,8}$/)), { maxLength: 8 }), (pieces) => {
        const words = pieces.join('. ');
        const { proposed, unread } = readTerms(words);
        for (const rule of proposed) expect(words).toContain(rule.words);
        for (const left of unread) expect(words).toContain(left);
      }),
    );
  });

  it('it is read in no time', () => {
    const hostile = ['no ', 'A, ', 'only ', 'may not be a or ', 'in ', 'OUT ', '14 days ', 'credit: ', 'not for use '].map((piece) => piece.repeat(100_000));
    const start = performance.now();
    for (const words of hostile) readTerms(words);
    expect(performance.now() - start).toBeLessThan(9000);
  });
});
