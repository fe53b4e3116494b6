import { Typography } from '@strapi/design-system';
import type { JSX, ReactNode } from 'react';
import { styled } from 'styled-components';
import type { ListedStanding } from '../../../contracts/standings';
import { PlainTable } from '../components/PlainTable';
import { useSay } from '../translations/say';
import { StandingBadge } from './StandingBadge';
import type { ListedRow } from './use-listed-standings';

interface SelectedTableProps {
  readonly rows: readonly ListedRow[];
  readonly standings: ReadonlyMap<string, ListedStanding> | null;
  /** What the last column is about. */
  readonly heading: string;
  readonly children: (documentId: string, standing: ListedStanding | undefined) => ReactNode;
}

/** The chosen stories, how each stands, and one thing more. */
export function SelectedTable({ rows, standings, heading, children }: SelectedTableProps): JSX.Element {
  const say = useSay();
  return (
    <Scrolling tabIndex={0} role="region" aria-label={say('bulk.stories')}>
      <PlainTable>
        <thead>
          <tr>
            <th scope="col">{say('bulk.story')}</th>
            <th scope="col">{say('list.column')}</th>
            <th scope="col">{heading}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ documentId }) => {
            const standing = standings?.get(documentId);
            return (
              <tr key={documentId} data-document={documentId}>
                <th scope="row">{standing?.headline ?? documentId}</th>
                <td>{standing ? <StandingBadge standing={standing} /> : <Typography textColor="neutral600">{say(standings === null ? 'list.asking' : 'list.not-allowed')}</Typography>}</td>
                <td>{children(documentId, standing)}</td>
              </tr>
            );
          })}
        </tbody>
      </PlainTable>
    </Scrolling>
  );
}

const Scrolling = styled.div`
  max-height: 40rem;
  overflow-y: auto;

  tbody th {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
`;
