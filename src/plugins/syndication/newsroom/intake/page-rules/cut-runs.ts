import { editCopy } from './edit-copy';
import type { Copy } from './page-rule';
import type { NoteSentence } from '../note-sentences';

/** Drops the paragraphs at these places; one note for each unbroken run, quoting all of it. */
export function cutRuns(copy: Copy, rule: string, sentence: NoteSentence, gone: ReadonlySet<number>): Copy {
  if (gone.size === 0) return copy;
  const runs: string[][] = [];
  copy.paragraphs.forEach((paragraph, place) => {
    if (!gone.has(place)) return;
    if (gone.has(place - 1)) runs.at(-1)?.push(paragraph);
    else runs.push([paragraph]);
  });
  return editCopy(copy, {
    rule,
    paragraphs: copy.paragraphs.filter((_, place) => !gone.has(place)),
    notes: runs.map((run) => ({ weight: 'info', sentence, quote: run.join('\n') })),
  });
}
