import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useEffect, type JSX } from 'react';
import { NOT_SENT } from '../api/use-say-failure';
import { LineOfFiles } from '../line/LineOfFiles';
import { OpenedFile } from '../line/OpenedFile';
import { useLine } from '../line/use-line';
import { arrivedFile, TOO_LARGE_TO_SEND } from '../paste/arrived';
import { DropPlace } from '../paste/DropPlace';
import { InterruptedNotice } from '../paste/InterruptedNotice';
import { PasteForm } from '../paste/PasteForm';
import { PasteOutcome } from '../paste/PasteOutcome';
import { arrivedIn, isDone, WAITING, wouldLose } from '../paste/paste-state';
import { usePaste } from '../paste/use-paste';
import { useUnloadWarning } from '../paste/use-unload-warning';
import { MAY_PASTE } from '../permissions';
import { useSay } from '../translations/say';

/** The page on the menu: what arrived and what we read in it, side by side, and nothing stored before it is filed as a draft. */
export function PastePage(): JSX.Element {
  const say = useSay();
  return (
    <Page.Protect permissions={MAY_PASTE}>
      <Page.Main>
        <Page.Title>{say('paste.title')}</Page.Title>
        <Layouts.Header title={say('paste.title')} subtitle={say('paste.subtitle')} />
        <Layouts.Content>
          <Desk />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Desk(): JSX.Element {
  const desk = usePaste();
  const { paste, memory, read, readFrom, interrupted, fail, discard } = desk;
  const line = useLine(memory, desk.owner);
  const { opened } = line;
  const isBusy = paste.phase === 'reading' || paste.phase === 'filing' || line.work !== null;
  useUnloadWarning(wouldLose(paste) || line.work !== null);
  // What became of a payload is read once; what is still on its way stays for whoever comes back.
  useEffect(() => () => (isDone(memory.now().paste) ? memory.keep({ paste: WAITING, words: '', address: '' }) : undefined), [memory]);
  const readFiles = (files: readonly File[]) => {
    const [alone, ...others] = files;
    if (!alone) return;
    if (others.length > 0 || line.files.length > 0) {
      memory.keep({ address: '', words: '', paste: WAITING });
      line.add(files);
      return;
    }
    // An address belongs to what was in hand.
    const address = paste.phase === 'waiting' ? memory.now().address.trim() : '';
    memory.keep({ address, words: '' });
    if (alone.size > TOO_LARGE_TO_SEND) fail(NOT_SENT);
    else void arrivedFile(alone, address === '' ? null : address).then(read, fail);
  };
  const readAt = (said: string) => {
    if (paste.phase !== 'read' || said === (paste.paste.arrived.address ?? '')) return;
    void readFrom(paste.paste, said === '' ? null : said);
  };
  return (
    <DropPlace isBusy={isBusy} onFiles={readFiles}>
      <Flex direction="column" alignItems="stretch" gap={6}>
        {interrupted === null ? null : <InterruptedNotice filing={interrupted} onResume={() => void desk.resume(interrupted)} onForget={desk.forget} />}
        <PasteForm
          memory={memory}
          arrived={arrivedIn(paste)}
          isBusy={isBusy}
          isSmall={paste.phase !== 'waiting' || line.files.length > 0}
          onRead={(arrived) => void read(arrived)}
          onFiles={readFiles}
          onAddress={readAt}
          onEdit={discard}
        />
        {opened ? <OpenedFile line={line} opened={opened} /> : line.files.length > 0 ? <LineOfFiles line={line} memory={memory} /> : null}
        {paste.phase === 'waiting' && line.files.length > 0 ? null : <PasteOutcome key={opened?.id ?? ''} desk={desk} />}
      </Flex>
    </DropPlace>
  );
}
