import { Button, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import { useSay } from '../translations/say';
import type { Candidate } from './candidates';
import { useReadingDesk } from './reading-desk';
import { shortened } from './shortened';

/** Words that could be meant, each with the press that makes them so. */
export function CandidateList({ candidates }: { candidates: readonly Candidate[] }): JSX.Element | null {
  const say = useSay();
  const { correct, take, isBusy } = useReadingDesk();
  if (candidates.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2} data-creditline="candidates">
      {candidates.map(({ words, fields }) => (
        <Flex key={words} tag="li" gap={3} justifyContent="space-between" alignItems="center" background="neutral0" hasRadius padding={2}>
          <Typography variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
            {shortened(words)}
          </Typography>
          <Flex gap={2} shrink={0} wrap="wrap" justifyContent="flex-end" maxWidth="60%">
            {fields.map((field) => (
              <Button key={field} size="S" variant="secondary" disabled={isBusy} onClick={() => correct(field, words)}>
                {say('correct.use-as', { field: say(`field.${field}`) })}
              </Button>
            ))}
            {fields.length === 0 ? (
              <Button size="S" variant="tertiary" onClick={() => take(words)}>
                {say('tool.take')}
              </Button>
            ) : null}
          </Flex>
        </Flex>
      ))}
    </Flex>
  );
}
