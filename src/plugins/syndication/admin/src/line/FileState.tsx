import { Box, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import { styled } from 'styled-components';
import { useSayFailure } from '../api/use-say-failure';
import type { FiledStory } from '../filing/filed-story';
import { FiledRow } from '../filing/FiledRow';
import { useSay } from '../translations/say';
import { draftsToUndo, readingOf, type LineFile } from './line-file';
import { CountedOutcomes } from './CountedOutcomes';
import { ReadSummary } from './ReadSummary';
import type { Undo } from '../undo/undo-filing';

interface FileStateProps {
  readonly file: LineFile;
  readonly undos: Readonly<Record<string, Undo>>;
  readonly isBusy: boolean;
  readonly onUndo: ((filed: readonly FiledStory[]) => Promise<void>) | null;
}

/** What became of the stories of a file; before anybody filed them, what was read; or why that did not work, and how to mend it. */
export function FileState({ file, undos, isBusy, onUndo }: FileStateProps): JSX.Element {
  const say = useSay();
  const sayFailure = useSayFailure();
  const { paste, filed, left } = file;
  const read = readingOf(file);
  const error = 'error' in paste ? paste.error : null;
  const rows = filed.map((one) => (
    <FiledRow key={one.story} filed={one} locale={file.place.locale ?? null} undo={undos[one.documentId ?? ''] ?? null} onUndo={onUndo === null || isBusy || draftsToUndo([one], undos).length === 0 ? null : () => void onUndo([one])} />
  ));
  return (
    <>
      {filed.length === 0 ? null : filed.length === 1 ? (
        <ul>{rows}</ul>
      ) : (
        <Box>
          <CountedOutcomes filed={filed} undos={undos} />
          <Each>
            <summary>{say('line.each')}</summary>
            <ul>{rows}</ul>
          </Each>
        </Box>
      )}
      {filed.length > 0 && left !== null && left.length > 0 ? <Words>{say('filed.left', { count: left.length })}</Words> : null}
      {error === null ? null : (
        <Typography variant="pi" textColor="danger700" data-failure>
          {say(paste.phase === 'failed' ? 'line.not-read' : 'filed.failed')} {sayFailure(error)}
        </Typography>
      )}
      {filed.length === 0 && file.file === null ? (
        <Typography variant="pi" textColor="danger700">
          {say('line.lost')}
        </Typography>
      ) : null}
      {filed.length === 0 && read === null && paste.phase !== 'failed' && file.file !== null ? <Words>{say(paste.phase === 'reading' ? 'line.reading-one' : 'line.waiting')}</Words> : null}
      {filed.length === 0 && read !== null ? <ReadSummary read={read} /> : null}
    </>
  );
}

function Words({ children }: { children: string }): JSX.Element {
  return (
    <Flex>
      <Typography variant="pi" textColor="neutral700">
        {children}
      </Typography>
    </Flex>
  );
}

const Each = styled.details`
  margin-top: ${({ theme }) => theme.spaces[1]};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};

  summary {
    cursor: pointer;
  }

  ul {
    max-height: 30rem;
    overflow-y: auto;
  }
`;
