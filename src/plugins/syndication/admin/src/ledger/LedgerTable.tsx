import type { JSX } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { LEDGER_ACTS, type LedgerRow } from '../../../contracts/ledger';
import { PlainTable } from '../components/PlainTable';
import { useSay, type Say } from '../translations/say';
import { sayActor } from './say-actor';

/** When, who, what, and on what grounds. */
export function LedgerTable({ rows }: { rows: readonly LedgerRow[] }): JSX.Element {
  const say = useSay();
  const intl = useIntl();
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">{say('ledger.when')}</th>
          <th scope="col">{say('ledger.who')}</th>
          <th scope="col">{say('ledger.what')}</th>
          <th scope="col">{say('ledger.reason')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, at, actor, act, locale, reason }) => (
          <tr key={number} data-act={act}>
            <td>
              <time dateTime={at}>{intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'long' })}</time>
            </td>
            <td>{sayActor(actor, say)}</td>
            <td>
              {sayAct(act, say)}
              {locale === null ? null : ` (${locale})`}
            </td>
            <td>{reason}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function sayAct(act: string, say: Say): string {
  const known = LEDGER_ACTS.find((one) => one === act);
  return known ? say(`ledger.act.${known}`) : act;
}

const Table = styled(PlainTable)`
  td {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
