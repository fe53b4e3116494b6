import { photoCredit } from '../attribution/fixtures/harbour-story';
import { USUAL } from '../attribution/presentation';
import type { Asked } from '../rights/asked';
import type { Term, TermRule } from '../rights/terms/term';
import { clearForOutlet, clearOnes } from './clear-for-outlet';
import { emptyFeed, harbourOffer, moment, partner, picture, reader, staffOffer } from './fixtures/harbour-feed';
import { atom } from './formats/atom/atom';
import type { OfferedStory } from './offered-story';

const confirmed = (term: Term): TermRule => ({ term, words: 'in words for the desk', standing: { kind: 'confirmed', by: 'desk', at: moment('2024-01-01T00:00:00Z') } });
const withFacts = (facts: Partial<OfferedStory['facts']>, from = harbourOffer): OfferedStory => ({ ...from, facts: { ...from.facts, ...facts } });
const ask = (offered: OfferedStory, asked: Asked) => clearForOutlet(offered, asked, USUAL);
const reasons = (offered: OfferedStory, asked: Asked) => {
  const clearance = ask(offered, asked);
  return clearance.outcome === 'held' ? clearance.holds.map(({ reason }) => reason) : [];
};
const MAY = confirmed({ kind: 'pass-on', may: true });

it('lets readers have what is public, and partners what is ours', () => {
  expect(ask(harbourOffer, reader).outcome).toBe('clear');
  expect(ask(staffOffer, partner).outcome).toBe('clear');
});

it('lets partners have what others made only where somebody confirmed that it may be passed on', () => {
  expect(reasons(harbourOffer, partner)).toEqual(['passing-on-not-allowed']);
  expect(ask(withFacts({ terms: [MAY] }), partner).outcome).toBe('clear');
});

it.each([
  ['withheld', { pubStatus: 'withheld' }],
  ['killed', { pubStatus: 'canceled' }],
  ['embargoed', { rights: { ...harbourOffer.facts.rights, embargo: { kind: 'at', instant: moment('2024-06-05T12:00:00.001Z') } } }],
  ['expired', { rights: { ...harbourOffer.facts.rights, expiry: { kind: 'at', instant: reader.now } } }],
  ['missing', { headline: null }],
] as const)('holds what is %s by every door', (reason, facts) => {
  for (const asked of [reader, partner, { ...partner, door: 'outlet' } as const]) expect(reasons(withFacts({ terms: [MAY], ...facts }), asked)).toEqual([reason]);
});

it('holds a story for one country from another, and from nobody knows where', () => {
  const norway = withFacts({ terms: [MAY, confirmed({ kind: 'territory', effect: 'allow', places: ['NO'] })] });
  expect(reasons(norway, { ...partner, territory: 'DE' })).toEqual(['territory-not-allowed']);
  expect(reasons(norway, partner)).toEqual(['territory-unknown']);
  expect(ask(norway, { ...partner, territory: 'NO' }).outcome).toBe('clear');
});

describe('a picture that may not go along', () => {
  const two = withFacts({ terms: [MAY], pictures: [picture(false), { ...picture(true), caption: 'The pump.' }] });

  it('is left out with its file and its credit, and the story goes on', () => {
    const clearance = ask(two, partner);
    expect(clearance.outcome === 'clear' && clearance.story.facts.pictures.map(({ caption }) => caption)).toEqual(['The pump.']);
    const alone = ask(withFacts({ terms: [MAY], pictures: [{ ...picture(false), credit: { ...photoCredit, line: 'Nobody/Hidden' } }] }), partner);
    expect(alone.outcome === 'clear' && alone.story.attribution?.photoCredits).toEqual([]);
    expect(alone.outcome === 'clear' && atom.write({ ...emptyFeed, stories: [alone.story] })).not.toMatch(/Hidden|harbour\.jpg|eastern shaft <|Ola Berg/);
  });

  it('holds the story where something else does', () => {
    expect(reasons(withFacts({ pictures: [picture(false)] }), partner)).toEqual(['passing-on-not-allowed']);
    expect(reasons(withFacts({ terms: [MAY], pictures: [{ ...picture(true), credit: null }, picture(false)] }), reader)).toEqual(['picture-uncredited']);
  });

  it('whose own right ended is left out by every door', () => {
    const pictures = [{ ...picture(true), rightsEnd: reader.now }, { ...picture(true), rightsEnd: moment('2024-06-05T12:00:00.001Z'), caption: 'The pump.' }];
    for (const asked of [reader, partner]) {
      const clearance = ask(withFacts({ terms: [MAY], pictures }), asked);
      expect(clearance.outcome === 'clear' && clearance.story.facts.pictures.map(({ caption }) => caption)).toEqual(['The pump.']);
    }
  });

  it('that is not licensed with the text is left out for readers too', () => {
    const clearance = ask(withFacts({ terms: [confirmed({ kind: 'pictures', licensed: 'no' })] }), reader);
    expect(clearance.outcome === 'clear' && clearance.story.facts.pictures).toEqual([]);
  });
});

it('keeps the order, and nothing of what is held', () => {
  const all = [staffOffer, withFacts({ pubStatus: 'canceled' }), harbourOffer];
  expect(clearOnes(all, reader, USUAL).map(({ id }) => id)).toEqual([staffOffer.id, harbourOffer.id]);
});

it('is the only way to what a format takes', () => {
  // @ts-expect-error What nobody cleared cannot be written.
  expect(() => atom.write({ ...emptyFeed, stories: [harbourOffer] })).toBeDefined();
});
