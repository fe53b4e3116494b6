import type { FieldCorrection } from '../../../contracts/paste';
import type { FiledStory } from '../filing/filed-story';
import type { Paste, ReadPaste } from '../paste/paste-state';
import type { PlaceToFile } from '../paste/place-to-file';
import type { Undo } from '../undo/undo-filing';

/** One of several files that were dropped together: where it stands, and what became of its stories. */
export interface LineFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  /** `null`: the browser did not keep it when the page was loaded anew. */
  readonly file: Blob | null;
  readonly place: PlaceToFile;
  readonly address: string | null;
  readonly corrections: readonly FieldCorrection[];
  readonly paste: Paste;
  /** What became of its stories, whatever is done with the file after. */
  readonly filed: readonly FiledStory[];
  /** Stories by their place that somebody wanted filed and that were not; `null`: nobody has filed any. */
  readonly left: readonly number[] | null;
}

/** Work on the whole line: files that are done, and all that are to be. */
export interface LineWork {
  readonly done: number;
  readonly total: number;
  readonly isStopping: boolean;
}

/** The file with what is known of it now. */
export function withPaste(file: LineFile, paste: Paste): LineFile {
  switch (paste.phase) {
    case 'waiting':
    case 'reading':
    case 'failed':
      return { ...file, paste };
    case 'read':
      return { ...file, paste, ...saidOf(paste.paste) };
    case 'filing':
    case 'filed':
      return { ...file, paste, ...saidOf(paste.paste), filed: withOutcomes(file.filed, paste.filed), left: paste.left };
  }
}

/** What was read of it; `null` while nothing was. */
export function readingOf({ paste }: LineFile): ReadPaste | null {
  return 'paste' in paste ? paste.paste : null;
}

/** The stories that filing the whole line files: all of a file that nobody filed, those that were left, and those whose draft was undone. */
export function storiesToFile(file: LineFile, undos: Readonly<Record<string, Undo>>): readonly number[] {
  if (file.file === null) return [];
  if (file.left === null) return readingOf(file)?.answer.reading.stories.map((_, place) => place) ?? [];
  return [...new Set([...file.left, ...undoneStories(file.filed, undos)])].toSorted((one, other) => one - other);
}

/** Whether it is still to be read: nothing is done with a file again that was filed before the page was loaded anew. */
export function isToRead({ paste, file, left }: LineFile): boolean {
  return paste.phase === 'waiting' && file !== null && left?.length !== 0;
}

/** Stories, by their place, whose draft was undone. */
export function undoneStories(filed: readonly FiledStory[], undos: Readonly<Record<string, Undo>>): readonly number[] {
  return filed.filter(({ documentId }) => documentId !== null && undos[documentId] === 'undone').map(({ story }) => story);
}

/** Drafts that were made, and whose filing nobody has undone. */
export function draftsToUndo(filed: readonly FiledStory[], undos: Readonly<Record<string, Undo>>): readonly FiledStory[] {
  return filed.filter(({ outcome, documentId }) => outcome === 'new' && documentId !== null && (undos[documentId] ?? 'failed') === 'failed');
}

function saidOf({ corrections, arrived }: ReadPaste): Pick<LineFile, 'corrections' | 'address'> {
  return { corrections, address: arrived.address };
}

function withOutcomes(before: readonly FiledStory[], now: readonly FiledStory[]): readonly FiledStory[] {
  const again = new Set(now.map(({ story }) => story));
  return [...before.filter(({ story }) => !again.has(story)), ...now].toSorted((one, other) => one.story - other.story);
}
