import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useMemo, useRef, useState, type JSX } from 'react';
import { FailureBox } from '../components/FailureBox';
import { Working } from '../components/Working';
import { StoryChoice } from '../filing/StoryChoice';
import { withCorrection, withoutCorrection } from '../paste/corrections';
import type { ReadPaste } from '../paste/paste-state';
import type { PasteDesk } from '../paste/use-paste';
import { useSay } from '../translations/say';
import { NoteList } from './NoteList';
import { StoryDesk } from './StoryDesk';
import { visibleWords } from './visible-words';

interface ReadingViewProps {
  readonly read: ReadPaste;
  readonly isReadingAgain: boolean;
  readonly error: unknown;
  readonly desk: PasteDesk;
  readonly locale: string | null;
}

/** What we read and how we know, before anything is stored. */
export function ReadingView({ read, isReadingAgain, error, desk, locale }: ReadingViewProps): JSX.Element {
  const say = useSay();
  const [shown, show] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  // The next key leads to “File as draft”.
  useEffect(() => heading.current?.focus(), []);
  const { answer, arrived, corrections } = read;
  const { stories, notes } = answer.reading;
  const story = stories[shown];
  const text = useMemo(() => arrived.seen ?? (answer.reading.format === HTML_PAGE ? visibleWords(answer.text) : answer.text), [arrived, answer]);
  return (
    <Flex direction="column" alignItems="stretch" gap={6} aria-busy={isReadingAgain}>
      <Flex justifyContent="space-between" gap={4}>
        <Typography ref={heading} tag="h2" variant="beta" tabIndex={-1} style={{ outline: 'none' }}>
          {say('reading.heading')}
        </Typography>
        {stories.length === 1 ? (
          <Button disabled={isReadingAgain} onClick={() => void desk.file(read, [0])}>
            {say('paste.file')}
          </Button>
        ) : null}
      </Flex>
      {isReadingAgain ? (
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
          <Working label={say('correct.reading')} />
        </Box>
      ) : null}
      {error === null ? null : <FailureBox title={say('paste.failed')} error={error} />}
      <NoteList notes={notes} />
      {stories.length > 1 ? (
        <StoryChoice answer={answer} locale={locale} shown={shown} isBusy={isReadingAgain} onShow={show} onFile={(places) => void desk.file(read, places)} />
      ) : null}
      {story ? (
        <StoryDesk
          key={shown}
          text={text}
          read={story}
          isOneOfSeveral={stories.length > 1}
          outlook={answer.outlooks[shown] ?? null}
          locale={locale}
          corrections={corrections.filter((correction) => correction.story === shown)}
          isBusy={isReadingAgain}
          onCorrect={(field, words) => void desk.correct(read, withCorrection(corrections, { story: shown, field, words }))}
          onUndo={(field) => void desk.correct(read, withoutCorrection(corrections, shown, field))}
        />
      ) : null}
    </Flex>
  );
}

/** The format whose payload nobody would read as it arrived. */
const HTML_PAGE = 'html-page';
