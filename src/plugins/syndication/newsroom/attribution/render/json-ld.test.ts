import { attributionOf } from '../attribution';
import { fullAttribution } from '../fixtures/full-attribution';
import { harbourStory } from '../fixtures/harbour-story';
import { renderJsonLd } from './json-ld';

it('of a republished story is the same work at another address, each party apart, and nothing that nobody said', () => {
  const attribution = attributionOf(harbourStory);
  expect(attribution && renderJsonLd(attribution)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Harbour tunnel: late, "not wet"',
    inLanguage: 'en',
    author: [{ '@type': 'Person', name: 'Ines Calder' }],
    creditText: 'Ines Calder',
    datePublished: '2021-03-09',
    sameAs: 'https://science.example/news/2021-03-harbour.html',
    copyrightHolder: { '@type': 'Organization', name: 'The Sandholm Courier' },
    copyrightYear: 2021,
    copyrightNotice: '© 2021 The Sandholm Courier. All rights reserved.',
    usageInfo: { '@type': 'CreativeWork', text: 'No part may be reproduced without the written permission.' },
  });
});

it.each(['excerpted', 'adapted', 'translated', 'based-on', null] as const)('of a story that is %s is a work of its own, based on the original', (relationship) => {
  const jsonLd = renderJsonLd({ ...fullAttribution, relationship });
  expect(jsonLd).not.toHaveProperty('sameAs');
  expect(jsonLd).not.toHaveProperty('datePublished');
  expect(jsonLd).toMatchObject({
    headline: 'The tunnel at last',
    isBasedOn: { '@type': 'NewsArticle', headline: 'Harbour tunnel: late, "not wet"', creditText: 'Ines Calder', datePublished: '2021-03-09', url: 'https://science.example/harbour?a=1&b=2' },
  });
});

it('makes every author an object, and an organisation of an organisation', () => {
  expect(renderJsonLd(fullAttribution).author).toEqual([
    { '@type': 'Person', name: 'Ines Calder' },
    { '@type': 'Organization', name: 'Nordwire' },
  ]);
  expect(renderJsonLd(fullAttribution).provider).toEqual({ '@type': 'Organization', name: 'Nordwire' });
});

it('lets a writer own the story', () => {
  expect(renderJsonLd({ ...fullAttribution, copyrightHolder: 'Ines Calder' }).copyrightHolder).toEqual({ '@type': 'Person', name: 'Ines Calder' });
});

it('says what was corrected, and when', () => {
  expect(renderJsonLd(fullAttribution).correction).toEqual({ '@type': 'CorrectionComment', text: 'The tunnel is dry.', datePublished: '2021-03-12' });
});
