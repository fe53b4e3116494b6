import { join } from 'node:path';
import { testFeedFormat } from '../../../../../../../tests/support/feed-formats';
import { readPayload } from '../../../intake/read-payload';
import { cleared, emptyFeed, harbourOffer, moment } from '../../fixtures/harbour-feed';
import { ninjs } from './ninjs';

describe('A list of ninjs items', () => {
  testFeedFormat(join(__dirname, 'fixtures'), ninjs, 'json');

  it('is read by our own intake as what was written: a story, a kill and what is withheld', () => {
    const tombstones = [
      { id: 'tag:news.example,2026:stories/whale/en', reason: 'killed', at: moment('2024-06-05T09:00:00Z') },
      { id: 'tag:news.example,2026:stories/seal/en', reason: 'withheld', at: moment('2024-06-05T09:00:00Z') },
    ] as const;
    const { stories } = readPayload({ text: ninjs.write({ ...emptyFeed, stories: [cleared(harbourOffer)], tombstones }), receivedAt: moment('2024-06-06T09:00:00Z') });
    expect(stories.map(({ story }) => [story.pubStatus, story.identity?.value])).toEqual([['canceled', tombstones[0].id], ['withheld', tombstones[1].id], ['usable', harbourOffer.id]]);
    expect(stories[2]?.story).toMatchObject({
      headline: harbourOffer.facts.headline,
      dateline: 'SANDHOLM',
      rights: { copyrightHolder: 'The Sandholm Courier', copyrightNotice: '© 2021 The Sandholm Courier. All rights reserved.' },
      pictures: [{ address: 'https://news.example/uploads/harbour.jpg', credit: { line: 'Ola Berg/Nordfoto/AP Images' } }],
    });
  });
});
