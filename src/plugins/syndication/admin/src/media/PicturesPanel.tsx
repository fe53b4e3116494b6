import type { PanelComponentProps, PanelDescription } from '@strapi/content-manager/strapi-admin';
import { Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import type { JSX } from 'react';
import { useLocale } from '../content-manager/locale';
import { useIsStoryType } from '../content-manager/story-type';
import { MAY_CHECK } from '../permissions';
import { useSay } from '../translations/say';
import { PictureEntry } from './PictureEntry';
import { useFormPictures } from './use-form-pictures';

/** Beside the form of a story: its pictures with their credits. Strapi lets nothing be added to a media field itself. */
export function PicturesPanel({ model, documentId, activeTab }: PanelComponentProps): PanelDescription | null {
  const say = useSay();
  const locale = useLocale();
  const isStoryType = useIsStoryType(model);
  const { allowedActions } = useRBAC(MAY_CHECK);
  if (!isStoryType || !allowedActions['canCheck'] || activeTab === 'published') return null;
  return { title: say('pictures.panel'), content: <Pictures model={model} documentId={documentId ?? null} locale={locale} /> };
}

function Pictures(story: Parameters<typeof useFormPictures>[0]): JSX.Element {
  const say = useSay();
  const { answer, again } = useFormPictures(story);
  if (!answer?.creditType || answer.pictures.length === 0) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {say(answer === null ? 'list.asking' : 'pictures.none')}
      </Typography>
    );
  }
  const { pictures, creditType } = answer;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} width="100%" data-creditline="pictures">
      {pictures.map((picture) => (
        <PictureEntry key={`${picture.picture} ${picture.file?.file} ${picture.credit?.documentId}`} picture={picture} creditType={creditType} onChanged={again} />
      ))}
    </Flex>
  );
}
