import { Box, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { IntakeNote } from '../../../newsroom/intake/reading';
import { Quote } from './Quote';

interface NoteGroupProps {
  readonly title: string;
  readonly hue: 'danger' | 'warning' | 'neutral';
  readonly notes: readonly IntakeNote[];
}

/** Notes of one weight: the reason, and the words that it is about. */
export function NoteGroup({ title, hue, notes }: NoteGroupProps): JSX.Element | null {
  if (notes.length === 0) return null;
  return (
    <Box background={`${hue}100`} borderColor={`${hue}200`} hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography tag="h4" fontWeight="bold" textColor={`${hue}700`}>
          {title}
        </Typography>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {notes.map(({ rule, reason, quote }, index) => (
            <Box key={index} tag="li">
              <Typography tag="p" textColor="neutral800">
                {reason}
              </Typography>
              {quote === null ? null : <Quote words={quote} rule={rule} />}
            </Box>
          ))}
        </Flex>
      </Flex>
    </Box>
  );
}
