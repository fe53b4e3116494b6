import type { DocumentActionProps } from '@strapi/content-manager/strapi-admin';
import type { StandingAnswer } from '../../../contracts/rights-action';
import { useLocale } from '../content-manager/locale';
import { useIsStoryType } from '../content-manager/story-type';
import { useStanding } from './use-standing';

interface StoryBesideForm {
  readonly model: string;
  readonly documentId: string;
  readonly locale: string | null;
  /** `null` while nobody knows. */
  readonly standing: StandingAnswer | null;
}

/** The story in the form and how it stands; `null` for another type, for one that was never saved, and for whom it is not to be asked. */
export function useStoryBesideForm({ model, documentId = '', document }: DocumentActionProps, isAsked: boolean): StoryBesideForm | null {
  const locale = useLocale();
  const isStory = useIsStoryType(model) && documentId !== '' && isAsked;
  const standing = useStanding(isStory ? { model, documentId, locale, savedAs: `${document?.updatedAt} ${document?.status}` } : null);
  return isStory ? { model, documentId, locale, standing } : null;
}
