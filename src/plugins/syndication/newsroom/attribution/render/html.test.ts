import fc from 'fast-check';
import { attributionOf } from '../attribution';
import { harbourStory, photoCredit } from '../fixtures/harbour-story';
import { renderHtml } from './html';

const render = (facts: Partial<typeof harbourStory>) => {
  const attribution = attributionOf({ ...harbourStory, ...facts });
  return attribution ? String(renderHtml(attribution)) : '';
};

it('names every line by a class and links the address', () => {
  expect(render({})).toBe(
    '<aside class="attribution" aria-label="Attribution">' +
      '<p class="attribution-copyright-notice" dir="auto">© 2021 The Sandholm Courier. All rights reserved.</p>' +
      '<p class="attribution-citation" dir="auto">Citation: Harbour tunnel: late, &quot;not wet&quot; (2021, March 9) retrieved 4 June 2024 from ' +
      '<a href="https://science.example/news/2021-03-harbour.html" rel="noopener">https://science.example/news/2021-03-harbour.html</a></p>' +
      '<p class="attribution-legal-notice" dir="auto">No part may be reproduced without the written permission.</p></aside>',
  );
});

it('carries no markup but its own, whatever a provider writes into its fields', () => {
  const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('</p><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='x", '<!--', ']]>'));
  fc.assert(
    fc.property(hostile, hostile, (words, more) => {
      const markup = render({
        correctionNote: words,
        source: { ...harbourStory.source, originalTitle: more },
        rights: { ...harbourStory.rights, copyrightNotice: words, legalNotice: more },
        pictures: [{ address: null, caption: null, credit: { ...photoCredit, line: words } }],
      });
      const tags = markup.match(/<[^>]*>/g) ?? [];
      expect(tags.filter((tag) => !/^<\/?(aside|p|a)( (class|aria-label|dir|href|rel)="[^"<>]*")*>$/.test(tag))).toEqual([]);
    }),
  );
});
