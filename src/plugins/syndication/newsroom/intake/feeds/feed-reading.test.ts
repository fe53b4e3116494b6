import { state, storyOf } from '../state';
import { feedReading } from './feed-reading';

const item = (headline: string | null) => storyOf([state('headline', headline, 'rss:item/title'), state('language', 'en', 'rss:channel/language')]);

describe('The reading of a feed', () => {
  it('leaves out an item in which nothing can be read, and says which', () => {
    const { stories, notes } = feedReading('rss', ['Tide', null, 'Storm'], item);
    expect([stories.map(({ story }) => story.headline), notes.map(({ weight, reason }) => [weight, reason])]).toEqual([['Tide', 'Storm'], [['check', 'Item 2 of 3 was left out: nothing in it can be read.']]]);
  });

  it('is a refusal where the feed is empty or blank', () => {
    expect(feedReading('rss', [], item).notes).toEqual([expect.objectContaining({ weight: 'refused' })]);
    expect(feedReading('rss', [null], item).notes.at(-1)).toMatchObject({ weight: 'refused' });
  });

  it('stops at more items than any feed holds', () => {
    const { stories, notes } = feedReading('rss', Array.from({ length: 5001 }, () => 'Tide'), item);
    expect([stories.length, notes.length]).toEqual([5000, 1]);
  });
});
