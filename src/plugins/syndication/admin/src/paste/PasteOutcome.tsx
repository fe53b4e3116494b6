import { Box, Loader, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import { FailureBox } from '../components/FailureBox';
import { useSay } from '../translations/say';
import { ReadingView } from './ReadingView';
import type { Paste, usePaste } from './use-paste';

/** Beside the box: nothing yet, the reading, or why there is none. */
export function PasteOutcome({ paste, onFile }: { paste: Paste; onFile: ReturnType<typeof usePaste>['file'] }): JSX.Element {
  const say = useSay();
  return (
    <Box tag="section" aria-live="polite" background="neutral0" hasRadius shadow="tableShadow" padding={6} data-creditline="reading">
      <Outcome paste={paste} onFile={onFile} say={say} />
    </Box>
  );
}

function Outcome({ paste, onFile, say }: Parameters<typeof PasteOutcome>[0] & { say: ReturnType<typeof useSay> }): JSX.Element {
  switch (paste.phase) {
    case 'waiting':
      return <Typography textColor="neutral600">{say('paste.nothing-yet')}</Typography>;
    case 'reading':
      return <Loader />;
    case 'failed':
      return <FailureBox title={say('paste.failed')} error={paste.error} />;
    case 'read':
    case 'filing':
      return (
        <ReadingView
          reading={paste.reading}
          isFiling={paste.phase === 'filing'}
          onFile={() => void onFile(paste.request, paste.reading)}
        />
      );
  }
}
