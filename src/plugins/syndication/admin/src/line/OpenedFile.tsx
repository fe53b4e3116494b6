import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef, type JSX } from 'react';
import { useSay } from '../translations/say';
import type { LineFile } from './line-file';
import type { Line } from './use-line';

/** While a file of the line is in hand: which one it is, the way back and the way on. */
export function OpenedFile({ line, opened }: { line: Line; opened: LineFile }): JSX.Element {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const place = line.files.indexOf(opened);
  const next = line.files.slice(place + 1).find(({ file, paste }) => file !== null && paste.phase !== 'failed');
  // Until there is a reading, which asks for the focus itself.
  useEffect(() => heading.current?.focus(), [opened.id]);
  return (
    <Box tag="section" background="primary100" borderColor="primary200" hasRadius padding={4} data-creditline="opened">
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography ref={heading} tag="h2" fontWeight="bold" textColor="primary700" tabIndex={-1} style={{ outline: 'none', overflowWrap: 'anywhere' }}>
          {say('line.opened', { name: opened.name, number: place + 1, total: line.files.length })}
        </Typography>
        <Flex gap={2} wrap="wrap">
          <Button variant="tertiary" onClick={line.close}>
            {say('line.back')}
          </Button>
          {next ? (
            <Button variant="secondary" onClick={() => line.open(next)}>
              {say('line.next', { name: next.name })}
            </Button>
          ) : null}
        </Flex>
      </Flex>
    </Box>
  );
}
