import { describe, expect, it } from '@jest/globals';
import { fileInShares } from './file-in-shares';

const FORTY = Array.from({ length: 40 }, (_, place) => place);

const file = (places: readonly number[]) => Promise.resolve(places);

describe('filing forty stories', () => {
  it('tells after each share how many are filed', async () => {
    const told: number[] = [];
    const { filed, error } = await fileInShares(FORTY, { file, onShare: (done) => told.push(done.length), isStopped: () => false });
    expect([told, filed, error]).toEqual([[0, 10, 20, 30], FORTY, null]);
  });

  it('stops between two shares and keeps what was filed', async () => {
    let asked = 0;
    const { filed } = await fileInShares(FORTY, { file, onShare: () => undefined, isStopped: () => (asked += 1) > 2 });
    expect(filed).toEqual(FORTY.slice(0, 20));
  });

  it('that fails on the way keeps what was filed, and says why', async () => {
    const until25 = (places: readonly number[]) => (places.includes(25) ? Promise.reject(new Error('The line is down.')) : file(places));
    const { filed, error } = await fileInShares(FORTY, { file: until25, onShare: () => undefined, isStopped: () => false });
    expect([filed, error]).toEqual([FORTY.slice(0, 20), new Error('The line is down.')]);
  });
});
