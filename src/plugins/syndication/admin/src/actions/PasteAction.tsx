import type { DocumentActionDescription, DocumentActionProps } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';
import { Quotes } from '@strapi/icons';
import { useNavigate } from 'react-router-dom';
import { useLocale } from '../content-manager/locale';
import { useIsStoryType } from '../content-manager/story-type';
import { MAY_PASTE } from '../permissions';
import { useSay } from '../translations/say';
import { pasteAddress } from './paste-address';

/** In the menu of an empty form: somebody who starts a story by hand may have its text on the clipboard. */
export function PasteAction({ model, documentId, collectionType }: DocumentActionProps): DocumentActionDescription | null {
  const say = useSay();
  const navigate = useNavigate();
  const locale = useLocale();
  const isStoryType = useIsStoryType(model);
  const { allowedActions } = useRBAC(MAY_PASTE);
  if (documentId || collectionType !== 'collection-types' || !isStoryType || !allowedActions['canPaste']) return null;
  return {
    label: say('paste.action'),
    icon: <Quotes />,
    position: ['panel', 'header'],
    onClick: () => navigate(pasteAddress(model, locale)),
  };
}
