import fc from 'fast-check';
import { diffWords } from './word-diff';

describe('A diff by words', () => {
  it('shows what was added and what was removed', () => {
    expect(diffWords('The ferry sails on Monday.', 'The ferry sails on Tuesday.')).toEqual([
      { kind: 'same', words: 'The ferry sails on ' },
      { kind: 'removed', words: 'Monday' },
      { kind: 'added', words: 'Tuesday' },
      { kind: 'same', words: '.' },
    ]);
  });

  it('gives back both texts, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const runs = diffWords(before, after);
        const without = (kind: string) => runs.filter((run) => run.kind !== kind).map(({ words }) => words).join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });
});
