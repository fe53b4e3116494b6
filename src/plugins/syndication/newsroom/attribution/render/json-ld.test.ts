import { attributionOf } from '../attribution';
import { harbourStory, photoCredit } from '../fixtures/harbour-story';
import { renderJsonLd } from './json-ld';

it('says what is known, each party apart, and nothing else', () => {
  const attribution = attributionOf({ ...harbourStory, pictures: [{ address: null, caption: null, credit: photoCredit }] });
  expect(attribution && renderJsonLd(attribution)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Harbour tunnel: late, "not wet"',
    author: [{ '@type': 'Person', name: 'Ines Calder' }],
    datePublished: '2021-03-09',
    isBasedOn: 'https://science.example/news/2021-03-harbour.html',
    copyrightHolder: { '@type': 'Organization', name: 'The Sandholm Courier' },
    copyrightYear: 2021,
    copyrightNotice: '© 2021 The Sandholm Courier. All rights reserved.',
    usageInfo: { '@type': 'CreativeWork', text: 'No part may be reproduced without the written permission.' },
    image: [{ '@type': 'ImageObject', creditText: 'Ola Berg/Nordfoto/AP Images', creator: { '@type': 'Person', name: 'Ola Berg' } }],
  });
});

it('makes an organisation of an organisation', () => {
  const byline = { line: 'By The Sandholm Courier', writers: [{ name: 'The Sandholm Courier', kind: 'organisation', role: 'words' } as const] };
  const attribution = attributionOf({ ...harbourStory, byline });
  expect(attribution && renderJsonLd(attribution).author).toEqual([{ '@type': 'Organization', name: 'The Sandholm Courier' }]);
});
