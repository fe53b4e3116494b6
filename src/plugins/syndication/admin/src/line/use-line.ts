import { useEffect, useSyncExternalStore } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { DeskMemory } from '../paste/desk-memory';
import { placeToFile } from '../paste/place-to-file';
import { WAITING } from '../paste/paste-state';
import type { Undo } from '../undo/undo-filing';
import { fileAll, stopAll } from './file-all';
import { loseOldFiles, nameOfFile } from './kept-files';
import { hasKeptLine, keepLine, keptLine } from './kept-line';
import { isToRead, storiesToFile, type LineFile, type LineWork } from './line-file';
import { readAgain, readLine, readOfLine } from './read-line';

export interface Line {
  readonly files: readonly LineFile[];
  readonly opened: LineFile | null;
  readonly work: LineWork | null;
  readonly undos: Readonly<Record<string, Undo>>;
  /** How many files are still to be read. */
  readonly unread: number;
  /** How many stories {@link fileAll} would file. */
  readonly toFile: number;
  readonly add: (files: readonly File[]) => void;
  readonly open: (file: LineFile) => void;
  readonly close: () => void;
  readonly readAgain: (file: LineFile) => void;
  readonly leaveOut: (file: LineFile) => void;
  /** Lets go of the whole line; what was filed stays filed. */
  readonly forget: () => void;
  readonly fileAll: () => void;
  readonly stop: () => void;
}

/** Files that were dropped together. The line is still there when the editor comes back, even to a page that was loaded anew. */
export function useLine(memory: DeskMemory, owner: string): Line {
  const [search] = useSearchParams();
  const { line: files, opened, lineWork: work, undos } = useSyncExternalStore(memory.subscribe, memory.now);
  useEffect(() => {
    keepLine(memory, owner);
    loseOldFiles();
    if (memory.now().line.length > 0 || !hasKeptLine(owner)) return;
    void keptLine(owner).then((kept) => {
      if (memory.now().line.length > 0) return;
      memory.keep(kept);
      void readLine(memory);
    });
  }, [memory, owner]);
  const add = (dropped: readonly File[]) => {
    const place = placeToFile(search);
    const added = dropped.map((file, number): LineFile => ({ id: nameOfFile(number), name: file.name, bytes: file.size, file, place, address: null, corrections: [], paste: WAITING, filed: [], left: null }));
    memory.keep({ line: [...memory.now().line, ...added], opened: null });
    void readLine(memory);
  };
  return {
    files,
    work,
    undos,
    opened: files.find(({ id }) => id === opened) ?? null,
    unread: files.filter((file) => isToRead(file) || file.paste.phase === 'reading').length,
    toFile: files.reduce((sum, file) => sum + storiesToFile(file, undos).length, 0),
    add,
    open: (file) => {
      memory.keep({ opened: file.id, address: file.address ?? '' });
      if (file.paste.phase === 'waiting' && !isToRead(file)) void readOfLine(memory, file);
    },
    close: () => memory.keep({ opened: null, address: '' }),
    readAgain: (file) => void readAgain(memory, file),
    leaveOut: ({ id }) => memory.keep({ line: files.filter((file) => file.id !== id) }),
    forget: () => memory.keep({ line: [], opened: null, address: '' }),
    fileAll: () => void fileAll(memory),
    stop: () => stopAll(memory),
  };
}
