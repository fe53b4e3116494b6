import { isFetchError } from '@strapi/strapi/admin';
import type { DeskMemory } from '../paste/desk-memory';
import { filePaste, outcomeOf } from '../paste/file-paste';
import { fileOfLine } from '../paste/in-hand';
import { readingOf, storiesToFile } from './line-file';
import { readOfLine } from './read-line';

/**
 * Files what is to be filed of the line, file by file, until somebody stops it. What cannot be filed says why, and
 * stops no other; only a server that does not answer does.
 */
export async function fileAll(memory: DeskMemory): Promise<void> {
  const { line, undos, lineWork } = memory.now();
  if (lineWork !== null) return;
  const files = line.filter((file) => storiesToFile(file, undos).length > 0);
  memory.keep({ opened: null, lineWork: { done: 0, total: files.length, isStopping: false } });
  for (const [done, { id }] of files.entries()) {
    if (memory.now().lineWork?.isStopping) break;
    memory.keep({ lineWork: { done, total: files.length, isStopping: false } });
    await fileOneOf(memory, id);
  }
  memory.keep({ lineWork: null });
}

/** The file that is being filed ends its share, and no other is begun. */
export function stopAll(memory: DeskMemory): void {
  const { line, lineWork } = memory.now();
  if (lineWork === null) return;
  memory.keep({ lineWork: { ...lineWork, isStopping: true } });
  for (const { id, paste } of line) if (paste.phase === 'filing') fileOfLine(memory, id).put({ ...paste, isStopping: true });
}

async function fileOneOf(memory: DeskMemory, id: string): Promise<void> {
  const known = memory.now().line.find((one) => one.id === id);
  // Filed before the page was loaded anew, and undone since.
  if (known && readingOf(known) === null) await readOfLine(memory, known);
  const file = memory.now().line.find((one) => one.id === id);
  const read = file ? readingOf(file) : null;
  if (!file || read === null) return;
  const hand = fileOfLine(memory, id);
  const done = await filePaste(hand, read, storiesToFile(file, memory.now().undos), () => undefined);
  // Without an answer it is not the file that is bad: the server is away, or the page is going.
  if (done.error !== null && !isFetchError(done.error)) stopAll(memory);
  hand.put(outcomeOf(read, done));
}
