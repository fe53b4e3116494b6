import { Box, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { PictureNotes } from '../../../contracts/check-article';
import { sayNoteIn } from '../reading/say-note-in';
import { useSay } from '../translations/say';

/** What the files of pictures without a credit say, and why it was not filled in. */
export function PictureNoteList({ pictures }: { pictures: readonly PictureNotes[] }): JSX.Element | null {
  const say = useSay();
  if (pictures.length === 0) return null;
  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={4} data-creditline="picture-notes">
      <Flex direction="column" alignItems="stretch" gap={3}>
        {pictures.map(({ picture, notes }) => (
          <Flex key={picture} direction="column" alignItems="stretch" gap={2}>
            <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">
              {say('panel.picture-file', { number: picture + 1 })}
            </Typography>
            {notes.map((note, place) => (
              <Typography key={place} tag="p" variant="pi" textColor="neutral800">
                {note.quote === null ? sayNoteIn(say, note) : `${sayNoteIn(say, note)} ${say('terms.words.from', { words: note.quote })}`}
              </Typography>
            ))}
          </Flex>
        ))}
      </Flex>
    </Box>
  );
}
