import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type { JSX, ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { SettingsAnswer } from '../../../contracts/settings';
import { sayBytes } from '../paste/say-bytes';
import { useSay } from '../translations/say';

/** What is decided elsewhere, and where. */
export function ConfiguredFacts({ answer: { configured, tombstones, events } }: { answer: SettingsAnswer }): JSX.Element {
  const say = useSay();
  const { territoryHeader, payloadLimit } = configured;
  return (
    <Box background="neutral0" hasRadius shadow="filterShadow" padding={6}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Typography tag="h2" variant="delta">
          {say('settings.elsewhere')}
        </Typography>
        <Fact name="territory" label={say('settings.territory')} hint={say('settings.territory.hint')}>
          {territoryHeader === null ? say('settings.territory.none') : <code>{territoryHeader}</code>}
        </Fact>
        <Fact name="payload" label={say('settings.payload')} hint={say('settings.payload.hint')}>
          {sayBytes(payloadLimit)}
        </Fact>
        <Fact name="tombstones" label={say('settings.tombstones')} hint={say('settings.tombstones.hint')}>
          {say(tombstones.isOpen ? 'settings.tombstones.open' : 'settings.tombstones.closed')}{' '}
          {tombstones.role === null ? null : (
            <Link tag={RouterLink} to={`/settings/users-permissions/roles/${tombstones.role}`}>
              {say('settings.tombstones.change')}
            </Link>
          )}
        </Fact>
        <Fact name="webhooks" label={say('settings.webhooks')} hint={say('settings.webhooks.hint')}>
          <Flex tag="ul" gap={3} wrap="wrap">
            {events.map((event) => (
              <li key={event}>
                <code>{event}</code>
              </li>
            ))}
          </Flex>
          <Link tag={RouterLink} to="/settings/webhooks">
            {say('settings.webhooks.open')}
          </Link>
        </Fact>
      </Flex>
    </Box>
  );
}

interface FactProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly children: ReactNode;
}

function Fact({ name, label, hint, children }: FactProps): JSX.Element {
  return (
    <Box data-fact={name}>
      <Typography tag="h3" variant="omega" fontWeight="bold" textColor="neutral800">
        {label}
      </Typography>
      <Typography tag="div" textColor="neutral800">
        {children}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {hint}
      </Typography>
    </Box>
  );
}
