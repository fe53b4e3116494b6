import type { PanelComponentProps, PanelDescription } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';
import { useLocale } from '../content-manager/locale';
import { useIsStoryType } from '../content-manager/story-type';
import { MAY_CHECK } from '../permissions';
import { useSay } from '../translations/say';
import { CheckedStory } from './CheckedStory';

/**
 * Beside the form of every story: what will be printed, and what holds it. The published tab has none: its rows are
 * not the ones that are checked, and it cannot be edited.
 */
export function AttributionPanel({ model, documentId, document, activeTab }: PanelComponentProps): PanelDescription | null {
  const say = useSay();
  const locale = useLocale();
  const isStoryType = useIsStoryType(model);
  const { allowedActions } = useRBAC(MAY_CHECK);
  if (!isStoryType || !allowedActions['canCheck'] || activeTab === 'published') return null;
  const story = { model, documentId: documentId ?? null, locale };
  return { title: say('panel.title'), content: <CheckedStory story={story} savedAt={String(document?.updatedAt)} /> };
}
