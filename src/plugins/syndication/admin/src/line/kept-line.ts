import { z } from 'zod';
import { filePasteRequest } from '../../../contracts/paste';
import type { DeskMemory, Kept } from '../paste/desk-memory';
import { WAITING } from '../paste/paste-state';
import { UNDOS } from '../undo/undo-filing';
import { keptFile, keepFile, loseFiles } from './kept-files';
import type { LineFile } from './line-file';

/** From now on this tab notes where the line stands, and the browser keeps its files, until they are left out. */
export function keepLine(memory: DeskMemory, owner: string): void {
  if (noted.has(memory)) return;
  noted.add(memory);
  let before: Pick<Kept, 'line' | 'undos'> = memory.now();
  memory.subscribe(() => {
    const { line, undos } = memory.now();
    if (line === before.line && undos === before.undos) return;
    for (const { id, file } of line) if (file !== null && !before.line.some((other) => other.id === id)) keepFile(id, file);
    loseFiles(before.line.filter(({ id }) => !line.some((other) => other.id === id)).map(({ id }) => id));
    before = { line, undos };
    note(owner, line, undos);
  });
}

/** The line as this tab noted it; empty when there was none, or the note cannot be read. */
export async function keptLine(owner: string): Promise<Pick<Kept, 'line' | 'undos'>> {
  const { files, undos } = noteIn(owner);
  const line: LineFile[] = [];
  for (const { place, filed, ...file } of files) {
    const { model, locale } = place;
    line.push({ ...file, filed: filed.map((story) => ({ ...story, like: [], details: {} })), place: { ...(model === undefined ? {} : { model }), ...(locale === undefined ? {} : { locale }) }, paste: WAITING, file: await keptFile(file.id) });
  }
  return { line, undos };
}

/** Before the page knows its files again: whether it will have any. */
export function hasKeptLine(owner: string): boolean {
  return noteIn(owner).files.length > 0;
}

const { model, locale, corrections } = filePasteRequest.shape;

const filedStory = z.object({
  story: z.int(),
  outcome: z.enum(['new', 'duplicate', 'newer-version', 'stale-version', 'kill', 'kill-before-arrival', 'dead', 'offered', 'failed']),
  model: z.string(),
  documentId: z.string().nullable(),
  reason: z.string().nullable(),
  headline: z.string().nullable(),
});

const lineFile = z.object({
  id: z.string(),
  name: z.string(),
  bytes: z.number(),
  place: z.object({ model, locale }),
  address: z.string().nullable(),
  corrections: corrections.unwrap(),
  filed: z.array(filedStory),
  left: z.array(z.int()).nullable(),
});

const lineNote = z.object({ files: z.array(lineFile), undos: z.record(z.string(), z.enum(UNDOS)) });

function note(owner: string, line: readonly LineFile[], undos: Kept['undos']): void {
  // Nobody knows how far what was on its way had come: it may be wished again.
  const ended = Object.fromEntries(Object.entries(undos).filter(([, undo]) => undo !== 'undoing'));
  try {
    if (line.length === 0) sessionStorage.removeItem(noteOf(owner));
    else sessionStorage.setItem(noteOf(owner), JSON.stringify({ files: line.map((file) => lineFile.parse(file)), undos: ended }));
  } catch {
    // A browser may refuse to keep anything: then the line ends with its page.
  }
}

function noteIn(owner: string): z.infer<typeof lineNote> {
  try {
    return lineNote.safeParse(JSON.parse(sessionStorage.getItem(noteOf(owner)) ?? 'null')).data ?? NO_NOTE;
  } catch {
    return NO_NOTE;
  }
}

const NO_NOTE = { files: [], undos: {} };

const noteOf = (owner: string): string => `creditline.line.${owner}`;

const noted = new WeakSet<DeskMemory>();
