import fc from 'fast-check';
import { storyOf } from '../state';
import { stateByline } from './stated-byline';

const read = (line: string | null) => {
  const { statements, notes } = stateByline(line, 'test:byline');
  return { byline: storyOf(statements).story.byline, notes: notes.length };
};
const names = (line: string) => read(line).byline?.writers.map(({ name, kind }) => `${name} (${kind})`) ?? null;

describe('The byline field of a wire', () => {
  it.each([
    ['By ANA LIMA, AP Business Writer', ['Ana Lima (person)']],
    ['By ANA LIMA and BO DAHL', ['Ana Lima (person)', 'Bo Dahl (person)']],
    ['Von Ana Lima und Bo Dahl, dpa', ['Ana Lima (person)', 'Bo Dahl (person)']],
    ['Von dpa', ['dpa (organisation)']],
    ['Ana Lima with Bo Dahl in Norden', ['Ana Lima (person)', 'Bo Dahl (person)']],
    ['Ana Lima y Bo Dahl', ['Ana Lima (person)', 'Bo Dahl (person)']],
    ['Ana Lima, Bo Dahl', ['Ana Lima (person)', 'Bo Dahl (person)']],
    ['NTB-AFP-DPA', ['NTB (organisation)', 'AFP (organisation)', 'DPA (organisation)']],
    ['By Ana Lima, in Norden', ['Ana Lima (person)']],
    ['By Ana Lima in New Norden and Bo Dahl in Juist', ['Ana Lima (person)', 'Bo Dahl (person)']],
    ['By Harbour Press Reporters', ['Harbour Press Reporters (organisation)']],
    ['Reuters, MAR 04', ['Reuters (organisation)']],
    ['By Ana Lima; additional reporting by Bo Dahl', ['Ana Lima (person)', 'Bo Dahl (person)']],
  ])('“%s” names %j', (line, expected) => {
    expect(names(line)).toEqual(expected);
    expect(read(line)).toMatchObject({ byline: { line }, notes: 0 });
  });

  it('takes for a person whom the format marks as one', () => {
    const { statements } = stateByline('Ana Lima and Jordan Press, The Harbour Press', 'test:byline', ['Ana Lima and Jordan Press']);
    expect(storyOf(statements).story.byline?.writers).toMatchObject([{ name: 'Ana Lima', kind: 'person' }, { name: 'Jordan Press', kind: 'person' }]);
  });

  it.each(['dpa-ad:lima', 'lima.ana', 'ana.lima@wire.example/bo@wire.example', 'alima7', 'A ferry for everyone, says mayor'])('“%s” signs nothing, and the editor is told', (line) => {
    expect(read(line)).toEqual({ byline: null, notes: 1 });
  });

  it('that names a job names nobody', () => {
    expect(read('By Staff Reporter, Harbour Wire')).toEqual({ byline: { line: 'By Staff Reporter, Harbour Wire', writers: [] }, notes: 1 });
  });

  it('signed without a name that can be told for sure is kept as printed', () => {
    expect(read('By our man at sea')).toEqual({ byline: { line: 'By our man at sea', writers: [] }, notes: 1 });
  });

  it.each([null, 'No-Data-Available, MAR 04'])('%j says nothing', (line) => expect(read(line)).toEqual({ byline: null, notes: 0 }));

  it('never makes a person of a login or of an address, whatever the line', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('By ', 'Ana Lima', 'lima.ana', 'x@y.example', ' and ', ', ', '/', 'dpa', ' in ', 'Norden'), { maxLength: 7 }), (pieces) => {
        const people = read(pieces.join('')).byline?.writers.filter(({ kind }) => kind === 'person') ?? [];
        expect(people.filter(({ name }) => /[@_:\d]/.test(name))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
