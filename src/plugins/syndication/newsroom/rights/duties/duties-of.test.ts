import fc from 'fast-check';
import { readAddress } from '../../story/address';
import { BLANK_STORY } from '../../story/blank-story';
import { readInstant, readNewsDate, type Instant, type NewsDate } from '../../story/news-date';
import { PUB_STATUSES, RELATIONSHIPS, type RightsMoment } from '../../story/story';
import { decide } from '../decide';
import { overrideKey } from '../override';
import type { StoryUnderRights } from '../story-under-rights';
import type { Term, TermRule } from '../terms/term';
import { dutiesOf } from './duties-of';
import { CHECKED_DUTIES, type CheckedDuty, type Look } from './duty-report';

const fail = (stated: string): never => {
  throw new Error(`no date: ${stated}`);
};
const moment = (stated: string): Instant => readInstant(stated) ?? fail(stated);
const day = (stated: string): NewsDate => readNewsDate(stated) ?? fail(stated);
const LOOK: Look = { now: moment('2024-06-04T22:00:00Z'), today: '2024-06-05' };

const credit = { line: 'Ola Berg/Agency', photographer: null, agencies: [], copyrightNotice: null, licence: 'CC BY 4.0', mayBePassedOn: false };
const bare: StoryUnderRights = { ...BLANK_STORY, hasCitation: true, terms: [], overrides: [], publishedHere: null, texts: null };
const full: StoryUnderRights = {
  ...bare,
  headline: 'Late',
  byline: { line: null, writers: [{ name: 'Ines Calder', kind: 'person', role: 'words' }] },
  firstPublished: day('2024-03-04'),
  source: { ...bare.source, address: readAddress('https://a.example/x'), retrieved: day('2024-03-06') },
  rights: { ...bare.rights, copyrightHolder: 'The Sandholm Courier', copyrightNotice: '© 2024 The Sandholm Courier' },
  pictures: [{ address: null, caption: null, credit }],
};
const staff: StoryUnderRights = { ...bare, hasCitation: false, relationship: null, headline: 'Ours' };
const rule = (term: Term, kind: 'proposed' | 'confirmed' = 'confirmed'): TermRule => ({
  term,
  words: null,
  standing: kind === 'proposed' ? { kind } : { kind, by: 'Ada', at: LOOK.now },
});

const lines = (story: StoryUnderRights) => dutiesOf(story, LOOK).map(({ duty, picture, state }) => `${duty}${picture === null ? '' : ` ${picture}`}: ${state}`);
const at = (duty: CheckedDuty, story: StoryUnderRights, picture: number | null = null) => dutiesOf(story, LOOK).find((line) => line.duty === duty && line.picture === picture);
const rights = (facts: Partial<StoryUnderRights['rights']>): StoryUnderRights => ({ ...full, rights: { ...full.rights, ...facts } });

describe('a story of others', () => {
  it('that owes nothing any more is green from top to bottom, in the order of the desk', () => {
    expect(lines(full)).toEqual([
      'standing: met',
      'headline: met',
      'byline: met',
      'first-published: met',
      'copyright-holder: met',
      'copyright-notice: met',
      'address: met',
      'retrieved: met',
      'picture 0: met',
      'embargo: met',
      'expiry: met',
    ]);
  });

  it('of which nothing is known is red at each duty that holds it, with the field to mend', () => {
    const held = dutiesOf({ ...bare, pictures: [{ address: null, caption: null, credit: null }] }, LOOK).filter(({ state }) => state === 'held');
    expect(held.map(({ duty, field }) => [duty, field])).toEqual([
      ['headline', 'headline'],
      ['byline', 'byline'],
      ['first-published', 'firstPublished'],
      ['copyright-holder', 'rights.copyrightHolder'],
      ['address', 'source.address'],
      ['retrieved', 'source.retrieved'],
      ['picture', 'pictures.0.credit'],
    ]);
  });

  it('without a citation has that one line for all its credits', () => {
    expect(lines({ ...full, hasCitation: false })).toEqual(['standing: met', 'headline: met', 'citation: held', 'embargo: met', 'expiry: met']);
  });
});

it('a staff story has no lines for credits, but is held as everybody else is', () => {
  expect(lines(staff)).toEqual(['standing: met', 'headline: met', 'embargo: met', 'expiry: met']);
  expect(at('standing', { ...staff, pubStatus: 'withheld' })?.state).toBe('held');
  const uncredited = { ...staff, pictures: [{ address: null, caption: null, credit: null }], terms: [rule({ kind: 'credit', mandatory: true, line: null })] };
  expect(at('picture', uncredited, 0)?.state).toBe('held');
});

