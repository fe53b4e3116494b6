import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState, type JSX } from 'react';
import { useNavigate } from 'react-router-dom';
import type { MadeSourceAnswer, UnrecordedParty } from '../../../contracts/sources';
import { FailureBox } from '../components/FailureBox';
import { useSay } from '../translations/say';
import { sourceAddress } from './source-address';

/** Whom citations name and nobody recorded, each with its one click. */
export function UnrecordedParties({ parties }: { parties: readonly UnrecordedParty[] }): JSX.Element {
  const say = useSay();
  const { post } = useFetchClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const make = async ({ host, holder }: UnrecordedParty) => {
    setBusy(keyOf({ host, holder }));
    setError(null);
    try {
      const { data } = await post<MadeSourceAnswer>('/syndication/sources', { host, holder });
      navigate(sourceAddress(data.documentId));
    } catch (failure) {
      setError(failure);
      setBusy(null);
    }
  };
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3} aria-label={say('sources.unrecorded')} data-creditline="unrecorded">
      <Typography tag="h2" variant="delta">
        {say('sources.unrecorded')}
      </Typography>
      <Typography textColor="neutral600">{say('sources.unrecorded.hint')}</Typography>
      {error === null ? null : <FailureBox title={say('sources.make.failed')} error={error} />}
      <Box background="neutral0" hasRadius shadow="tableShadow">
        <Flex tag="ul" direction="column" alignItems="stretch">
          {parties.map((party) => (
            <Flex key={keyOf(party)} tag="li" justifyContent="space-between" gap={4} padding={4} wrap="wrap">
              <Flex direction="column" alignItems="flex-start" gap={1} minWidth={0}>
                <Typography fontWeight="bold" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
                  {nameOf(party)}
                </Typography>
                <Typography variant="pi" textColor="neutral600">
                  {[...(party.host === null || party.holder === null ? [] : [party.host]), say('sources.unrecorded.citations', { count: party.citations })].join(' · ')}
                </Typography>
              </Flex>
              <Button variant="secondary" loading={busy === keyOf(party)} disabled={busy !== null} aria-label={say('sources.make.of', { name: nameOf(party) })} onClick={() => void make(party)}>
                {say('sources.make')}
              </Button>
            </Flex>
          ))}
        </Flex>
      </Box>
    </Flex>
  );
}

const keyOf = ({ host, holder }: Pick<UnrecordedParty, 'host' | 'holder'>) => `${host ?? ''} ${holder ?? ''}`;
const nameOf = ({ host, holder }: UnrecordedParty) => holder ?? host ?? '';
