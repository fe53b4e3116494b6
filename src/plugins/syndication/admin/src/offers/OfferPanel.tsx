import type { PanelComponentProps, PanelDescription } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';
import { useIsStoryType } from '../content-manager/story-type';
import { MAY_CHECK } from '../permissions';
import { useSay } from '../translations/say';
import { OfferNotice } from './OfferNotice';
import { useOffer } from './use-offer';

/** Beside the form, and only while a newer version of a story waits that editors had changed. */
export function OfferPanel({ model, documentId, activeTab }: PanelComponentProps): PanelDescription | null {
  const say = useSay();
  const isStoryType = useIsStoryType(model);
  const { allowedActions } = useRBAC(MAY_CHECK);
  const isAsked = isStoryType && allowedActions['canCheck'] === true && activeTab !== 'published';
  const offer = useOffer(model, isAsked ? (documentId ?? null) : null);
  if (offer === null || !documentId) return null;
  return { title: say('offer.title'), content: <OfferNotice model={model} documentId={documentId} offer={offer} /> };
}
