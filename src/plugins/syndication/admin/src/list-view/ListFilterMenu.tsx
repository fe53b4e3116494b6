import { Flex, SimpleMenu, MenuItem, Tag } from '@strapi/design-system';
import { Cross, Shield } from '@strapi/icons';
import type { JSX } from 'react';
import { useParams } from 'react-router-dom';
import { LIST_FILTERS } from '../../../contracts/standings';
import { useIsStoryType } from '../content-manager/story-type';
import { useSay } from '../translations/say';
import { useListFilter } from './use-list-filter';
import { useMayCheck } from './use-may-check';

/** In the list of a story type: narrows it to the stories that stand so. */
export function ListFilterMenu(): JSX.Element | null {
  const say = useSay();
  const { slug: model = '' } = useParams();
  const isStoryType = useIsStoryType(model);
  const mayCheck = useMayCheck();
  const { named, isAsking, narrow, widen, showAll } = useListFilter(model);
  if (!isStoryType || !mayCheck) return null;
  return (
    <Flex gap={2} data-creditline="list-filter">
      {named === null ? null : (
        <Tag icon={<Cross />} label={say('list.filter.remove')} onClick={widen}>
          {say('list.filter.named', { count: named })}
        </Tag>
      )}
      <SimpleMenu label={say('list.filter')} variant="tertiary" size="S" startIcon={<Shield />} disabled={isAsking}>
        <MenuItem onSelect={showAll}>{say('list.filter.all')}</MenuItem>
        {LIST_FILTERS.map((wanted) => (
          <MenuItem key={wanted} onSelect={() => void narrow(wanted)}>
            {say(`list.filter.${wanted}`)}
          </MenuItem>
        ))}
      </SimpleMenu>
    </Flex>
  );
}
