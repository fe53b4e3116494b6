import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useRef, useSyncExternalStore, type JSX } from 'react';
import { FailureBox } from '../components/FailureBox';
import { draftsToUndo, undoneStories } from '../line/line-file';
import type { DeskMemory } from '../paste/desk-memory';
import { useSay } from '../translations/say';
import { UndoAllButton } from '../undo/UndoAllButton';
import { useUndo } from '../undo/use-undo';
import type { FiledStory } from './filed-story';
import { FiledRow } from './FiledRow';

interface FiledListProps {
  readonly filed: readonly FiledStory[];
  /** Places of the stories that were not filed: somebody stopped, or a request failed. */
  readonly left: readonly number[];
  readonly error: unknown;
  readonly locale: string | null;
  readonly memory: DeskMemory;
  readonly onFile: (places: readonly number[]) => void;
  readonly onBack: () => void;
}

/** What became of each story, and the way on with those that are left. */
export function FiledList({ filed, left, error, locale, memory, onFile, onBack }: FiledListProps): JSX.Element {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const { undos } = useSyncExternalStore(memory.subscribe, memory.now);
  const undo = useUndo(memory, filed[0]?.model ?? '', locale);
  const toFile = [...left, ...undoneStories(filed, undos)];
  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={6} data-creditline="filed">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" gap={4}>
          <Typography ref={heading} tag="h2" variant="beta" tabIndex={-1} style={{ outline: 'none' }}>
            {say('filed.heading', { count: filed.length })}
          </Typography>
          <Flex gap={2}>
            <Button variant="tertiary" onClick={onBack}>
              {say('filed.back')}
            </Button>
            {undo === null ? null : <UndoAllButton filed={filed} undos={undos} isBusy={false} onUndo={(drafts) => void undo(drafts).then(() => heading.current?.focus())} />}
            {toFile.length > 0 ? <Button onClick={() => onFile(toFile)}>{say('filed.again', { count: toFile.length })}</Button> : null}
          </Flex>
        </Flex>
        {error === null ? null : <FailureBox title={say('filed.failure')} error={error} />}
        {left.length > 0 ? <Typography textColor="neutral800">{say('filed.left', { count: left.length })}</Typography> : null}
        <Flex tag="ul" direction="column" alignItems="stretch">
          {filed.map((one) => (
            <FiledRow key={one.story} filed={one} locale={locale} undo={undos[one.documentId ?? ''] ?? null} onUndo={undo === null || draftsToUndo([one], undos).length === 0 ? null : () => void undo([one])} />
          ))}
        </Flex>
      </Flex>
    </Box>
  );
}
