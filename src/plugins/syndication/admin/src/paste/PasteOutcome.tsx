import { Box, Button, Typography, VisuallyHidden } from '@strapi/design-system';
import type { JSX } from 'react';
import { FailureBox } from '../components/FailureBox';
import { Working } from '../components/Working';
import { FiledList } from '../filing/FiledList';
import { ReadingView } from '../reading/ReadingView';
import { useSay } from '../translations/say';
import { sayBytes } from './say-bytes';
import type { PasteDesk } from './use-paste';
import { useStatus } from './use-status';

/** Under the box: nothing yet, the reading, what was filed, or why there is nothing. */
export function PasteOutcome({ desk }: { desk: PasteDesk }): JSX.Element {
  return (
    <section data-creditline="reading">
      {/* A place that is always there: what appears together with its words is not read aloud. */}
      <VisuallyHidden role="status">{useStatus(desk.paste)}</VisuallyHidden>
      <Outcome desk={desk} />
    </section>
  );
}

function Outcome({ desk }: { desk: PasteDesk }): JSX.Element {
  const say = useSay();
  const { paste } = desk;
  switch (paste.phase) {
    case 'waiting':
      return (
        <Card>
          <Typography textColor="neutral600">{say('paste.nothing-yet')}</Typography>
        </Card>
      );
    case 'reading':
      return (
        <Card>
          <Working label={say('paste.reading', { size: sayBytes(paste.arrived.bytes) })} />
        </Card>
      );
    case 'failed':
      return (
        <Card>
          <FailureBox title={say('paste.failed')} error={paste.error} />
        </Card>
      );
    case 'filing':
      return (
        <Card>
          <Filing paste={paste} onStop={desk.stop} />
        </Card>
      );
    case 'filed':
      return (
        <FiledList
          filed={paste.filed}
          left={paste.left}
          error={paste.error}
          locale={paste.paste.place.locale ?? null}
          memory={desk.memory}
          onFile={(places) => void desk.file(paste.paste, places)}
          onBack={() => desk.back(paste.paste)}
        />
      );
    case 'read':
      return <ReadingView read={paste.paste} isReadingAgain={paste.isReadingAgain} error={paste.error} desk={desk} locale={paste.paste.place.locale ?? null} />;
  }
}

function Card({ children }: { children: JSX.Element }): JSX.Element {
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      {children}
    </Box>
  );
}

function Filing({ paste: { filed, left, isStopping }, onStop }: { paste: Extract<PasteDesk['paste'], { phase: 'filing' }>; onStop: () => void }): JSX.Element {
  const say = useSay();
  const [done, total] = [filed.length, filed.length + left.length];
  if (total === 1) return <Working label={say('paste.filing')} />;
  return (
    <Working
      label={say('paste.filing.many', { done, total })}
      done={done / total}
      action={
        <Button variant="danger-light" disabled={isStopping} onClick={onStop}>
          {say(isStopping ? 'paste.stopping' : 'paste.stop')}
        </Button>
      }
    />
  );
}
