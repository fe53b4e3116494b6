import fc from 'fast-check';
import type { BylineRole, Writer } from '../story/story';
import { bylineLine } from './byline-line';

const by = (name: string, role: BylineRole = 'words', kind: Writer['kind'] = 'person'): Writer => ({ name, kind, role });

it.each([
  [[by('Ana Lima')], 'By Ana Lima'],
  [[by('Ana Lima'), by('Bo Dahl')], 'By Ana Lima and Bo Dahl'],
  [[by('Ana Lima'), by('Bo Dahl'), by('Cy Ek')], 'By Ana Lima, Bo Dahl and Cy Ek'],
  [[by('The Associated Press', 'words', 'organisation')], 'By The Associated Press'],
  [[by('Ana Lima'), by('The Sandholm Courier', 'words', 'organisation')], 'By Ana Lima and The Sandholm Courier'],
  [[by('Ana Lima'), by('Bo Dahl', 'pictures')], 'By Ana Lima; pictures by Bo Dahl'],
  [[by('Cy Ek', 'additional-reporting'), by('Ana Lima'), by('Bo Dahl', 'pictures')], 'By Ana Lima; pictures by Bo Dahl; additional reporting by Cy Ek'],
  [[by('Bo Dahl', 'pictures')], 'Pictures by Bo Dahl'],
  [[], ''],
])('is made of the writers where none was printed: %#', (writers, line) => {
  expect(bylineLine({ line: null, writers })).toBe(line);
  expect(bylineLine({ line: '  ', writers })).toBe(line);
});

it('is the printed line where there is one, to the letter', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((line) => line.trim() !== ''),
      (line) => expect(bylineLine({ line, writers: [by('Ana Lima')] })).toBe(line),
    ),
  );
  expect(bylineLine({ line: 'by ANA LIMA, AP Science Writer', writers: [by('Ana Lima')] })).toBe('by ANA LIMA, AP Science Writer');
});
