import type { DocumentActionComponent, DocumentActionProps } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';
import { ArrowClockwise, CrossCircle, EyeStriked } from '@strapi/icons';
import { useCallback, type JSX } from 'react';
import { MAY_KILL, MAY_RESTORE, MAY_WITHHOLD } from '../permissions';
import { makesSense, type Decision } from '../standing/decision';
import { figuresOf } from '../standing/figures';
import { languagesShown } from '../standing/languages-shown';
import { StandingDialog } from '../standing/StandingDialog';
import { useStoryBesideForm } from '../standing/use-story-beside-form';
import { useSay } from '../translations/say';

/** Beside the form of a story: one decision about it as a whole, for who may take it, while it would change anything. */
export function standingAction(decision: Decision): DocumentActionComponent {
  const { permissions, right, icon } = LOOKS[decision];
  const action: DocumentActionComponent = (props: DocumentActionProps) => {
    const { model, documentId = '', document, meta = NOTHING_KNOWN } = props;
    const say = useSay();
    const { allowedActions } = useRBAC(permissions);
    const story = useStoryBesideForm(props, allowedActions[right] === true);
    const standing = story?.standing ?? null;
    const { shown, drafts, addresses, hasTombstone } = figuresOf(standing, languagesShown(document?.publishedAt, meta));
    // The content manager mounts the dialog anew whenever this is another function: what was typed would be lost.
    const content = useCallback(
      ({ onClose }: { onClose: () => void }): JSX.Element => (
        <StandingDialog decision={decision} model={model} documentId={documentId} figures={{ shown, drafts, addresses, hasTombstone }} onClose={onClose} />
      ),
      [model, documentId, shown, drafts, addresses, hasTombstone],
    );
    if (!story || !makesSense(decision, standing, meta.availableLocales.length + 1)) return null;
    return {
      label: say(`standing.${decision}`),
      icon,
      variant: decision === 'kill' ? 'danger' : 'secondary',
      position: 'panel',
      dialog: { type: 'modal', title: say(`standing.${decision}.title`), content },
    };
  };
  // Said of the component too, lists of stories do not ask for each row how it stands.
  action.position = 'panel';
  return action;
}

const NOTHING_KNOWN = { availableLocales: [], availableStatus: [] };

const LOOKS = {
  kill: { permissions: MAY_KILL, right: 'canKill', icon: <CrossCircle /> },
  withhold: { permissions: MAY_WITHHOLD, right: 'canWithhold', icon: <EyeStriked /> },
  restore: { permissions: MAY_RESTORE, right: 'canRestore', icon: <ArrowClockwise /> },
} as const;
