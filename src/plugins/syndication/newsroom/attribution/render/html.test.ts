import { fullAttribution } from '../fixtures/full-attribution';
import { arabic } from '../locales/ar';
import { renderHtml } from './html';

it('names every line by a class, quotes what others wrote, and links the address', () => {
  expect(renderHtml(fullAttribution).split(/(?=<p )/)).toEqual([
    '<aside class="attribution" role="note" aria-label="Attribution" lang="en" dir="ltr">',
    '<p class="attribution-correction">Correction (12 March 2021): <bdi>The tunnel is dry.</bdi></p>',
    '<p class="attribution-relationship">Adapted from a story by <bdi>The Sandholm Courier</bdi>.</p>',
    '<p class="attribution-credit-line" dir="auto">Nordwire/The Sandholm Courier</p>',
    '<p class="attribution-photo-credit">Photo by: <bdi>Ola Berg/Nordfoto</bdi></p>',
    '<p class="attribution-copyright-notice" dir="auto">© 2021 The Sandholm Courier.</p>',
    '<p class="attribution-citation">Citation: <cite lang="en" dir="auto">Harbour tunnel: late, &quot;not wet&quot;</cite> (2021, March 9) retrieved 11 June 2024 from ' +
      '<a href="https://science.example/harbour?a=1&amp;b=2" dir="ltr" rel="noopener">https://science.example/harbour?a=1&amp;b=2</a></p>',
    '<p class="attribution-legal-notice" dir="auto">No part may be reproduced.</p></aside>',
  ]);
});

it('runs from right to left in Arabic, and the title in its own direction', () => {
  const block = renderHtml(fullAttribution, arabic);
  expect(block).toContain('<aside class="attribution" role="note" aria-label="المصدر والحقوق" lang="ar" dir="rtl">');
  expect(block).toContain('المصدر: <cite lang="en" dir="auto">Harbour tunnel');
});

it.each([null, '', 'English', '" onclick="x', 'en-'])('claims no language that is none: %j', (titleLanguage) => {
  expect(renderHtml({ ...fullAttribution, titleLanguage })).toContain(titleLanguage === 'English' ? '<cite lang="English"' : '<cite dir="auto">');
});
