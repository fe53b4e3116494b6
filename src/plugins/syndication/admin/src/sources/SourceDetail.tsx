import { Box, Flex, Link, LinkButton } from '@strapi/design-system';
import { ArrowLeft, Pencil } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { JSX, ReactNode } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import type { SourceDetailAnswer } from '../../../contracts/sources';
import { useAnswer } from '../api/use-answer';
import { FailureBox } from '../components/FailureBox';
import { Working } from '../components/Working';
import { SOURCE } from '../permissions';
import { useSay } from '../translations/say';
import { SourceFacts } from './SourceFacts';
import { SOURCES_ADDRESS } from './source-address';
import { SourcePresentation } from './SourcePresentation';
import { SourceTerms } from './SourceTerms';
import { TermsBadge } from './TermsBadge';

/** One source: its terms, how its stories are cited and found, and what its record says. */
export function SourceDetail(): JSX.Element {
  const say = useSay();
  const { documentId = '' } = useParams();
  const { answer, error, again } = useAnswer<SourceDetailAnswer>(`/syndication/sources/${documentId}`, {});
  const back = (
    <Link tag={RouterLink} to={SOURCES_ADDRESS} startIcon={<ArrowLeft aria-hidden />}>
      {say('sources.back')}
    </Link>
  );
  const standing =
    answer === null ? null : (
      <Flex tag="span" display="inline-flex">
        <TermsBadge terms={answer.terms} />
      </Flex>
    );
  const edit = answer?.mayUpdate === true ? <EditRecord label={say('sources.edit')} documentId={documentId} /> : null;
  return (
    <Page.Main>
      <Page.Title>{answer?.name ?? say('sources.title')}</Page.Title>
      <Layouts.Header title={answer?.name ?? say('sources.title')} subtitle={standing} navigationAction={back} primaryAction={edit} />
      <Layouts.Content>
        {answer === null && error === null ? <Working label={say('sources.reading')} /> : null}
        {error === null ? null : <FailureBox title={say('sources.failed')} error={error} action={{ label: say('panel.failed.again'), onClick: again }} />}
        {answer === null ? null : (
          <Columns data-creditline="source">
            <Card>
              <SourceTerms documentId={documentId} onDecided={again} />
            </Card>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Card>
                <SourcePresentation source={answer} />
              </Card>
              <Card>
                <SourceFacts source={answer} />
              </Card>
            </Flex>
          </Columns>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

function EditRecord({ label, documentId }: { label: string; documentId: string }): JSX.Element {
  return (
    <LinkButton tag={RouterLink} to={`/content-manager/collection-types/${SOURCE}/${documentId}`} variant="secondary" startIcon={<Pencil />}>
      {label}
    </LinkButton>
  );
}

function Card({ children }: { children: ReactNode }): JSX.Element {
  return (
    <Box padding={6} background="neutral0" hasRadius shadow="tableShadow">
      {children}
    </Box>
  );
}

const Columns = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  align-items: start;

  ${({ theme }) => theme.breakpoints.large} {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  }
`;
