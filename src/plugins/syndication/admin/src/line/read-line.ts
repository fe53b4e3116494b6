import { NOT_SENT } from '../api/use-say-failure';
import { arrivedBytes, TOO_LARGE_TO_SEND } from '../paste/arrived';
import { askForReading } from '../paste/ask-for-reading';
import type { DeskMemory } from '../paste/desk-memory';
import { fileOfLine } from '../paste/in-hand';
import { WAITING, wasRead } from '../paste/paste-state';
import { isToRead, type LineFile } from './line-file';

/** Reads the files of the line that nobody has read, one after the other: one that cannot be read stops no other. */
export async function readLine(memory: DeskMemory): Promise<void> {
  if (reading.has(memory)) return;
  reading.add(memory);
  for (let next = memory.now().line.find(isToRead); next; next = memory.now().line.find(isToRead)) await readOfLine(memory, next);
  reading.delete(memory);
}

/** Reads one file of the line as it stood, corrections included. Never throws: why it could not be read stands at the file. */
export async function readOfLine(memory: DeskMemory, { id, name, file, address, place, corrections }: LineFile): Promise<void> {
  const hand = fileOfLine(memory, id);
  const fail = (error: unknown) => hand.put({ phase: 'failed', arrived: null, error });
  if (file === null) return;
  if (file.size > TOO_LARGE_TO_SEND) {
    fail(NOT_SENT);
    return;
  }
  try {
    const arrived = await arrivedBytes(file, name, address);
    hand.put({ phase: 'reading', arrived });
    hand.put(wasRead(await askForReading(arrived, place, corrections)));
  } catch (error) {
    fail(error);
  }
}

/** From the failure of a file to another try. */
export function readAgain(memory: DeskMemory, { id }: LineFile): Promise<void> {
  fileOfLine(memory, id).put(WAITING);
  return readLine(memory);
}

const reading = new WeakSet<DeskMemory>();
