import type { DocumentActionDescription, DocumentActionProps } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';
import { Clock } from '@strapi/icons';
import { useCallback, type JSX } from 'react';
import type { OverridesAnswer } from '../../../contracts/overrides';
import { useAnswer } from '../api/use-answer';
import { useLocale } from '../content-manager/locale';
import { useIsStoryType } from '../content-manager/story-type';
import { useSayHold } from '../holds/use-say-hold';
import { MAY_LIFT_EMBARGO } from '../permissions';
import { useSay } from '../translations/say';
import { LiftEmbargoDialog } from './LiftEmbargoDialog';

/** Beside the form of a story under embargo: to lift it, for who may, because the provider freed the story. */
export function LiftEmbargoAction({ model, documentId = '', document }: DocumentActionProps): DocumentActionDescription | null {
  const say = useSay();
  const sayHold = useSayHold();
  const locale = useLocale();
  const isStoryType = useIsStoryType(model);
  const { allowedActions } = useRBAC(MAY_LIFT_EMBARGO);
  const isAsked = isStoryType && documentId !== '' && allowedActions['canLiftEmbargo'] === true;
  const story = { model, documentId, ...(locale === null ? {} : { locale }) };
  const held = useAnswer<OverridesAnswer>('/syndication/articles/overrides', isAsked ? story : null, String(document?.updatedAt)).answer?.embargo?.hold ?? null;
  const embargo = held === null ? null : sayHold(held);
  const content = useCallback(({ onClose }: { onClose: () => void }): JSX.Element => <LiftEmbargoDialog model={model} documentId={documentId} embargo={embargo ?? ''} onClose={onClose} />, [model, documentId, embargo]);
  if (!isAsked || embargo === null) return null;
  return { label: say('overrides.lift'), icon: <Clock />, variant: 'secondary', position: 'panel', dialog: { type: 'modal', title: say('overrides.lift.title'), content } };
}

LiftEmbargoAction.position = 'panel' as const;
