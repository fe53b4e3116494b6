import { Flex, Loader } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { JSX } from 'react';
import { FailureBox } from '../components/FailureBox';
import { MAY_CHANGE_SETTINGS } from '../permissions';
import { useSay } from '../translations/say';
import { ConfiguredFacts } from './ConfiguredFacts';
import { SettingsForm } from './SettingsForm';
import { useSettings } from './use-settings';

/** What an administrator may set, and what the house is configured to do. */
export function SettingsPage(): JSX.Element {
  const say = useSay();
  return (
    <Page.Protect permissions={MAY_CHANGE_SETTINGS}>
      <Page.Main>
        <Page.Title>{say('settings.title')}</Page.Title>
        <Layouts.Header title={say('settings.title')} subtitle={say('settings.subtitle')} />
        <Layouts.Content>
          <Desk />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Desk(): JSX.Element {
  const say = useSay();
  const { answer, error, isSaving, again, save } = useSettings();
  return (
    <Flex direction="column" alignItems="stretch" gap={6} data-creditline="settings">
      {error === null ? null : <FailureBox title={say('settings.failed')} error={error} action={{ label: say('ledger.again'), onClick: again }} />}
      {answer === null && error === null ? <Loader>{say('list.asking')}</Loader> : null}
      {answer === null ? null : (
        <>
          <SettingsForm key={JSON.stringify(answer.settings)} kept={answer.settings} configured={answer.configured.citationStyle} isSaving={isSaving} onSave={(wanted) => void save(wanted)} />
          <ConfiguredFacts answer={answer} />
        </>
      )}
    </Flex>
  );
}
