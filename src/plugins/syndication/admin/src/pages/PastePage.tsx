import { Grid } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { JSX } from 'react';
import { PasteForm } from '../paste/PasteForm';
import { PasteOutcome } from '../paste/PasteOutcome';
import { usePaste } from '../paste/use-paste';
import { MAY_PASTE } from '../permissions';
import { useSay } from '../translations/say';

/** The page on the menu: the text on one side, what we read in it on the other, and nothing stored before “File as draft”. */
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
  const { paste, read, file, discard } = usePaste();
  return (
    <Grid.Root gap={6}>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        <PasteForm isBusy={paste.phase === 'reading' || paste.phase === 'filing'} onRead={(text) => void read(text)} onEdit={discard} />
      </Grid.Item>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        <PasteOutcome paste={paste} onFile={file} />
      </Grid.Item>
    </Grid.Root>
  );
}
