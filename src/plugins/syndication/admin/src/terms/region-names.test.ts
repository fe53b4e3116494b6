import { describe, expect, it } from '@jest/globals';
import { REGIONS } from '../../../newsroom/rights/terms/regions';
import { REGION_NAMES } from './region-names';

describe('the regions that an editor may choose', () => {
  it('are those that terms may name, and the world', () => {
    expect([...REGION_NAMES.keys()].sort()).toEqual([...REGIONS.keys(), 'world'].sort());
  });
});
