import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { FiledStory } from '../filing/filed-story';
import { sayBytes } from '../paste/say-bytes';
import { useSay } from '../translations/say';
import type { Undo } from '../undo/undo-filing';
import { FileState } from './FileState';
import { FormatName } from './FormatName';
import { readingOf, type LineFile } from './line-file';

interface FileRowProps {
  readonly file: LineFile;
  readonly undos: Readonly<Record<string, Undo>>;
  readonly isBusy: boolean;
  readonly onOpen: () => void;
  readonly onReadAgain: () => void;
  readonly onLeaveOut: () => void;
  /** `null` for those who may not. */
  readonly onUndo: ((filed: readonly FiledStory[]) => Promise<void>) | null;
}

/** One file of the line: what it is, where it stands, and what can be done with it. */
export function FileRow({ file, undos, isBusy, onOpen, onReadAgain, onLeaveOut, onUndo }: FileRowProps): JSX.Element {
  const say = useSay();
  const { name, bytes, paste } = file;
  const read = readingOf(file);
  const button = (label: string, onClick: () => void) => (
    <Button variant="tertiary" size="S" disabled={isBusy} aria-label={`${label}: ${name}`} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <Box tag="li" paddingTop={4} paddingBottom={4} borderStyle="solid" borderWidth="1px 0 0 0" borderColor="neutral200" data-file={name} data-phase={paste.phase}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
        <Flex direction="column" alignItems="stretch" gap={2} flex="1" minWidth={0}>
          <Flex gap={2} wrap="wrap" alignItems="baseline">
            <Typography tag="h3" fontWeight="bold" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
              {name}
            </Typography>
            <Typography variant="pi" textColor="neutral700">
              {sayBytes(bytes)}
              {read === null || read.answer.reading.format === null ? null : (
                <>
                  {' · '}
                  <FormatName name={read.answer.reading.format} />
                </>
              )}
              {read === null || read.answer.reading.stories.length === 0 ? '' : ` · ${say('line.stories', { count: read.answer.reading.stories.length })}`}
            </Typography>
          </Flex>
          <FileState file={file} undos={undos} isBusy={isBusy} onUndo={onUndo} />
        </Flex>
        <Flex gap={2} wrap="wrap" justifyContent="flex-end">
          {paste.phase === 'failed' && file.file !== null ? button(say('line.read-again'), onReadAgain) : null}
          {paste.phase === 'failed' || file.file === null ? null : button(say('line.open'), onOpen)}
          {button(say('line.leave-out'), onLeaveOut)}
        </Flex>
      </Flex>
    </Box>
  );
}
