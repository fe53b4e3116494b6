import { Box, EmptyStateLayout, Flex, Grid, Loader, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { EmptyPictures } from '@strapi/icons/symbols';
import { Layouts, Page, Pagination, useQueryParams } from '@strapi/strapi/admin';
import type { JSX } from 'react';
import { FailureBox } from '../components/FailureBox';
import { MAY_CHECK } from '../permissions';
import { useSay } from '../translations/say';
import { PictureCard } from './PictureCard';
import { usePictures } from './use-pictures';

/** The page of all pictures and their credits: Strapi lets nothing be added to its media library. */
export function PicturesPage(): JSX.Element {
  const say = useSay();
  return (
    <Page.Protect permissions={MAY_CHECK}>
      <Page.Main>
        <Page.Title>{say('pictures.title')}</Page.Title>
        <Layouts.Header title={say('pictures.title')} subtitle={say('pictures.subtitle')} />
        <Layouts.Content>
          <Library />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Library(): JSX.Element {
  const say = useSay();
  const [{ query }, setQuery] = useQueryParams<{ page?: string; wanted?: string }>({ page: '1' });
  const page = Math.max(1, Number.parseInt(query.page ?? '1', 10) || 1);
  const wanted = query.wanted === 'without-credit' ? 'without-credit' : 'all';
  const { answer, error, isAsking, again } = usePictures({ page, wanted });
  const creditType = answer?.creditType ?? null;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} aria-busy={isAsking} data-creditline="library">
      <Box width="28rem">
        <SingleSelect aria-label={say('pictures.show')} value={wanted} onChange={(chosen) => setQuery({ wanted: String(chosen), page: '1' })}>
          <SingleSelectOption value="all">{say('pictures.show.all')}</SingleSelectOption>
          <SingleSelectOption value="without-credit">{say('pictures.show.without')}</SingleSelectOption>
        </SingleSelect>
      </Box>
      {error === null ? null : <FailureBox title={say('pictures.failed')} error={error} action={{ label: say('ledger.again'), onClick: again }} />}
      {answer === null && error === null ? <Loader>{say('list.asking')}</Loader> : null}
      {answer?.total === 0 ? <EmptyStateLayout icon={<EmptyPictures width="16rem" />} content={say(wanted === 'all' ? 'pictures.empty' : 'pictures.empty.without')} /> : null}
      {answer && creditType ? (
        <Grid.Root gap={4} tag="ul">
          {answer.pictures.map((picture) => (
            <Grid.Item key={picture.file} tag="li" col={3} m={4} s={6} xs={12} direction="column" alignItems="stretch">
              <PictureCard picture={picture} creditType={creditType} onChanged={again} />
            </Grid.Item>
          ))}
        </Grid.Root>
      ) : null}
      {answer && answer.pageCount > 1 ? (
        <Pagination.Root pageCount={answer.pageCount} total={answer.total} defaultPageSize={24}>
          <Pagination.Links />
        </Pagination.Root>
      ) : null}
    </Flex>
  );
}
