import fc from 'fast-check';
import { anyWork } from '../citation-styles/fixtures/any-work';
import { NOTHING_KNOWN, tunnelWith } from '../citation-styles/fixtures/late-tunnel';
import { citationKeyOf } from './citation-key';

it.each([
  [{}, 'lind-2021-tunnel'],
  [{ authors: ['O:Nordic Press'], firstPublished: null }, 'nordic-press-tunnel'],
  [{ ...NOTHING_KNOWN, title: '山' }, 'story'],
])('of %j: %s', (facts, key) => {
  expect(citationKeyOf(tunnelWith(facts))).toBe(key);
});

it('holds nothing that could end a key', () => {
  fc.assert(fc.property(anyWork, (work) => expect(citationKeyOf(work)).toMatch(/^[a-z0-9-]+$/)));
});
