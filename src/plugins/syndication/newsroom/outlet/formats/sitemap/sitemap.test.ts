import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strictXml } from '../../../../../../../tests/support/strict-xml';
import type { IndexingPolicy } from '../../../story/provider';
import { cleared, harbourOffer, moment, staffOffer } from '../../fixtures/harbour-feed';
import type { ClearedPage, OfferedStory } from '../../offered-story';
import { writeSitemap } from './sitemap';

const FIXTURES = join(__dirname, 'fixtures');
const sitemap = { publication: 'News & Views', newsSince: moment('2024-06-04T00:00:00Z') };

async function written(...batches: readonly (readonly ClearedPage[])[]): Promise<string> {
  async function* all() {
    for (const batch of batches) yield await Promise.resolve(batch);
  }
  const pieces: string[] = [];
  for await (const piece of writeSitemap(all(), sitemap)) pieces.push(piece);
  return pieces.join('');
}

/** A story whose provider wants it found that way. */
function under(indexingPolicy: IndexingPolicy): ClearedPage {
  const provider = { name: 'Courier', aliases: [], hosts: [], copyrightHolder: null, copyrightNotice: null, legalNotice: null, citationStyle: null, citationTemplate: null, creditStyle: null, indexingPolicy };
  return cleared({ ...harbourOffer, facts: { ...harbourOffer.facts, provider } });
}

const old: OfferedStory = { ...harbourOffer, address: 'https://news.example/stories/old?a=1&b=2', published: moment('2024-06-03T23:59:59.999Z') };

const SITEMAPS: Readonly<Record<string, readonly (readonly ClearedPage[])[]>> = {
  'what is new is news, what is older an address alone': [[cleared(harbourOffer)], [cleared(old)], [cleared(staffOffer)]],
  'a site without stories lists none': [[]],
};

describe('The sitemap', () => {
  it('has an expectation for every case', () => {
    expect(readdirSync(FIXTURES).sort()).toEqual(Object.keys(SITEMAPS).map((sentence) => `${sentence}.expected.xml`).sort());
  });

  it.each(Object.entries(SITEMAPS))('%s', async (sentence, batches) => {
    expect(await written(...batches)).toBe(readFileSync(join(FIXTURES, `${sentence}.expected.xml`), 'utf8'));
  });

  it.each([
    ['self', 1, 1],
    ['noindex-news', 1, 0],
    ['noindex-all', 0, 0],
    ['canonical-to-source', 0, 0],
  ] as const)('of a story that is to be found as “%s” lists %s address and %s news', async (policy, addresses, news) => {
    const made = strictXml(await written([under(policy)]));
    expect([made.textsOf('loc').length, made.textsOf('news:title').length]).toEqual([addresses, news]);
  });

  it('names no more than a thousand stories as news', async () => {
    const made = strictXml(await written(Array.from({ length: 600 }, () => cleared(harbourOffer)), Array.from({ length: 600 }, () => cleared(harbourOffer))));
    expect([made.textsOf('loc').length, made.textsOf('news:title').length]).toEqual([1200, 1000]);
  });

  it('is well-formed whatever a headline says', async () => {
    const headline = '</news:title>&<\u0000>"\'';
    const made = strictXml(await written([cleared({ ...harbourOffer, facts: { ...harbourOffer.facts, headline } })]));
    expect(made.textsOf('news:title')).toEqual(['</news:title>&<>"\'']);
  });
});
