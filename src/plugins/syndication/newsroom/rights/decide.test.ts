import fc from 'fast-check';
import { readAddress } from '../story/address';
import { readInstant, readNewsDate, type Instant } from '../story/news-date';
import { PUB_STATUSES, RELATIONSHIPS, type RightsMoment } from '../story/story';
import { decide } from './decide';
import { fieldOf } from './hold';
import { sayHold } from './say-hold';
import type { StoryUnderRights } from './story-under-rights';

const moment = (stated: string): Instant => readInstant(stated) ?? fail(stated);
const fail = (stated: string): never => {
  throw new Error(`no moment: ${stated}`);
};
const NOON = moment('2024-06-04T12:00:00Z');

const clear: StoryUnderRights = {
  hasCitation: true,
  terms: [],
  overrides: [],
  publishedHere: null,
  texts: null,
  versionCreated: null,
  language: null,
  creditLine: null,
  identity: null,
  headline: 'Late',
  byline: { line: null, writers: [{ name: 'Ines Calder', kind: 'person', role: 'words' }] },
  firstPublished: readNewsDate('2021'),
  pubStatus: 'usable',
  relationship: 'republished',
  source: {
    author: null,
    distributor: null,
    retrievedFrom: null,
    originalTitle: null,
    address: readAddress('https://a.example/x'),
    retrieved: readNewsDate('2021-03-10'),
  },
  rights: {
    copyrightHolder: 'The Sandholm Courier',
    copyrightYear: null,
    copyrightNotice: null,
    usageTerms: null,
    legalNotice: null,
    embargo: null,
    expiry: null,
  },
  pictures: [],
};
const staff: StoryUnderRights = { ...clear, hasCitation: false, relationship: null, byline: null, firstPublished: null };

const decided = (facts: Partial<StoryUnderRights>, from = clear) => decide({ ...from, ...facts }, NOON);
const holds = (facts: Partial<StoryUnderRights>, from = clear) => {
  const decision = decided(facts, from);
  return decision.outcome === 'held' ? decision.holds.map((hold) => `${fieldOf(hold)}: ${sayHold(hold)}`) : [];
};
const embargo = (value: RightsMoment) => ({ rights: { ...clear.rights, embargo: value } });
const expiry = (value: RightsMoment) => ({ rights: { ...clear.rights, expiry: value } });

it('a story that owes nothing is clear', () => expect(decided({})).toEqual({ outcome: 'clear' }));
it('a staff story owes no credit', () => expect(decided({}, staff)).toEqual({ outcome: 'clear' }));

describe('an embargo', () => {
  it('holds until its end, to the millisecond', () => {
    expect(holds(embargo({ kind: 'at', instant: moment('2024-06-04T12:00:00.001Z') }))).toHaveLength(1);
    expect(holds(embargo({ kind: 'at', instant: NOON }))).toEqual([]);
  });
  it('that nobody understands holds', () => {
    expect(holds(embargo({ kind: 'unreadable', stated: 'Tuesday-ish' }))).toEqual([
      'rights.embargo: The embargo is not understood: “Tuesday-ish”. Enter its end, or clear it once it is lifted.',
    ]);
  });
  it('holds a staff story too', () => expect(holds(embargo({ kind: 'unreadable', stated: 'later' }), staff)).toHaveLength(1));
});

describe('the end of our right', () => {
  it('holds from that very moment', () => {
    expect(holds(expiry({ kind: 'at', instant: NOON }))).toHaveLength(1);
    expect(holds(expiry({ kind: 'at', instant: moment('2024-06-04T12:00:00.001Z') }))).toEqual([]);
  });
  it('that nobody understands holds', () => expect(holds(expiry({ kind: 'unreadable', stated: 'a while' }))).toHaveLength(1));
});

it('the provider’s word holds', () => {
  expect(holds({ pubStatus: 'withheld' })).toEqual(['pubStatus: This story is withheld.']);
  expect(holds({ pubStatus: 'canceled' })).toEqual(['pubStatus: The provider killed this story. A kill is mandatory.']);
});

it('every duty that is not met is named at once, with its field', () => {
  const { source, rights } = clear;
  const fields = holds({
    headline: null,
    byline: { line: 'By nobody we know', writers: [] },
    firstPublished: null,
    source: { ...source, address: null, retrieved: null },
    rights: { ...rights, copyrightHolder: null },
    pictures: [
      { address: null, caption: 'credited', credit: { line: 'Ola Berg', photographer: null, agencies: [], copyrightNotice: null, licence: null, mayBePassedOn: false } },
      { address: null, caption: 'bare', credit: null },
    ],
  }).map((hold) => hold.split(':')[0]);
  expect(fields).toEqual(['headline', 'byline', 'firstPublished', 'rights.copyrightHolder', 'source.address', 'source.retrieved', 'pictures.1.credit']);
});

it('a story marked as somebody else’s needs its citation', () => {
  for (const relationship of RELATIONSHIPS) expect(holds({ hasCitation: false, relationship })).toHaveLength(1);
});

it('is clear only when usable, whatever else is stated', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PUB_STATUSES), fc.boolean(), (pubStatus, isStaff) => {
      const { outcome } = decided({ pubStatus }, isStaff ? staff : clear);
      expect(outcome === 'clear').toBe(pubStatus === 'usable');
    }),
  );
});

describe('a wire story, which has no page', () => {
  const wire = { identity: { scheme: 'guid', value: 'urn:wire:7' }, source: { ...clear.source, address: null, retrievedFrom: 'Harbour Wire' } } as const;

  it('owes no address: its id at the service it was retrieved from stands for it', () => {
    expect(holds(wire)).toEqual([]);
  });

  it('owes one when nobody knows the service, or when it has no id', () => {
    expect(holds({ ...wire, source: { ...wire.source, retrievedFrom: null } })).toHaveLength(1);
    expect(holds({ ...wire, identity: null })).toHaveLength(1);
  });
});
