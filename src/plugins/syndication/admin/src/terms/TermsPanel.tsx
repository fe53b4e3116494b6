import type { PanelComponentProps, PanelDescription } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';
import { useLocale } from '../content-manager/locale';
import { useIsStoryType } from '../content-manager/story-type';
import { MAY_CHECK, SOURCE } from '../permissions';
import { useSay } from '../translations/say';
import { TermsNotice } from './TermsNotice';

/** Beside the form of a saved story or source: how its usage terms stand, and the way to decide about them. */
export function TermsPanel({ model, documentId, document, activeTab }: PanelComponentProps): PanelDescription | null {
  const say = useSay();
  const locale = useLocale();
  const isStoryType = useIsStoryType(model);
  const { allowedActions } = useRBAC(MAY_CHECK);
  if (!(isStoryType || model === SOURCE) || !documentId || allowedActions['canCheck'] !== true || activeTab === 'published') return null;
  const holder = { model, documentId, locale: isStoryType ? locale : null };
  return { title: say('terms.title'), content: <TermsNotice key={`${documentId} ${locale ?? ''}`} holder={holder} kind={isStoryType ? 'story' : 'source'} savedAt={String(document?.updatedAt)} /> };
}
