import type { WordRun } from '../../../newsroom/story/word-diff';

const LONGEST = 160;
const END = 60;

/** A comparison with its long stretches of equal words cut in the middle: the eye is led to what differs. */
export function foldSame(runs: readonly WordRun[]): readonly WordRun[] {
  return runs.map(({ kind, words }, place) => {
    if (kind !== 'same' || words.length <= LONGEST) return { kind, words };
    const opening = place === 0 ? '' : words.slice(0, END).toWellFormed();
    const ending = place === runs.length - 1 ? '' : words.slice(-END).toWellFormed();
    return { kind, words: `${opening} … ${ending}` };
  });
}
