import fc from 'fast-check';
import { AGENCIES } from '../../story/agencies';
import { readBylineAndDate } from './byline-and-date';
import { isOrganisation } from './organisation';
import { readWriters } from './writers';

const named = (words: string) => readWriters(words)?.writers.map(({ name, kind }) => `${name} (${kind})`) ?? null;

it.each([
  ['Ana Lima', ['Ana Lima (person)']],
  ['Ana Lima, Bo Dahl & Cy Ek', ['Ana Lima (person)', 'Bo Dahl (person)', 'Cy Ek (person)']],
  ['ANA LIMA and BO DAHL, Associated Press', ['Ana Lima (person)', 'Bo Dahl (person)']],
  ['ANA LIMA, BO DAHL and CY EKAssociated Press', ['Ana Lima (person)', 'Bo Dahl (person)', 'Cy Ek (person)']],
  ['ANA LIMA, JR., AP Science Writer', ['Ana Lima, Jr. (person)']],
  ['The Associated Press', ['The Associated Press (organisation)']],
  ['Ana Lima, Bo Dahl and Cy Ek, USA TODAY', ['Ana Lima (person)', 'Bo Dahl (person)', 'Cy Ek (person)']],
  ['Ana Lima and Bo Dahl, San Marino', ['Ana Lima (person)', 'Bo Dahl (person)']],
  ['Ana Lima and agencies', ['Ana Lima (person)']],
  ['Agencies', ['Agencies (organisation)']],
  ['LA GACETA', null],
])('“by %s” names %j', (words, names) => expect(named(words)).toEqual(names));

it('no agency of the table signs as a person', () => {
  for (const { name, spellings } of AGENCIES) {
    for (const words of [name, ...spellings].flatMap((spelling) => [spelling, spelling.toUpperCase(), `${spelling} and Ana Lima`])) {
      const people = readWriters(words)?.writers.filter(({ kind }) => kind === 'person').map((writer) => writer.name) ?? [];
      expect(people.filter((person) => person !== 'Ana Lima')).toEqual([]);
    }
  }
});

it('whatever the line, no organisation becomes a person, and the line is kept as printed', () => {
  const words = fc.oneof(
    fc.constantFrom('By ', 'Words by ', 'pictures by ', 'additional reporting by ', 'Ana Lima', 'BO DAHL', 'The Associated Press', 'AP Business Writer', 'November 11 2017', 'dpa'),
    fc.string({ unit: 'grapheme', maxLength: 10 }),
  );
  const line = fc.array(fc.tuple(words, fc.constantFrom(', ', ' and ', '; ', ' | ', '. ', ' ', '')), { maxLength: 8 }).map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(line, (stated) => {
      const byline = readBylineAndDate(stated)?.byline ?? null;
      expect(stated).toContain(byline?.line ?? '');
      expect(byline?.writers.filter(({ kind, name }) => kind === 'person' && isOrganisation(name)) ?? []).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
