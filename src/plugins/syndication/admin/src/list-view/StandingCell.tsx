import { Typography } from '@strapi/design-system';
import { useTable } from '@strapi/strapi/admin';
import type { JSX } from 'react';
import { useLocale } from '../content-manager/locale';
import { useSay } from '../translations/say';
import { StandingBadge } from './StandingBadge';
import { useListedStandings, type ListedRow } from './use-listed-standings';
import { useMayCheck } from './use-may-check';

/** How the story of one row stands. The rows of the page are asked for together. */
export function StandingCell({ model, documentId }: { model: string; documentId: string }): JSX.Element {
  const say = useSay();
  const locale = useLocale();
  const mayCheck = useMayCheck();
  const rows = useTable('StandingCell', (table) => table.rows).filter(isDocument);
  const { standings, error } = useListedStandings({ model, locale, rows }, mayCheck);
  const standing = standings?.get(documentId);
  if (standing) return <StandingBadge standing={standing} />;
  return (
    <Typography variant="pi" textColor="neutral600">
      {!mayCheck || standings !== null ? say('list.not-allowed') : say(error === null ? 'list.asking' : 'list.unknown')}
    </Typography>
  );
}

function isDocument<Row extends object>(row: Row): row is Row & ListedRow {
  return 'documentId' in row && typeof row.documentId === 'string';
}
