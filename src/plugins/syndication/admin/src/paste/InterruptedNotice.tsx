import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import { useSay } from '../translations/say';
import type { InterruptedFiling } from './interrupted-filing';

interface InterruptedNoticeProps {
  readonly filing: InterruptedFiling;
  readonly onResume: () => void;
  readonly onForget: () => void;
}

/** Filing stopped with its page: what was filed, what is left, and the way on. */
export function InterruptedNotice({ filing: { fileName, left, total }, onResume, onForget }: InterruptedNoticeProps): JSX.Element {
  const say = useSay();
  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={4} data-creditline="interrupted">
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Box>
          <Typography tag="h2" fontWeight="bold" textColor="neutral800">
            {fileName === null ? say('interrupted.heading') : say('interrupted.heading-file', { name: fileName })}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral800">
            {say('interrupted.says', { done: total - left.length, total })}
          </Typography>
        </Box>
        <Flex gap={2}>
          <Button variant="tertiary" onClick={onForget}>
            {say('interrupted.forget')}
          </Button>
          <Button onClick={onResume}>{say('filed.again', { count: left.length })}</Button>
        </Flex>
      </Flex>
    </Box>
  );
}
