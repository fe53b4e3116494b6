import { expect, it } from '@jest/globals';
import { foldSame } from './fold-same';

const LONG = 'The ferry came home. '.repeat(20);

it('cuts long stretches of equal words, and leaves what differs as it is', () => {
  const folded = foldSame([
    { kind: 'same', words: LONG },
    { kind: 'removed', words: LONG },
    { kind: 'same', words: LONG },
    { kind: 'added', words: 'It did.' },
    { kind: 'same', words: ' Yes.' },
  ]);
  expect(folded.map(({ kind }) => kind)).toEqual(['same', 'removed', 'same', 'added', 'same']);
  expect(folded[0]?.words.startsWith(' … ')).toBe(true);
  expect(folded[1]?.words).toBe(LONG);
  expect(folded[2]?.words).toMatch(/^The ferry .* … .* home\. $/s);
  expect(folded[4]?.words).toBe(' Yes.');
});
