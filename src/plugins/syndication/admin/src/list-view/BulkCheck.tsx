import type { BulkActionComponentProps, BulkActionDescription } from '@strapi/content-manager/strapi-admin';
import { Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import { useLocale } from '../content-manager/locale';
import { useIsStoryType } from '../content-manager/story-type';
import { useSayHold } from '../holds/use-say-hold';
import { useSay } from '../translations/say';
import { SelectedTable } from './SelectedTable';
import { useListedStandings, type ListedRow } from './use-listed-standings';
import { useMayCheck } from './use-may-check';

/** Above a list, once rows are chosen: everything that holds each of them. */
export function BulkCheck({ model, documents }: BulkActionComponentProps): BulkActionDescription | null {
  const say = useSay();
  const isStoryType = useIsStoryType(model);
  const mayCheck = useMayCheck();
  if (!isStoryType || !mayCheck) return null;
  return { label: say('bulk.check'), variant: 'tertiary', dialog: { type: 'modal', title: say('bulk.check.title'), content: <CheckedRows model={model} rows={documents} /> } };
}

function CheckedRows({ model, rows }: { model: string; rows: readonly ListedRow[] }): JSX.Element {
  const say = useSay();
  const sayHold = useSayHold();
  const locale = useLocale();
  const { standings } = useListedStandings({ model, locale, rows });
  return (
    <div data-creditline="bulk">
      <SelectedTable rows={rows} standings={standings} heading={say('bulk.holds')}>
        {(_documentId, standing) =>
          standing?.holds.length === 0 ? (
            <Typography textColor="neutral800">{say('reading.clear')}</Typography>
          ) : (
            <ul>
              {standing?.holds.map(({ field, message, hold }) => (
                <li key={`${field} ${message}`}>{sayHold(hold)}</li>
              ))}
            </ul>
          )
        }
      </SelectedTable>
    </div>
  );
}
