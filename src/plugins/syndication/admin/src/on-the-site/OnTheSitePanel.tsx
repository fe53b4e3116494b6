import type { PanelComponentProps, PanelDescription } from '@strapi/content-manager/strapi-admin';
import { LinkButton, Typography } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';
import { useIsStoryType } from '../content-manager/story-type';
import { useLocale } from '../content-manager/locale';
import { useSay } from '../translations/say';
import { usePublicPage } from './use-public-page';

/** Right under the buttons that publish: the way to the page that readers see, or that there is none yet. */
export function OnTheSitePanel({ model, documentId, document }: PanelComponentProps): PanelDescription | null {
  const say = useSay();
  const locale = useLocale();
  const isStoryType = useIsStoryType(model);
  const { address, mayBe } = usePublicPage(model, isStoryType && documentId ? documentId : null, locale, `${String(document?.status)} ${String(document?.updatedAt)}`);
  if (!isStoryType || !mayBe) return null;
  return {
    title: say('site.title'),
    content:
      address === null ? (
        <Typography variant="pi" textColor="neutral600" data-creditline="site">
          {say('site.not-yet')}
        </Typography>
      ) : (
        <LinkButton href={address} target="_blank" isExternal variant="secondary" startIcon={<ExternalLink />} width="100%" data-creditline="site">
          {say('site.open')}
        </LinkButton>
      ),
  };
}
