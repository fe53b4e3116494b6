import fc from 'fast-check';
import { readInstant, type Instant } from '../../../newsroom/story/news-date';
import { previewKey, readPreview, signPreview, type Previewed } from './preview-token';

const draft: Previewed = { uid: 'api::article.article', documentId: 'harbour', locale: 'en', status: 'draft' };
const key = previewKey('a secret of this installation');
const at = (stated: string) => readInstant(stated) as Instant;
const noon = at('2024-06-04T12:00:00Z');

it.each([draft, { ...draft, locale: null }, { ...draft, documentId: 'a"b,\u2028' }])('opens the draft that it was made for: %j', (previewed) => {
  expect(readPreview(signPreview(previewed, key, noon), key, noon)).toEqual(previewed);
});

it('opens it for fifteen minutes', () => {
  const token = signPreview(draft, key, noon);
  expect(readPreview(token, key, at('2024-06-04T12:14:59.999Z'))).toEqual(draft);
  expect(readPreview(token, key, at('2024-06-04T12:15:00Z'))).toBeNull();
});

it('opens nothing in another installation', () => {
  expect(readPreview(signPreview(draft, key, noon), previewKey('another secret'), noon)).toBeNull();
});

it('is not the secret that it was made with, nor its plain hash', () => {
  expect(previewKey('x').equals(previewKey('y'))).toBe(false);
  expect(signPreview(draft, key, noon)).not.toContain('secret');
});

it('opens nothing when anything about it was altered', () => {
  const token = signPreview(draft, key, noon);
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.string({ maxLength: 3 }), (place, other) => {
      const altered = token.slice(0, place) + other + token.slice(place + 1);
      expect(readPreview(altered, key, noon)).toEqual(altered === token ? draft : null);
    }),
  );
});

it('reads nothing out of anything else', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (token) => expect(readPreview(token, key, noon)).toBeNull()));
});
