import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { FiledStoryAnswer } from '../../../contracts/paste';
import { FailureBox } from '../components/FailureBox';
import { useSay } from '../translations/say';
import { FiledRow } from './FiledRow';

interface FiledListProps {
  readonly filed: readonly FiledStoryAnswer[];
  /** Places of the stories that were not filed: somebody stopped, or a request failed. */
  readonly left: readonly number[];
  readonly error: unknown;
  readonly locale: string | null;
  readonly onFile: (places: readonly number[]) => void;
  readonly onBack: () => void;
}

/** What became of each story, and the way on with those that are left. */
export function FiledList({ filed, left, error, locale, onFile, onBack }: FiledListProps): JSX.Element {
  const say = useSay();
  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={6} data-creditline="filed">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" gap={4}>
          <Typography tag="h2" variant="beta">
            {say('filed.heading', { count: filed.length })}
          </Typography>
          <Flex gap={2}>
            <Button variant="tertiary" onClick={onBack}>
              {say('filed.back')}
            </Button>
            {left.length > 0 ? <Button onClick={() => onFile(left)}>{say('filed.again', { count: left.length })}</Button> : null}
          </Flex>
        </Flex>
        {error === null ? null : <FailureBox title={say('filed.failure')} error={error} />}
        {left.length > 0 ? <Typography textColor="neutral800">{say('filed.left', { count: left.length })}</Typography> : null}
        <Flex tag="ul" direction="column" alignItems="stretch">
          {filed.map((one) => (
            <FiledRow key={one.story} filed={one} locale={locale} />
          ))}
        </Flex>
      </Flex>
    </Box>
  );
}
