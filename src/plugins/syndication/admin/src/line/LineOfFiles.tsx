import { Box, Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useEffect, useRef, type JSX } from 'react';
import { Working } from '../components/Working';
import { useSay } from '../translations/say';
import { UndoAllButton } from '../undo/UndoAllButton';
import { useUndo } from '../undo/use-undo';
import type { DeskMemory } from '../paste/desk-memory';
import { FileRow } from './FileRow';
import type { Line } from './use-line';

/** Files that were dropped together: what was read of each, what became of it, and all of them filed at a press. */
export function LineOfFiles({ line, memory }: { line: Line; memory: DeskMemory }): JSX.Element {
  const say = useSay();
  const { files, work, undos, unread, toFile } = line;
  const heading = useRef<HTMLHeadingElement>(null);
  const isWorking = work !== null;
  const filed = files.flatMap((file) => file.filed);
  const undo = useUndo(memory, filed[0]?.model ?? '', files[0]?.place.locale ?? null);
  // What was pressed is gone by then; after a drop, too, this is what comes next.
  const toHeading = () => heading.current?.focus();
  useEffect(toHeading, [isWorking, files.length]);
  const status = useLineStatus(line);
  return (
    <Box tag="section" aria-labelledby="creditline-line" background="neutral0" hasRadius shadow="tableShadow" padding={6} data-creditline="line">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" gap={4} wrap="wrap">
          <Box>
            <Typography id="creditline-line" ref={heading} tag="h2" variant="beta" tabIndex={-1} style={{ outline: 'none' }}>
              {say('line.heading', { count: files.length })}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral700">
              {say('line.hint')}
            </Typography>
          </Box>
          <Flex gap={2} wrap="wrap">
            <Button variant="tertiary" disabled={isWorking} onClick={line.forget}>
              {say('line.forget')}
            </Button>
            {undo === null ? null : <UndoAllButton filed={filed} undos={undos} isBusy={isWorking} onUndo={(drafts) => void undo(drafts).then(toHeading)} />}
            {toFile > 0 ? (
              <Button disabled={isWorking || unread > 0} onClick={line.fileAll}>
                {filed.length > 0 ? say('filed.again', { count: toFile }) : say('line.file-all', { count: toFile })}
              </Button>
            ) : null}
          </Flex>
        </Flex>
        {/* A place that is always there: what appears together with its words is not read aloud. */}
        <VisuallyHidden role="status">{status}</VisuallyHidden>
        {work !== null ? (
          <Working
            label={status}
            done={work.done / work.total}
            action={
              <Button variant="danger-light" disabled={work.isStopping} onClick={line.stop}>
                {say(work.isStopping ? 'paste.stopping' : 'paste.stop')}
              </Button>
            }
          />
        ) : unread > 0 ? (
          <Working label={status} done={(files.length - unread) / files.length} />
        ) : status === '' ? null : (
          <Typography fontWeight="bold" textColor="neutral800">
            {status}
          </Typography>
        )}
        <Flex tag="ul" direction="column" alignItems="stretch">
          {files.map((file) => (
            <FileRow key={file.id} file={file} undos={undos} isBusy={isWorking} onOpen={() => line.open(file)} onReadAgain={() => line.readAgain(file)} onLeaveOut={() => line.leaveOut(file)} onUndo={undo} />
          ))}
        </Flex>
      </Flex>
    </Box>
  );
}

/** Where the line stands, in one sentence. */
function useLineStatus({ files, work, unread, undos }: Line): string {
  const say = useSay();
  if (work !== null) return say('line.filing', { done: work.done, total: work.total });
  if (unread > 0) return say('line.reading', { done: files.length - unread, total: files.length });
  const filed = files.flatMap((file) => file.filed);
  return filed.length === 0 ? '' : say('line.done', { count: filed.filter(({ outcome, documentId }) => outcome === 'new' && undos[documentId ?? ''] !== 'undone').length, stories: filed.length });
}
