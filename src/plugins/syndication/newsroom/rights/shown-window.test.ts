import fc from 'fast-check';
import { BLANK_STORY } from '../story/blank-story';
import { readInstant, readNewsDate, type Instant } from '../story/news-date';
import { decide } from './decide';
import { EVERYWHERE, shownWindow } from './shown-window';
import type { StoryUnderRights } from './story-under-rights';
import type { Term } from './terms/term';

const at = (stated: string): Instant => readInstant(stated) ?? fail(stated);
const fail = (stated: string): never => {
  throw new Error(`no moment: ${stated}`);
};
const NOON = at('2024-06-04T12:00:00Z');
const ours: StoryUnderRights = { ...BLANK_STORY, headline: 'Late', hasCitation: false, relationship: null, terms: [], overrides: [], publishedHere: NOON, texts: null };
const under = (...terms: readonly Term[]): StoryUnderRights => ({ ...ours, terms: terms.map((term) => ({ term, words: null, standing: { kind: 'proposed' } })) });

describe('Where and when readers see a story by its terms', () => {
  it('is everywhere and always where nobody says otherwise', () => expect(shownWindow(ours, NOON)).toEqual(EVERYWHERE));

  it('leaves out the country that is denied', () => {
    const { countries } = shownWindow(under({ kind: 'territory', effect: 'deny', places: ['JP'] }), NOON);
    expect(countries).not.toContain('JP');
    expect(countries).toContain('NO');
  });

  it('is nowhere for a story that may not run on a site, or was edited against its terms', () => {
    expect(shownWindow(under({ kind: 'channel', effect: 'allow', ways: ['print'] }), NOON).countries).toEqual([]);
    const texts = { received: { dateline: null, words: 'It sank.' }, standing: { dateline: null, words: 'It swam.' } };
    expect(shownWindow({ ...under({ kind: 'edits', may: 'style' }), texts }, NOON).countries).toEqual([]);
  });

  it('is what the decision answers readers, for every country and moment', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((of) => at(`2024-06-${String(of).padStart(2, '0')}T12:00:00Z`));
    const moment = fc.oneof(day.map((instant) => ({ kind: 'at', instant }) as const), fc.constant({ kind: 'unreadable', stated: 'Friday' } as const));
    const place = fc.constantFrom('JP', 'NO', 'DE', 'europe', 'scandinavia', 'world');
    const term: fc.Arbitrary<Term> = fc.oneof(
      fc.record({ kind: fc.constant('territory' as const), effect: fc.constantFrom('allow' as const, 'deny' as const), places: fc.array(place, { minLength: 1, maxLength: 3 }) }),
      fc.record({ kind: fc.constant('channel' as const), effect: fc.constantFrom('allow' as const, 'deny' as const), ways: fc.constantFrom(['web' as const], ['online' as const], ['print' as const]) }),
      fc.record({ kind: fc.constant('embargo' as const), until: moment }),
      fc.record({ kind: fc.constant('expiry' as const), at: moment }),
      fc.record({ kind: fc.constant('retention' as const), days: fc.integer({ min: 0, max: 20 }), from: fc.constantFrom('publication' as const, 'transmission' as const) }),
    );
    fc.assert(
      fc.property(fc.array(term, { maxLength: 3 }), day, fc.constantFrom(null, 'JP', 'NO', 'DE', 'SE'), fc.boolean(), (terms, asked, territory, isDated) => {
        const story = { ...under(...terms), firstPublished: isDated ? readNewsDate('2024-06-02') : null };
        const { from, until, countries } = shownWindow(story, NOON);
        const isShown = (from === null || from <= asked) && (until === null || until > asked) && (countries === null || (territory !== null && countries.includes(territory)));
        expect(isShown).toBe(decide(story, { now: asked, door: 'public', channel: 'web', territory }).outcome === 'clear');
      }),
      { numRuns: 500 },
    );
  });
});
