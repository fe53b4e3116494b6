import type { BulkAction } from '../../../contracts/bulk-action';
import type { ListedStanding } from '../../../contracts/standings';
import type { MessageKey } from '../translations/say';

/** What will become of one story, and whether anything will. */
export interface BulkOutlook {
  readonly key: Extract<MessageKey, `bulk.row.${string}`>;
  readonly isRefused: boolean;
}

/** What an action on many stories will do with this one; `undefined`: who asks may not read it. */
export function bulkOutlook(action: BulkAction, standing: ListedStanding | undefined): BulkOutlook {
  if (!standing) return { key: 'bulk.row.unknown', isRefused: true };
  const { state, languagesShown } = standing;
  switch (action) {
    case 'publish':
      return state === 'clear' ? { key: 'bulk.row.publish', isRefused: false } : { key: 'bulk.row.held', isRefused: true };
    case 'restore':
      return state === 'killed' || state === 'withheld' ? { key: 'bulk.row.back', isRefused: false } : { key: 'bulk.row.not-off', isRefused: true };
    case 'kill':
    case 'withhold':
      if (state === 'killed' && languagesShown === 0 && action === 'withhold') return { key: 'bulk.row.stays-killed', isRefused: false };
      return { key: languagesShown > 0 ? 'bulk.row.off' : 'bulk.row.marked', isRefused: false };
  }
}
