import { Button } from '@strapi/design-system';
import type { JSX } from 'react';
import type { FiledStory } from '../filing/filed-story';
import { draftsToUndo } from '../line/line-file';
import { useSay } from '../translations/say';
import type { Undo } from './undo-filing';

interface UndoAllButtonProps {
  readonly filed: readonly FiledStory[];
  readonly undos: Readonly<Record<string, Undo>>;
  readonly isBusy: boolean;
  readonly onUndo: (drafts: readonly FiledStory[]) => void;
}

/** Takes back every draft that was made, where there are several. */
export function UndoAllButton({ filed, undos, isBusy, onUndo }: UndoAllButtonProps): JSX.Element | null {
  const say = useSay();
  const drafts = draftsToUndo(filed, undos);
  if (drafts.length < 2) return null;
  return (
    <Button variant="tertiary" disabled={isBusy} onClick={() => onUndo(drafts)}>
      {say('undo.all', { count: drafts.length })}
    </Button>
  );
}
