import { expect, it } from '@jest/globals';
import { whyItStays } from './why-it-stays';

const made = '2024-06-04T10:00:00.000Z';
const asFiled = { data: { createdAt: made, updatedAt: made }, meta: { availableLocales: [], availableStatus: [] } };

it('only a draft that stands as it was filed is undone', () => {
  expect(whyItStays(asFiled)).toBeNull();
  expect(whyItStays({ ...asFiled, data: { createdAt: made, updatedAt: '2024-06-04T10:01:00.000Z' } })).toBe('changed');
  expect(whyItStays({ ...asFiled, meta: { availableLocales: [{ locale: 'fr' }], availableStatus: [] } })).toBe('changed');
  expect(whyItStays({ ...asFiled, meta: { availableStatus: [{ status: 'published' }] } })).toBe('published');
});

it('a draft of which nobody can tell stays', () => {
  expect(whyItStays({ data: {}, meta: {} })).toBe('changed');
});
