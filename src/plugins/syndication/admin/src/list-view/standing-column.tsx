import type { ReactNode } from 'react';
import { isStoryType } from '../content-manager/story-type';
import english from '../translations/en.json';
import { PLUGIN_ID } from '../plugin-id';
import { StandingCell } from './StandingCell';

/** What the content manager hands to whoever adds a column to its lists. */
interface ListColumns {
  readonly displayedHeaders: readonly object[];
  readonly layout: { readonly options: object };
}

/** The name of the hook that adds columns to the content manager's lists. */
export const COLUMN_HOOK = 'Admin/CM/pages/ListView/inject-column-in-table';

/** Adds how each story stands to the lists of story types. */
export function addStandingColumn({ displayedHeaders, layout }: ListColumns): ListColumns {
  return isStoryType(layout.options) ? { layout, displayedHeaders: [...displayedHeaders, COLUMN] } : { displayedHeaders, layout };
}

const COLUMN = {
  attribute: { type: 'custom' },
  name: 'syndication-standing',
  label: { id: `${PLUGIN_ID}.list.column`, defaultMessage: english['list.column'] },
  searchable: false,
  sortable: false,
  cellFormatter: ({ documentId }: { documentId: string }, _header: object, { model }: { model: string }): ReactNode => <StandingCell model={model} documentId={documentId} />,
};