describe('worth a look', () => {
  const remarks = (duty: CheckedDuty, story: StoryUnderRights, picture: number | null = null) => {
    const line = at(duty, story, picture);
    return [line?.state, ...(line?.remarks.map(({ about }) => about) ?? [])];
  };

  it('is a notice that the source did not give', () => expect(remarks('copyright-notice', rights({ copyrightNotice: null }))).toEqual(['check', 'notice-made']));
  it('is a notice with the year in which somebody copied it', () => {
    expect(at('copyright-notice', rights({ copyrightNotice: '© 2025 The Sandholm Courier' }))?.remarks).toEqual([{ about: 'notice-year', stated: 2025, published: 2024 }]);
    expect(remarks('copyright-notice', rights({ copyrightNotice: '© 2001–2024 The Sandholm Courier' }))).toEqual(['met']);
    expect(remarks('copyright-notice', rights({ copyrightNotice: '© The Sandholm Courier', copyrightYear: 2023 }))).toEqual(['check', 'notice-year']);
  });
  it('is a copy that was taken before the story appeared, or that is yet to be taken', () => {
    const retrieved = (words: string) => ({ ...full, source: { ...full.source, retrieved: day(words) } });
    expect(remarks('retrieved', retrieved('2024-03-03'))).toEqual(['check', 'retrieved-early']);
    expect(remarks('retrieved', retrieved('2024-06-06'))).toEqual(['check', 'retrieved-ahead']);
    expect(remarks('retrieved', retrieved('2024-06-05'))).toEqual(['met']);
    expect(remarks('retrieved', { ...full, firstPublished: day('2024') })).toEqual(['met']);
  });
  it('is a picture whose licence nobody stated', () => {
    expect(remarks('picture', { ...full, pictures: [{ address: null, caption: null, credit: { ...credit, licence: null } }] }, 0)).toEqual(['check', 'licence-unstated']);
  });
  it('is an embargo that ended', () => expect(remarks('embargo', rights({ embargo: { kind: 'at', instant: LOOK.now } }))).toEqual(['check', 'embargo-past']));
  it('is a right that ends within seven days, by its date or by the terms', () => {
    const ends = (stated: string) => rights({ expiry: { kind: 'at', instant: moment(stated) } });
    expect(remarks('expiry', ends('2024-06-11T22:00:00Z'))).toEqual(['check', 'ends-soon']);
    expect(remarks('expiry', ends('2024-06-11T22:00:00.001Z'))).toEqual(['met']);
    expect(remarks('expiry', { ...full, terms: [rule({ kind: 'retention', days: 100, from: 'transmission' })] })).toEqual(['check', 'ends-soon']);
  });
  it('are terms that nobody confirmed, or that nobody could read', () => {
    const editorial: Term = { kind: 'purpose', only: 'editorial' };
    expect(at('terms', { ...full, terms: [rule(editorial, 'proposed'), rule(editorial)] })).toMatchObject({ field: 'rights.usageTerms', remarks: [{ about: 'terms-proposed', count: 1 }] });
    expect(remarks('terms', rights({ usageTerms: 'As agreed by telephone.' }))).toEqual(['check', 'terms-unread']);
    expect(remarks('terms', { ...full, terms: [rule(editorial)] })).toEqual(['met']);
  });
  it('is what somebody answered for: it is not red any more, and not green', () => {
    const key = overrideKey({ reason: 'missing', duty: 'byline' }, bare) ?? '';
    const line = at('byline', { ...full, byline: null, overrides: [{ key, reason: 'They sign nothing.', by: 'Ada', at: LOOK.now }] });
    expect(line).toMatchObject({ state: 'check', holds: [], remarks: [{ about: 'overridden', by: 'Ada', reason: 'They sign nothing.' }] });
  });
});

describe('one click', () => {
  const fixes = (duty: CheckedDuty, story: StoryUnderRights & { readonly provider?: null }) => at(duty, story)?.fixes.map(({ act, value }) => [act, value]);
  const from = (facts: Partial<StoryUnderRights['source']>): StoryUnderRights => ({ ...bare, firstPublished: day('2024-03-04'), source: { ...bare.source, ...facts } });

  it('says that the copy was taken today, by the calendar of the desk', () => expect(fixes('retrieved', bare)).toEqual([['today', '2024-06-05']]));
  it('takes the title of the original, but not over a translation', () => {
    expect(fixes('headline', from({ originalTitle: 'Late' }))).toEqual([['take', 'Late']]);
    expect(fixes('headline', { ...from({ originalTitle: 'Tard' }), relationship: 'translated' })).toEqual([]);
  });
  it('signs with the author of the original, or with who passed it on', () => {
    expect(fixes('byline', from({ author: 'Chad Day', distributor: 'Harbour Wire' }))).toEqual([['take', 'Chad Day'], ['take', 'Harbour Wire']]);
  });
  it('names a holder once, whoever it is known from', () => {
    expect(fixes('copyright-holder', from({ author: 'Harbour Wire', distributor: 'Harbour Wire' }))).toEqual([['take', 'Harbour Wire']]);
    expect(fixes('copyright-holder', bare)).toEqual([]);
  });
  it('writes the notice that the block makes anyway, with the year of first publication', () => {
    expect(fixes('copyright-notice', rights({ copyrightNotice: null }))).toEqual([['write', '© 2024 The Sandholm Courier']]);
  });
  it('clears an embargo that ended, never one that stands, and never the end of our right', () => {
    expect(fixes('embargo', rights({ embargo: { kind: 'at', instant: LOOK.now } }))).toEqual([['clear', null]]);
    expect(fixes('embargo', rights({ embargo: { kind: 'at', instant: moment('2024-06-05T00:00:00Z') } }))).toEqual([]);
    expect(fixes('expiry', rights({ expiry: { kind: 'at', instant: LOOK.now } }))).toEqual([]);
  });
  it('is offered for nothing that is in order, and takes nothing that the field cannot hold', () => {
    expect(dutiesOf(full, LOOK).flatMap((line) => line.fixes)).toEqual([]);
    expect(fixes('headline', from({ originalTitle: 'x'.repeat(256) }))).toEqual([]);
  });
});

