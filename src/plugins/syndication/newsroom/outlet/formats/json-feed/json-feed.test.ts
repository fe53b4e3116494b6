import { join } from 'node:path';
import { testFeedFormat } from '../../../../../../../tests/support/feed-formats';
import { readPayload } from '../../../intake/read-payload';
import { cleared, emptyFeed, harbourOffer, moment } from '../../fixtures/harbour-feed';
import { jsonFeed } from './json-feed';

describe('A JSON Feed', () => {
  testFeedFormat(join(__dirname, 'fixtures'), jsonFeed, 'json');

  it('is read by our own intake as what was written, rights and tombstones too', () => {
    const text = jsonFeed.write({ ...emptyFeed, stories: [cleared(harbourOffer)], tombstones: [{ id: 'tag:news.example,2026:stories/whale/en', reason: 'killed', at: moment('2024-06-05T09:00:00Z') }] });
    const [story, gone] = readPayload({ text, receivedAt: moment('2024-06-06T09:00:00Z') }).stories.map(({ story: read }) => read);
    expect(story).toMatchObject({
      headline: harbourOffer.facts.headline,
      dateline: 'SANDHOLM',
      firstPublished: '2021-03-09',
      identity: { value: harbourOffer.id },
      source: { address: harbourOffer.facts.source.address, author: 'Ines Calder' },
      rights: { copyrightHolder: 'The Sandholm Courier', copyrightYear: 2021, copyrightNotice: '© 2021 The Sandholm Courier. All rights reserved.', legalNotice: 'No part may be reproduced without the written permission.', usageTerms: null },
      pictures: [{ credit: { line: 'Ola Berg/Nordfoto/AP Images', copyrightNotice: '© Ola Berg' } }],
    });
    expect(gone).toMatchObject({ pubStatus: 'canceled', identity: { value: 'tag:news.example,2026:stories/whale/en' }, headline: null });
  });
});
