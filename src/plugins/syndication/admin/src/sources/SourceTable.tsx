import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { SourceAnswer } from '../../../contracts/sources';
import { PlainTable } from '../components/PlainTable';
import { useSay } from '../translations/say';
import { sourceAddress } from './source-address';
import { TermsBadge } from './TermsBadge';

/** One line a source. */
export function SourceTable({ sources }: { sources: readonly SourceAnswer[] }): JSX.Element {
  const say = useSay();
  const intl = useIntl();
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" overflow="auto" tabIndex={0} role="region" aria-label={say('sources.title')}>
      <Table>
        <thead>
          <tr>
            <th scope="col">{say('sources.name')}</th>
            <th scope="col">{say('sources.hosts')}</th>
            <Figure scope="col">{say('sources.published')}</Figure>
            <Figure scope="col">{say('sources.held')}</Figure>
            <th scope="col">{say('sources.terms')}</th>
            <th scope="col">{say('sources.last-arrival')}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ documentId, name, copyrightHolder, hosts, stories, terms, lastArrival }) => (
            <tr key={documentId} data-source={documentId}>
              <td>
                <Flex direction="column" alignItems="flex-start" gap={1}>
                  <Link tag={RouterLink} to={sourceAddress(documentId)}>
                    {name}
                  </Link>
                  {copyrightHolder === null || copyrightHolder === name ? null : (
                    <Typography variant="pi" textColor="neutral600">
                      {copyrightHolder}
                    </Typography>
                  )}
                </Flex>
              </td>
              <td>{hosts.join(', ')}</td>
              <FigureCell>{intl.formatNumber(stories.published)}</FigureCell>
              <FigureCell>{intl.formatNumber(stories.held)}</FigureCell>
              <td>
                <TermsBadge terms={terms} />
              </td>
              <td>{lastArrival === null ? <Typography textColor="neutral600">{say('sources.last-arrival.none')}</Typography> : <time dateTime={lastArrival}>{intl.formatDate(lastArrival, { dateStyle: 'medium' })}</time>}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Box>
  );
}

const Table = styled(PlainTable)`
  min-width: 76rem;

  td {
    overflow-wrap: anywhere;
  }

  tbody tr:last-child td {
    border-bottom: 0;
  }
`;

/** Figures stand in line, and need less room than words. */
const Figure = styled.th`
  width: 10rem;

  && {
    text-align: end;
  }
`;

const FigureCell = styled.td`
  font-variant-numeric: tabular-nums;

  && {
    text-align: end;
  }
`;
