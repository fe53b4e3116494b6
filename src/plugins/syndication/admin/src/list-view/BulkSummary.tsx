import { Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { BulkAction, BulkRow } from '../../../contracts/bulk-action';
import type { ListedStanding } from '../../../contracts/standings';
import { useSay } from '../translations/say';
import { bulkOutlook } from './bulk-outlook';
import type { ListedRow } from './use-listed-standings';

/** What will be done with the chosen stories, in figures. */
export function BulkWarning({ action, rows, standings }: { action: BulkAction; rows: readonly ListedRow[]; standings: ReadonlyMap<string, ListedStanding> | null }): JSX.Element {
  const say = useSay();
  const known = rows.flatMap(({ documentId }) => standings?.get(documentId) ?? []);
  const refused = standings === null ? 0 : rows.filter(({ documentId }) => bulkOutlook(action, standings.get(documentId)).isRefused).length;
  const shown = known.filter(({ languagesShown }) => languagesShown > 0).length;
  const languages = known.reduce((sum, { languagesShown }) => sum + languagesShown, 0);
  return (
    <Typography tag="p" textColor="neutral800">
      {say(`bulk.${action}.now`, { count: rows.length - refused, shown, languages, refused })}
    </Typography>
  );
}

/** What was done, in figures. Read aloud. */
export function BulkOutcome({ done }: { done: ReadonlyMap<string, BulkRow> }): JSX.Element {
  const say = useSay();
  const count = (outcome: BulkRow['outcome']) => [...done.values()].filter((row) => row.outcome === outcome).length;
  return (
    <Typography tag="p" role="status" fontWeight="bold" textColor="neutral800">
      {say('bulk.outcome', { done: count('done'), unchanged: count('unchanged'), refused: count('refused') })}
    </Typography>
  );
}