const someMoment: fc.Arbitrary<RightsMoment | null> = fc.constantFrom(
  null,
  { kind: 'unreadable', stated: 'later' } as const,
  ...['2024-06-01T00:00:00Z', '2024-06-04T22:00:00Z', '2024-06-08T00:00:00Z', '2025-01-01T00:00:00Z'].map((stated) => ({ kind: 'at', instant: moment(stated) }) as const),
);
const stated = fc.constantFrom(null, 'Harbour Wire', '© 2023 Harbour Wire');
const someTerm: fc.Arbitrary<Term> = fc.oneof(
  fc.constantFrom<Term>(
    { kind: 'channel', effect: 'deny', ways: ['web'] },
    { kind: 'territory', effect: 'deny', places: ['NO'] },
    { kind: 'pictures', licensed: 'separately' },
    { kind: 'credit', mandatory: true, line: null },
    { kind: 'edits', may: 'no' },
    { kind: 'archive', may: false },
    { kind: 'pass-on', may: false },
  ),
  fc.record({ kind: fc.constant('retention'), days: fc.integer({ min: 1, max: 200 }), from: fc.constantFrom('publication', 'transmission') }),
  someMoment.filter((until) => until !== null).map((until): Term => ({ kind: 'embargo', until })),
  someMoment.filter((until) => until !== null).map((until): Term => ({ kind: 'expiry', at: until })),
);
const someStory: fc.Arbitrary<StoryUnderRights> = fc
  .record({
    hasCitation: fc.boolean(),
    relationship: fc.constantFrom(null, ...RELATIONSHIPS),
    pubStatus: fc.constantFrom(...PUB_STATUSES),
    headline: stated,
    byline: fc.constantFrom(null, full.byline),
    firstPublished: fc.constantFrom(null, day('2024'), day('2024-03-04')),
    source: fc.record({ author: stated, distributor: stated, retrievedFrom: stated, originalTitle: stated, address: fc.constantFrom(null, full.source.address), retrieved: fc.constantFrom(null, full.source.retrieved) }),
    rights: fc.record({ copyrightHolder: stated, copyrightYear: fc.constantFrom(null, 2023), copyrightNotice: stated, usageTerms: stated, legalNotice: stated, embargo: someMoment, expiry: someMoment }),
    pictures: fc.array(fc.constantFrom(null, credit, { ...credit, licence: null }).map((known) => ({ address: null, caption: null, credit: known })), { maxLength: 3 }),
    terms: fc.array(fc.record({ term: someTerm, words: fc.constant(null), standing: fc.constant({ kind: 'proposed' } as const) }), { maxLength: 3 }),
    overrides: fc.subarray(['missing byline', 'missing address', 'missing citation', 'picture-uncredited 0']).map((keys) => keys.map((key) => ({ key, reason: 'Agreed.', by: 'Ada', at: LOOK.now }))),
    texts: fc.constantFrom(null, { received: { dateline: null, words: 'One two.' }, standing: { dateline: null, words: 'One three.' } }),
  })
  .map((facts) => ({ ...bare, ...facts }));

describe('of every story there is', () => {
  it('red is what decide holds: each hold stands at one duty, and nothing else is red', () => {
    fc.assert(
      fc.property(someStory, (story) => {
        const decision = decide(story, LOOK.now);
        const red = dutiesOf(story, LOOK).filter(({ state }) => state === 'held');
        const sorted = (holds: readonly unknown[]) => holds.map((hold) => JSON.stringify(hold)).sort();
        expect(red.every(({ holds }) => holds.length > 0)).toBe(true);
        expect(sorted(dutiesOf(story, LOOK).flatMap(({ holds }) => holds))).toEqual(sorted(decision.outcome === 'held' ? decision.holds : []));
      }),
    );
  });

  it('each duty has one line, in one order', () => {
    fc.assert(
      fc.property(someStory, (story) => {
        const reports = dutiesOf(story, LOOK);
        const places = reports.map(({ duty, picture }) => CHECKED_DUTIES.indexOf(duty) * 100 + (picture ?? 0));
        expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
      }),
    );
  });
});
