import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { FieldCorrection } from '../../../contracts/paste';
import { useSay } from '../translations/say';
import { useReadingDesk } from './reading-desk';
import { shortened } from './shortened';

/** What the editor read otherwise than the rules did, each to be undone. It is filed with the story. */
export function CorrectionList({ corrections }: { corrections: readonly FieldCorrection[] }): JSX.Element | null {
  const say = useSay();
  const { undo, isBusy } = useReadingDesk();
  if (corrections.length === 0) return null;
  return (
    <Box background="primary100" borderColor="primary200" hasRadius padding={4} data-creditline="corrections">
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography tag="h3" fontWeight="bold" textColor="primary700">
          {say('correct.heading')}
        </Typography>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {corrections.map(({ field, words }, place) => (
            <Flex key={place} tag="li" gap={4} justifyContent="space-between" alignItems="baseline">
              <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
                {say(`field.${field}`)}: {words === null ? say('correct.cleared') : <q>{shortened(words)}</q>}
              </Typography>
              <TextButton disabled={isBusy} aria-label={say('correct.undo-field', { field: say(`field.${field}`) })} onClick={() => undo(field)}>
                {say('correct.undo')}
              </TextButton>
            </Flex>
          ))}
        </Flex>
      </Flex>
    </Box>
  );
}
