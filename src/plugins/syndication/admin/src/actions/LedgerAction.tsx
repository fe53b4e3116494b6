import type { DocumentActionDescription, DocumentActionProps } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';
import { BulletList } from '@strapi/icons';
import { useIsStoryType } from '../content-manager/story-type';
import { LedgerEntries } from '../ledger/LedgerEntries';
import { MAY_READ_LEDGER } from '../permissions';
import { useSay } from '../translations/say';

/** Beside the form of a story: what was done with it, for who may read that. */
export function LedgerAction({ model, documentId }: DocumentActionProps): DocumentActionDescription | null {
  const say = useSay();
  const isStoryType = useIsStoryType(model);
  const { allowedActions } = useRBAC(MAY_READ_LEDGER);
  if (!isStoryType || !documentId || !allowedActions['canLedger']) return null;
  return {
    label: say('ledger.action'),
    icon: <BulletList />,
    position: 'panel',
    dialog: { type: 'modal', title: say('ledger.title'), content: <LedgerEntries model={model} documentId={documentId} /> },
  };
}

LedgerAction.position = 'panel' as const;
