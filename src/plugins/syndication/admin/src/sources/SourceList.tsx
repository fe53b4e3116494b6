import { Box, Flex, LinkButton, Searchbar, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page, useDebounce, useRBAC } from '@strapi/strapi/admin';
import { useState, type JSX } from 'react';
import { Link } from 'react-router-dom';
import type { SourcesAnswer } from '../../../contracts/sources';
import { useAnswer } from '../api/use-answer';
import { FailureBox } from '../components/FailureBox';
import { Working } from '../components/Working';
import { MAY_MAKE_SOURCES, SOURCE } from '../permissions';
import { useSay } from '../translations/say';
import { NoSources } from './NoSources';
import { PageTurner } from './PageTurner';
import { SourceTable } from './SourceTable';
import { UnrecordedParties } from './UnrecordedParties';

/** Every source: whose stories they are, how many, and whether somebody confirmed their terms. */
export function SourceList(): JSX.Element {
  const say = useSay();
  const { allowedActions } = useRBAC(MAY_MAKE_SOURCES);
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(1);
  const asked = useDebounce(search, TYPING_PAUSE);
  const { answer, error, again } = useAnswer<SourcesAnswer>('/syndication/sources', { page, ...(asked.trim() === '' ? {} : { search: asked.trim() }) });
  const find = (words: string) => {
    setSearch(words);
    setPage(1);
  };
  const isEmpty = answer !== null && answer.total === 0 && asked.trim() === '';
  const make = allowedActions['canCreate'] === true ? <NewSource label={say('sources.new')} /> : null;
  return (
    <Page.Main>
      <Page.Title>{say('sources.title')}</Page.Title>
      <Layouts.Header title={say('sources.title')} subtitle={say('sources.subtitle')} primaryAction={make} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} data-creditline="sources">
          {error === null ? null : <FailureBox title={say('sources.failed')} error={error} action={{ label: say('panel.failed.again'), onClick: again }} />}
          {answer === null && error === null ? <Working label={say('sources.reading')} /> : null}
          {answer === null || isEmpty ? null : (
            <Box maxWidth="40rem">
              <Searchbar name="search" value={search} placeholder={say('sources.search.placeholder')} clearLabel={say('sources.search.clear')} onClear={() => find('')} onChange={({ target }) => find(target.value)}>
                {say('sources.search')}
              </Searchbar>
            </Box>
          )}
          {isEmpty ? <NoSources /> : null}
          {answer !== null && answer.sources.length > 0 ? <SourceTable sources={answer.sources} /> : null}
          {answer !== null && answer.total === 0 && !isEmpty ? <Typography textColor="neutral600">{say('sources.search.none')}</Typography> : null}
          {answer !== null && answer.pageCount > 1 ? <PageTurner page={answer.page} pageCount={answer.pageCount} onTurn={setPage} /> : null}
          {answer === null || answer.unrecorded.length === 0 || asked.trim() !== '' ? null : <UnrecordedParties parties={answer.unrecorded} />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function NewSource({ label }: { label: string }): JSX.Element {
  return (
    <LinkButton tag={Link} to={`/content-manager/collection-types/${SOURCE}/create`} startIcon={<Plus />}>
      {label}
    </LinkButton>
  );
}

const TYPING_PAUSE = 250;
