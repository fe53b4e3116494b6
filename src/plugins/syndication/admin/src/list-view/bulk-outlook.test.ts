import { describe, expect, it } from '@jest/globals';
import type { ListedState } from '../../../contracts/standings';
import { bulkOutlook } from './bulk-outlook';

const story = (state: ListedState, languagesShown = 0) => ({ documentId: 'a', headline: 'Ferry', state, holds: [], until: null, expires: null, languagesShown });

describe('what will become of a story among many', () => {
  it.each([
    ['kill', 'one that readers see goes off', story('clear', 2), 'bulk.row.off', false],
    ['kill', 'a draft is marked', story('held'), 'bulk.row.marked', false],
    ['withhold', 'a killed one stays killed', story('killed'), 'bulk.row.stays-killed', false],
    ['withhold', 'a killed one that is still on goes off', story('killed', 1), 'bulk.row.off', false],
    ['restore', 'a withheld one comes back', story('withheld'), 'bulk.row.back', false],
    ['restore', 'one that is not off is refused', story('clear'), 'bulk.row.not-off', true],
    ['publish', 'a clear one is published', story('clear'), 'bulk.row.publish', false],
    ['publish', 'a held one is refused', story('embargoed'), 'bulk.row.held', true],
    ['kill', 'one that may not be read is refused', undefined, 'bulk.row.unknown', true],
  ] as const)('%s: %s', (action, _what, standing, key, isRefused) => {
    expect(bulkOutlook(action, standing)).toEqual({ key, isRefused });
  });
});
