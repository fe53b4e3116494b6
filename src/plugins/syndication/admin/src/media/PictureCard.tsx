import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { CreditType, PictureInLibrary } from '../../../contracts/pictures';
import { useSay } from '../translations/say';
import { CreditField } from './CreditField';
import { CreditMark } from './CreditMark';
import { FileWords } from './FileWords';
import { Thumbnail } from './Thumbnail';
import { useSaveCredit } from './use-save-credit';

/** One picture of the library: what its file says, and the credits by which stories show it. */
export function PictureCard({ picture, creditType, onChanged }: { picture: PictureInLibrary; creditType: CreditType; onChanged: () => void }): JSX.Element {
  const say = useSay();
  const { change } = useSaveCredit(creditType);
  const { name, says, credits, stories, uncredited } = picture;
  const [story] = uncredited;
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius padding={4} data-file={picture.file}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Thumbnail picture={picture} height="16rem" />
        <Flex justifyContent="space-between" alignItems="flex-start" gap={2}>
          <Typography tag="h2" fontWeight="bold" textColor="neutral800" ellipsis title={name}>
            {name}
          </Typography>
          <CreditMark isCredited={credits.length > 0 && uncredited.length === 0} />
        </Flex>
        {credits.map(({ documentId, line, mayUpdate }) => (
          <CreditField
            key={documentId}
            line={line}
            proposed={says?.proposed ?? null}
            picture={name}
            mayEdit={mayUpdate}
            onSave={async (words) => {
              await change(documentId, words);
              onChanged();
            }}
          />
        ))}
        <Typography variant="pi" textColor="neutral600">
          {say('pictures.stories', { count: stories, without: uncredited.length })}
        </Typography>
        {story ? (
          <Link tag={RouterLink} to={formOf(story)}>
            {say('pictures.mend')}
          </Link>
        ) : null}
        <FileWords says={says} />
      </Flex>
    </Box>
  );
}

/** A credit belongs to a picture in a story: there it is entered. */
function formOf({ model, documentId, locale }: PictureInLibrary['uncredited'][number]): string {
  return `/content-manager/collection-types/${model}/${documentId}${locale === null ? '' : `?plugins[i18n][locale]=${locale}`}`;
}
