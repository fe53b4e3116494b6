import { BLANK_STORY } from '../story/blank-story';
import { readInstant } from '../story/news-date';
import { decide } from './decide';
import type { Hold } from './hold';
import { overrideKey, parseOverrides, type Override } from './override';
import type { StoryUnderRights } from './story-under-rights';

const NOON = readInstant('2024-06-04T12:00:00Z') ?? fail();
function fail(): never {
  throw new Error('no moment');
}
const picture = (caption: string) => ({ address: null, caption, credit: null });
const story: StoryUnderRights = { ...BLANK_STORY, headline: 'Late', relationship: 'republished', hasCitation: true, terms: [], overrides: [], publishedHere: null, texts: null };
const holdsOf = (of: StoryUnderRights): readonly Hold[] => {
  const decision = decide(of, NOON);
  return decision.outcome === 'held' ? decision.holds : [];
};
const overriding = (of: StoryUnderRights, hold: Hold): Override[] => {
  const key = overrideKey(hold, of);
  return key === null ? [] : [{ key, reason: 'The agency said so on the telephone.', by: 'admin:1', at: NOON }];
};

describe('An override', () => {
  it('lifts the very hold that somebody answered for, and no other', () => {
    const holds = holdsOf(story);
    expect(holds.length).toBeGreaterThan(3);
    for (const hold of holds) {
      const left = holdsOf({ ...story, overrides: overriding(story, hold) });
      expect(left).toEqual(holds.filter((other) => other !== hold));
    }
  });

  it('of a picture follows the picture when it moves, and ends when another takes its place', () => {
    const one = { ...story, pictures: [picture('The harbour')] };
    const [hold] = holdsOf(one).filter(({ reason }) => reason === 'picture-uncredited');
    const overrides = hold ? overriding(one, hold) : [];
    const uncredited = (captions: readonly string[]) => holdsOf({ ...one, overrides, pictures: captions.map(picture) }).flatMap((held) => (held.reason === 'picture-uncredited' ? [held.picture] : []));
    expect(uncredited(['The harbour'])).toEqual([]);
    expect(uncredited(['The quay', 'The harbour'])).toEqual([0]);
    expect(uncredited(['The quay'])).toEqual([0]);
  });

  it('of an edit ends with the next edit', () => {
    const received = { dateline: null, words: 'The ferry sank in calm water.' };
    const edited = (words: string, overrides: readonly Override[] = []): StoryUnderRights => ({
      ...story,
      hasCitation: false,
      relationship: null,
      overrides,
      terms: [{ term: { kind: 'edits', may: 'no' }, words: null, standing: { kind: 'proposed' } }],
      texts: { received, standing: { dateline: null, words } },
    });
    const first = edited('The ferry sank in calm waters.');
    const [hold] = holdsOf(first);
    const overrides = hold ? overriding(first, hold) : [];
    expect(holdsOf(edited('The ferry sank in calm waters.', overrides))).toEqual([]);
    expect(holdsOf(edited('The ferry sank in rough waters.', overrides)).map(({ reason }) => reason)).toEqual(['edited']);
  });

  it.each<Hold>([
    { reason: 'killed' },
    { reason: 'withheld' },
    { reason: 'missing', duty: 'headline' },
    { reason: 'embargoed', until: NOON },
    { reason: 'embargo-unreadable', stated: 'Friday' },
    { reason: 'expired', since: NOON },
    { reason: 'retention-ended', since: NOON, days: 1, words: null },
    { reason: 'territory-not-allowed', territory: 'NO', words: null },
    { reason: 'channel-not-allowed', channel: 'web', words: null },
  ])('never applies to $reason', (hold) => expect(overrideKey(hold, story)).toBeNull());

  it('that is stored and cannot be read overrides nothing', () => {
    const whole = { key: 'missing byline', reason: 'By the agency', by: 'admin:1', at: NOON };
    expect(parseOverrides([whole, { ...whole, at: 'Friday' }, { ...whole, by: 3 }, null, 'all'])).toEqual([whole]);
    expect(parseOverrides('all')).toEqual([]);
    expect(parseOverrides(null)).toEqual([]);
  });
});
