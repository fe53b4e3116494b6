import { Flex } from '@strapi/design-system';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import type { JSX } from 'react';
import { NOT_SENT } from '../api/failure';
import { arrivedFile, TOO_LARGE_TO_SEND } from '../paste/arrived';
import { DropPlace } from '../paste/DropPlace';
import { PasteForm } from '../paste/PasteForm';
import { PasteOutcome } from '../paste/PasteOutcome';
import { arrivedIn } from '../paste/paste-state';
import { usePaste } from '../paste/use-paste';
import { MAY_PASTE } from '../permissions';
import { useSay } from '../translations/say';

/** The page on the menu: what arrived and what we read in it, side by side, and nothing stored before “File as draft”. */
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
  const say = useSay();
  const { toggleNotification } = useNotification();
  const desk = usePaste();
  const { paste, read, fail, discard } = desk;
  const isBusy = paste.phase === 'reading' || paste.phase === 'filing';
  const readFile = (file: File) => {
    if (file.size > TOO_LARGE_TO_SEND) fail(NOT_SENT);
    else void arrivedFile(file).then(read, fail);
  };
  const readFirst = ([first, ...others]: readonly File[]) => {
    if (others.length > 0) toggleNotification({ type: 'info', message: say('paste.one-file') });
    if (first) readFile(first);
  };
  return (
    <DropPlace isBusy={isBusy} onFiles={readFirst}>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <PasteForm arrived={arrivedIn(paste)} isBusy={isBusy} isSmall={paste.phase !== 'waiting'} onRead={(arrived) => void read(arrived)} onFile={readFile} onEdit={discard} />
        <PasteOutcome desk={desk} />
      </Flex>
    </DropPlace>
  );
}
