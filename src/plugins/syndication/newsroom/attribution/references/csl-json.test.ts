import fc from 'fast-check';
import { anyWork } from '../citation-styles/fixtures/any-work';
import { NOTHING_KNOWN, tunnelWith } from '../citation-styles/fixtures/late-tunnel';
import { cslJsonOf, writeCslJson } from './csl-json';

it('states every fact in its own place', () => {
  expect(cslJsonOf(tunnelWith({ authors: ['Maria de la Cruz', 'Sam Holt Jr.', 'O:Nordic Press'], firstPublished: '2021-03' }))).toEqual({
    id: 'cruz-2021-tunnel',
    type: 'article-newspaper',
    title: 'Tunnel: late, "not wet"',
    author: [{ family: 'Cruz', given: 'Maria', 'non-dropping-particle': 'de la' }, { family: 'Holt', given: 'Sam', suffix: 'Jr.' }, { literal: 'Nordic Press' }],
    'container-title': 'science.example',
    publisher: 'The Sandholm Courier',
    issued: { 'date-parts': [[2021, 3]] },
    accessed: { 'date-parts': [[2024, 6, 4]] },
    URL: 'https://science.example/t',
    language: 'en',
  });
});

it('has no key for what is not known', () => {
  expect(cslJsonOf(tunnelWith({ ...NOTHING_KNOWN, titleLanguage: null }))).toEqual({ id: 'tunnel', type: 'webpage', title: 'Tunnel: late, "not wet"' });
});

it('can be read back as it was, whatever a provider sends', () => {
  fc.assert(fc.property(anyWork, (work) => expect(JSON.parse(writeCslJson(work))).toEqual([cslJsonOf(work)])));
});
