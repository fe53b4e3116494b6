import type { BulkActionComponent, BulkActionComponentProps, BulkActionDescription } from '@strapi/content-manager/strapi-admin';
import { useCallback, type JSX } from 'react';
import { useIsStoryType } from '../content-manager/story-type';
import { useSay } from '../translations/say';
import { BulkDialog } from './BulkDialog';
import { useMayCheck } from './use-may-check';

/**
 * In the place of Strapi's own for stories: that one publishes all of them or none, and says of one held story only that nothing was done.
 * What it offers for other types, and whether it offers anything, stays its own; so does every action that does something else.
 */
export function bulkPublish(stock: BulkActionComponent): BulkActionComponent {
  // Strapi's own that deletes and that unpublishes say so here. Its types promise the same of the one that publishes, which says it only in what it offers.
  if (stock.type === 'delete' || stock.type === 'unpublish') return stock;
  return (props: BulkActionComponentProps) => {
    const { model, documents } = props;
    const say = useSay();
    const isStoryType = useIsStoryType(model);
    const mayCheck = useMayCheck();
    const offered = stock(props);
    const content = useCallback(({ onClose }: { onClose: () => void }): JSX.Element => <BulkDialog action="publish" model={model} rows={documents} onClose={onClose} />, [model, documents]);
    if (!offered || !publishes(offered) || !isStoryType || !mayCheck) return offered;
    return { label: offered.label, variant: offered.variant ?? 'tertiary', dialog: { type: 'modal', title: say('bulk.publish.title'), content } };
  };
}

function publishes(offered: BulkActionDescription): boolean {
  return 'actionType' in offered && offered.actionType === 'publish';
}
