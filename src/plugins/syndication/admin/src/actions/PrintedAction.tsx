import type { DocumentActionDescription, DocumentActionProps } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';
import { Calendar } from '@strapi/icons';
import { useLocale } from '../content-manager/locale';
import { useIsStoryType } from '../content-manager/story-type';
import { MAY_CHECK } from '../permissions';
import { PrintedOn } from '../printed/PrintedOn';
import { useSay } from '../translations/say';

/** Beside the form of a story: what readers saw of its attribution at any moment. */
export function PrintedAction({ model, documentId }: DocumentActionProps): DocumentActionDescription | null {
  const say = useSay();
  const locale = useLocale();
  const isStoryType = useIsStoryType(model);
  const { allowedActions } = useRBAC(MAY_CHECK);
  if (!isStoryType || !documentId || !allowedActions['canCheck']) return null;
  return {
    label: say('printed.action'),
    icon: <Calendar />,
    position: 'panel',
    dialog: { type: 'modal', title: say('printed.title'), content: <PrintedOn model={model} documentId={documentId} locale={locale} /> },
  };
}

PrintedAction.position = 'panel' as const;
