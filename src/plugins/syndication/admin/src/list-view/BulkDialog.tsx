import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useTable } from '@strapi/strapi/admin';
import { useEffect, useRef, useState, type JSX } from 'react';
import type { BulkAction, BulkRequest } from '../../../contracts/bulk-action';
import { useSayRefusal } from '../api/use-say-refusal';
import { FailureBox } from '../components/FailureBox';
import { useLocale } from '../content-manager/locale';
import { WordsField } from '../standing/WordsField';
import { useSay } from '../translations/say';
import { bulkOutlook } from './bulk-outlook';
import { BulkOutcome, BulkWarning } from './BulkSummary';
import { SelectedTable } from './SelectedTable';
import { useBulk } from './use-bulk';
import { useListChanged, useListedStandings, type ListedRow } from './use-listed-standings';

interface BulkDialogProps {
  readonly action: BulkAction;
  readonly model: string;
  readonly rows: readonly ListedRow[];
  readonly onClose: () => void;
}

/** What will become of each chosen story; the reason; and then what became of each. The list is read anew once this is closed. */
export function BulkDialog({ action, model, rows, onClose }: BulkDialogProps): JSX.Element {
  const say = useSay();
  const sayRefusal = useSayRefusal();
  const locale = useLocale();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const { standings } = useListedStandings({ model, locale, rows });
  const { done, isBusy, error, run } = useBulk();
  useLeaveWhen(done !== null, model);
  const needsReason = action !== 'publish';
  const confirm = () => {
    const isSilent = needsReason && reason.trim() === '';
    setMissing(isSilent);
    if (isSilent) box.current?.focus();
    else void run(requestFor(action, { model, locale, reason, documentIds: rows.map(({ documentId }) => documentId) }));
  };
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4} data-creditline="bulk">
          {done === null ? <BulkWarning action={action} rows={rows} standings={standings} /> : <BulkOutcome done={done} />}
          {error === null ? null : <FailureBox title={say('standing.failed')} error={error} />}
          <SelectedTable rows={rows} standings={standings} heading={say(done === null ? 'bulk.will' : 'bulk.was')}>
            {(documentId, standing) => {
              const row = done?.get(documentId);
              const outlook = standings === null ? null : bulkOutlook(action, standing);
              if (row) return <Typography textColor={row.outcome === 'refused' ? 'danger700' : 'neutral800'}>{row.message === null ? say(`bulk.${row.outcome}`) : sayRefusal(row.message, row.details)}</Typography>;
              return outlook && <Typography textColor={outlook.isRefused ? 'danger700' : 'neutral800'}>{say(outlook.key, { count: standing?.languagesShown ?? 0 })}</Typography>;
            }}
          </SelectedTable>
          {done === null && needsReason ? <WordsField name="reason" value={reason} isMissing={isMissing} isBusy={isBusy} box={box} onChange={setReason} /> : null}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" disabled={isBusy} onClick={onClose}>
          {say(done === null ? 'standing.cancel' : 'bulk.close')}
        </Button>
        {done === null ? (
          <Button variant={action === 'kill' ? 'danger' : 'default'} loading={isBusy} disabled={standings === null} onClick={confirm}>
            {say(`bulk.${action}.confirm`, { count: rows.length })}
          </Button>
        ) : null}
      </Modal.Footer>
    </>
  );
}

/** Not before the dialog is gone: a list without these rows would take it along. */
function useLeaveWhen(isDone: boolean, model: string): void {
  const leave = useRef(() => {});
  const changed = useListChanged();
  const selectRow = useTable('BulkDialog', (table) => table.selectRow);
  useEffect(() => {
    leave.current = isDone
      ? () => {
          selectRow([]);
          changed(model);
        }
      : () => {};
  });
  useEffect(() => () => leave.current(), []);
}

function requestFor(action: BulkAction, { model, documentIds, locale, reason }: { model: string; documentIds: string[]; locale: string | null; reason: string }): BulkRequest {
  return action === 'publish' ? { action, model, documentIds, locale } : { action, model, documentIds, reason };
}
