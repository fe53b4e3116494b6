import { Button, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import { FailureBox } from '../components/FailureBox';
import { Working } from '../components/Working';
import { useSay } from '../translations/say';
import { LedgerTable } from './LedgerTable';
import { useLedger } from './use-ledger';

/** What was done with a story, the latest first. */
export function LedgerEntries({ model, documentId }: { model: string; documentId: string }): JSX.Element {
  const say = useSay();
  const { rows, hasMore, error, more, again } = useLedger(model, documentId);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} data-creditline="ledger">
      {rows === null && error === null ? <Working label={say('ledger.reading')} /> : null}
      {rows?.length === 0 ? <Typography textColor="neutral800">{say('ledger.empty')}</Typography> : null}
      {rows !== null && rows.length > 0 ? <LedgerTable rows={rows} /> : null}
      {error === null ? null : <FailureBox title={say('ledger.failed')} error={error} action={{ label: say('ledger.again'), onClick: again }} />}
      {hasMore && error === null ? (
        <Button variant="tertiary" onClick={more}>
          {say('ledger.more')}
        </Button>
      ) : null}
    </Flex>
  );
}
