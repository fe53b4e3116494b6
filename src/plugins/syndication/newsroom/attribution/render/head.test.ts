import { fullAttribution } from '../fixtures/full-attribution';
import { headTags, renderHead, type HeadFacts } from './head';

const OURS = 'https://ours.example/stories/tunnel';
const facts: HeadFacts = { indexing: 'self', page: OURS, tdm: null, licence: null };
const head = (stated: Partial<HeadFacts>, citation = fullAttribution.citation) => String(renderHead({ citation }, { ...facts, ...stated }));

it.each([
  ['self', `<link rel="canonical" href="${OURS}">`],
  ['canonical-to-source', '<link rel="canonical" href="https://science.example/harbour?a=1&amp;b=2">'],
  ['noindex-news', `<meta name="Googlebot-News" content="noindex"><link rel="canonical" href="${OURS}">`],
  ['noindex-all', '<meta name="robots" content="noindex">'],
] as const)('%s: %s', (indexing, tags) => expect(head({ indexing })).toBe(tags));

it('does not index what shall be found at the source alone when the source has no address', () => {
  expect(head({ indexing: 'canonical-to-source' }, null)).toBe('<meta name="robots" content="noindex">');
});

it('reserves text and data mining, says where it can be agreed on, and links the licence', () => {
  expect(head({ page: null, tdm: { isReserved: true, policy: 'https://ours.example/tdm.json' }, licence: 'https://ours.example/terms' })).toBe(
    '<meta name="tdm-reservation" content="1"><meta name="tdm-policy" content="https://ours.example/tdm.json"><link rel="license" href="https://ours.example/terms">',
  );
  expect(head({ page: null, tdm: { isReserved: false, policy: 'https://ours.example/tdm.json' } })).toBe('<meta name="tdm-reservation" content="0">');
});

it('links nothing but web addresses', () => {
  const script = 'javascript:alert(1)';
  expect(head({ page: script, licence: script, tdm: { isReserved: true, policy: script } })).toBe('<meta name="tdm-reservation" content="1">');
});

it('is a list for a front end that writes its own elements', () => {
  expect(headTags(fullAttribution, facts)).toEqual([{ tag: 'link', attributes: { rel: 'canonical', href: OURS } }]);
});
