import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import type { JSX } from 'react';
import { styled } from 'styled-components';
import type { PrintedAnswer } from '../../../contracts/printed';
import { FailureBox } from '../components/FailureBox';
import { sayActor } from '../ledger/say-actor';
import { useSay } from '../translations/say';
import { useSayMoment } from '../translations/say-moment';
import { usePrinted } from './use-printed';

/** What readers saw at a moment: the words, since when, by whom, and the hash by which the ledger vouches for them. */
export function PrintedBlock(asked: Parameters<typeof usePrinted>[0]): JSX.Element {
  const say = useSay();
  const { printed, error, again } = usePrinted(asked);
  if (error !== null) return <FailureBox title={say('printed.failed')} error={error} action={{ label: say('ledger.again'), onClick: again }} />;
  return (
    <Box background="neutral100" borderColor="neutral200" hasRadius padding={4} minHeight="12rem" role="status" aria-busy={printed === undefined}>
      {printed === undefined ? <Typography textColor="neutral600">{say('printed.asking')}</Typography> : null}
      {printed === null ? <Typography textColor="neutral800">{say('printed.nothing')}</Typography> : null}
      {printed ? <Words printed={printed} /> : null}
    </Box>
  );
}

function Words({ printed: { text, at, by, sha256 } }: { printed: PrintedAnswer }): JSX.Element {
  const say = useSay();
  const sayMoment = useSayMoment();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const copyText = async () => {
    const isCopied = await copy(text);
    toggleNotification(isCopied ? { type: 'success', message: say('printed.copied') } : { type: 'warning', message: say('printed.copy.failed') });
  };
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <AsPrinted tag="p" textColor="neutral800">
        {text === '' ? say('printed.without-words') : text}
      </AsPrinted>
      <Typography variant="pi" textColor="neutral600">
        {say('printed.since', { when: sayMoment(at), who: sayActor(by ?? 'script', say) })}
      </Typography>
      <AsPrinted variant="pi" textColor="neutral600">
        {say('printed.hash', { hash: sha256 })}
      </AsPrinted>
      {text === '' ? null : (
        <TextButton startIcon={<Duplicate />} onClick={() => void copyText()}>
          {say('printed.copy')}
        </TextButton>
      )}
    </Flex>
  );
}

const AsPrinted = styled(Typography)`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;
