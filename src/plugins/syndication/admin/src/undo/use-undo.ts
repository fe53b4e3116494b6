import { useRBAC } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { FiledStory } from '../filing/filed-story';
import type { DeskMemory } from '../paste/desk-memory';
import { undoFiling, type Undo } from './undo-filing';

/** Undoes the filing of these stories, one after the other; `null` for those who may delete nothing of this type. It goes on while the editor looks at other pages. */
export function useUndo(memory: DeskMemory, model: string, locale: string | null): ((filed: readonly FiledStory[]) => Promise<void>) | null {
  const permissions = useMemo(() => [{ action: 'plugin::content-manager.explorer.delete', subject: model }], [model]);
  const { allowedActions } = useRBAC(permissions);
  if (allowedActions['canDelete'] !== true) return null;
  return async (filed) => {
    const say = (documentId: string, undo: Undo) => memory.keep({ undos: { ...memory.now().undos, [documentId]: undo } });
    for (const { documentId } of filed) if (documentId !== null) say(documentId, 'undoing');
    for (const one of filed) if (one.documentId !== null) say(one.documentId, await undoFiling(one, locale));
  };
}
