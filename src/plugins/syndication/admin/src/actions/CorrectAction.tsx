import type { DocumentActionDescription, DocumentActionProps } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';
import { Pencil } from '@strapi/icons';
import { useCallback, type JSX } from 'react';
import { MAY_CORRECT } from '../permissions';
import { CorrectDialog } from '../standing/CorrectDialog';
import { useMayPublish } from '../standing/use-may-publish';
import { useStoryBesideForm } from '../standing/use-story-beside-form';
import { useSay } from '../translations/say';

/** Beside the form of a story: to say what was wrong and is now right, for who may. There is nothing to correct in a killed one. */
export function CorrectAction(props: DocumentActionProps): DocumentActionDescription | null {
  const { model, documentId = '' } = props;
  const say = useSay();
  const { allowedActions } = useRBAC(MAY_CORRECT);
  const mayPublish = useMayPublish(model);
  const story = useStoryBesideForm(props, allowedActions['canCorrect'] === true);
  const { published: shown, drafts } = story?.standing?.languages ?? { published: 0, drafts: 1 };
  const locale = story?.locale ?? null;
  const content = useCallback(
    ({ onClose }: { onClose: () => void }): JSX.Element => (
      <CorrectDialog model={model} documentId={documentId} locale={locale} shown={shown} others={drafts - 1} mayPublish={mayPublish} onClose={onClose} />
    ),
    [model, documentId, locale, shown, drafts, mayPublish],
  );
  if (!story?.standing || story.standing.pubStatus === 'canceled') return null;
  return { label: say('correction.action'), icon: <Pencil />, position: 'panel', dialog: { type: 'modal', title: say('correction.title'), content } };
}

CorrectAction.position = 'panel' as const;
