import { useRBAC } from '@strapi/strapi/admin';
import { LinkButton } from '@strapi/design-system';
import { Quotes } from '@strapi/icons';
import type { JSX } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useLocale } from '../content-manager/locale';
import { useIsStoryType } from '../content-manager/story-type';
import { MAY_PASTE } from '../permissions';
import { useSay } from '../translations/say';
import { pasteAddress } from './paste-address';

/** In the list of a story type, beside the view settings. The list tells its place only in its address. */
export function PasteButton(): JSX.Element | null {
  const say = useSay();
  const { slug: model = '' } = useParams();
  const locale = useLocale();
  const isStoryType = useIsStoryType(model);
  const { allowedActions } = useRBAC(MAY_PASTE);
  if (!isStoryType || !allowedActions['canPaste']) return null;
  return (
    <LinkButton tag={Link} to={pasteAddress(model, locale)} variant="secondary" size="S" startIcon={<Quotes />}>
      {say('paste.action')}
    </LinkButton>
  );
}
