import type { BulkActionComponent, BulkActionComponentProps } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';
import { useCallback, type JSX } from 'react';
import { useIsStoryType } from '../content-manager/story-type';
import { MAY_KILL, MAY_RESTORE, MAY_WITHHOLD } from '../permissions';
import type { Decision } from '../standing/decision';
import { useSay } from '../translations/say';
import { BulkDialog } from './BulkDialog';
import { useMayCheck } from './use-may-check';

/** Above a list, once rows are chosen: the same decision for all of them, for who may take it. */
export function bulkStoryAction(decision: Decision): BulkActionComponent {
  const { permissions, right } = RIGHTS[decision];
  return ({ model, documents }: BulkActionComponentProps) => {
    const say = useSay();
    const isStoryType = useIsStoryType(model);
    const mayCheck = useMayCheck();
    const { allowedActions } = useRBAC(permissions);
    const content = useCallback(({ onClose }: { onClose: () => void }): JSX.Element => <BulkDialog action={decision} model={model} rows={documents} onClose={onClose} />, [model, documents]);
    if (!isStoryType || !mayCheck || !allowedActions[right]) return null;
    return {
      label: say(`standing.${decision}`),
      variant: decision === 'kill' ? 'danger-light' : 'tertiary',
      dialog: { type: 'modal', title: say(`bulk.${decision}.title`), content },
    };
  };
}

const RIGHTS = {
  kill: { permissions: MAY_KILL, right: 'canKill' },
  withhold: { permissions: MAY_WITHHOLD, right: 'canWithhold' },
  restore: { permissions: MAY_RESTORE, right: 'canRestore' },
} as const;
