import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import { useSay } from '../translations/say';

interface FileQueueProps {
  readonly files: readonly File[];
  readonly isBusy: boolean;
  readonly onNext: () => void;
  readonly onForget: () => void;
}

/** Files that were dropped together: each is read and filed in its turn. */
export function FileQueue({ files, isBusy, onNext, onForget }: FileQueueProps): JSX.Element | null {
  const say = useSay();
  const [next] = files;
  if (!next) return null;
  return (
    <Box background="primary100" borderColor="primary200" hasRadius padding={4} data-creditline="queue">
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Box>
          <Typography tag="h2" fontWeight="bold" textColor="primary700">
            {say('paste.queue', { count: files.length })}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
            {files.map(({ name }) => name).join(', ')}
          </Typography>
        </Box>
        <Flex gap={2}>
          <Button variant="tertiary" disabled={isBusy} onClick={onForget}>
            {say('paste.queue.forget')}
          </Button>
          <Button variant="secondary" disabled={isBusy} onClick={onNext}>
            {say('paste.queue.next', { name: next.name })}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
