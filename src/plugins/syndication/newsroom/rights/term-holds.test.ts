import fc from 'fast-check';
import { BLANK_STORY } from '../story/blank-story';
import { readInstant, readNewsDate, type Instant } from '../story/news-date';
import type { Asked } from './asked';
import { decide } from './decide';
import { fieldOf } from './hold';
import { sayHold } from './say-hold';
import type { StoryUnderRights } from './story-under-rights';
import { CHANNELS, type Term, type TermRule } from './terms/term';

const moment = (stated: string): Instant => readInstant(stated) ?? fail(stated);
const fail = (stated: string): never => {
  throw new Error(`no moment: ${stated}`);
};
const NOON = moment('2024-06-04T12:00:00Z');
const ours: StoryUnderRights = { ...BLANK_STORY, relationship: null, hasCitation: false, headline: 'Late', terms: [], overrides: [], publishedHere: null, texts: null };
const reader: Asked = { now: NOON, door: 'public', territory: 'NO', channel: 'web' };
const partner: Asked = { ...reader, door: 'outlet', channel: 'syndication' };
const rule = (term: Term, words: string | null = null): TermRule => ({ term, words, standing: { kind: 'proposed' } });
const under = (...terms: readonly Term[]): StoryUnderRights => ({ ...ours, terms: terms.map((term) => rule(term)) });
const reasons = (story: StoryUnderRights, asked: Asked | Instant = reader) => {
  const decision = decide(story, asked);
  return decision.outcome === 'held' ? decision.holds.map(({ reason }) => reason) : [];
};
const picture = (licence: string | null, mayBePassedOn = false) => ({ address: null, caption: null, credit: { line: 'Ola Berg', photographer: null, agencies: [], copyrightNotice: null, licence, mayBePassedOn } });

describe('A place', () => {
  const notInJapan = under({ kind: 'territory', effect: 'deny', places: ['JP'] });
  const inNorway = under({ kind: 'territory', effect: 'allow', places: ['NO'] });
  it('that is denied holds there, and nowhere else', () => {
    expect(reasons(notInJapan, { ...reader, territory: 'JP' })).toEqual(['territory-not-allowed']);
    expect(reasons(notInJapan, { ...reader, territory: 'jp' })).toEqual(['territory-not-allowed']);
    expect(reasons(notInJapan)).toEqual([]);
  });
  it('that alone is allowed holds everywhere else', () => {
    expect(reasons(inNorway)).toEqual([]);
    expect(reasons(inNorway, { ...reader, territory: 'SE' })).toEqual(['territory-not-allowed']);
  });
  it.each([null, '', 'XX', 'Norway'])('that nobody knows (%j) holds a story that may not run everywhere', (territory) => {
    expect(reasons(notInJapan, { ...reader, territory })).toEqual(['territory-unknown']);
    expect(reasons(inNorway, { ...reader, territory })).toEqual(['territory-unknown']);
    expect(reasons(under({ kind: 'territory', effect: 'allow', places: ['world'] }), { ...reader, territory })).toEqual([]);
    expect(reasons(ours, { ...reader, territory })).toEqual([]);
  });
  it('is no matter of the desk, which publishes for all of them', () => expect(reasons(notInJapan, NOON)).toEqual([]));
  it('denied beats the same place allowed', () => {
    const both = under({ kind: 'territory', effect: 'allow', places: ['europe'] }, { kind: 'territory', effect: 'deny', places: ['NO'] });
    expect(reasons(both)).toEqual(['territory-not-allowed']);
    expect(reasons(both, { ...reader, territory: 'DE' })).toEqual([]);
  });
});

describe('A credit that the terms name', () => {
  const owing = under({ kind: 'credit', mandatory: true, line: 'Ola Berg/Nordfoto' });
  it('holds the story while it stands nowhere', () => expect(reasons(owing, NOON)).toEqual(['credit-line-missing']));
  it('may stand as a line of the story, of a picture, or in its byline, in capitals or with other strokes', () => {
    expect(reasons({ ...owing, creditLine: 'OLA BERG / NORDFOTO' }, NOON)).toEqual([]);
    const credited = { address: null, caption: null, credit: { line: 'Photo: Ola Berg/Nordfoto/AP', photographer: null, agencies: [], copyrightNotice: null, licence: null, mayBePassedOn: false } };
    expect(reasons({ ...owing, pictures: [credited] }, NOON)).toEqual([]);
    expect(reasons({ ...owing, byline: { line: 'By Ola Berg, Nordfoto', writers: [] } }, NOON)).toEqual([]);
  });
});

describe('A way', () => {
  it('that is denied holds, alone or with its medium', () => {
    expect(reasons(under({ kind: 'channel', effect: 'deny', ways: ['online'] }))).toEqual(['channel-not-allowed']);
    expect(reasons(under({ kind: 'channel', effect: 'deny', ways: ['social'] }))).toEqual([]);
  });
  it('that is not among those allowed holds, and so does one that nobody stated', () => {
    const printOnly = under({ kind: 'channel', effect: 'allow', ways: ['print'] });
    expect(CHANNELS.filter((channel) => reasons(printOnly, { ...reader, channel }).length === 0)).toEqual(['print']);
    expect(reasons(printOnly, { ...reader, channel: null })).toEqual(['channel-not-allowed']);
    expect(reasons(under({ kind: 'channel', effect: 'deny', ways: ['print'] }), { ...reader, channel: null })).toEqual(['channel-not-allowed']);
  });
  it('into an archive holds where none is allowed', () => {
    const noArchive = under({ kind: 'archive', may: false });
    expect(reasons(noArchive, { ...reader, channel: 'archive' })).toEqual(['archive-not-allowed']);
    expect(reasons(noArchive)).toEqual([]);
  });
});

describe('Time in the terms', () => {
  it('holds before it begins, from when it ends, and whenever it is not understood', () => {
    expect(reasons(under({ kind: 'embargo', until: { kind: 'at', instant: moment('2024-06-04T12:00:01Z') } }))).toEqual(['terms-embargo']);
    expect(reasons(under({ kind: 'embargo', until: { kind: 'at', instant: NOON } }))).toEqual([]);
    expect(reasons(under({ kind: 'embargo', until: { kind: 'unreadable', stated: 'Friday' } }))).toEqual(['terms-embargo']);
    expect(reasons(under({ kind: 'expiry', at: { kind: 'at', instant: NOON } }))).toEqual(['terms-expired']);
    expect(reasons(under({ kind: 'expiry', at: { kind: 'at', instant: moment('2024-06-04T12:00:01Z') } }))).toEqual([]);
    expect(reasons(under({ kind: 'expiry', at: { kind: 'unreadable', stated: 'soon' } }))).toEqual(['terms-expired']);
  });

  const kept = { ...under({ kind: 'retention', days: 14, from: 'publication' }), publishedHere: moment('2024-05-21T12:00:01Z') };
  it('counts days from our publication, to the second', () => {
    expect(reasons(kept)).toEqual([]);
    expect(reasons({ ...kept, publishedHere: moment('2024-05-21T12:00:00Z') })).toEqual(['retention-ended']);
  });
  it('that nobody knows holds every reader, but not the desk that publishes it now', () => {
    expect(reasons({ ...kept, publishedHere: null })).toEqual(['retention-unknown']);
    expect(reasons({ ...kept, publishedHere: null }, NOON)).toEqual([]);
  });
  it('counts days from the transmission by the earliest date that is stated, a day from where it starts first', () => {
    const wire = { ...under({ kind: 'retention', days: 14, from: 'transmission' }), versionCreated: readNewsDate('2024-05-30'), firstPublished: readNewsDate('2024-05-23') };
    expect(reasons(wire)).toEqual([]);
    expect(reasons(wire, { ...reader, now: moment('2024-06-05T10:00:00Z') })).toEqual(['retention-ended']);
    expect(reasons({ ...wire, firstPublished: readNewsDate('2024-05') })).toEqual(['retention-ended']);
    expect(reasons({ ...wire, versionCreated: null, firstPublished: null })).toEqual(['retention-unknown']);
  });
});

describe('A partner', () => {
  it('gets our own stories, and those of others that may be passed on', () => {
    expect(reasons(ours, partner)).toEqual([]);
    expect(reasons(under({ kind: 'pass-on', may: false }), partner)).toEqual(['passing-on-not-allowed']);
    const theirs: StoryUnderRights = { ...ours, relationship: 'republished' };
    expect(reasons(theirs, partner)).toContain('passing-on-not-allowed');
    expect(reasons({ ...theirs, terms: [rule({ kind: 'pass-on', may: true })] }, { ...partner, door: 'feed' })).not.toContain('passing-on-not-allowed');
    expect(reasons(theirs)).not.toContain('passing-on-not-allowed');
  });
  it('gets no picture whose credit does not say that it may be passed on', () => {
    expect(reasons({ ...ours, pictures: [picture(null, true), picture(null)] }, partner)).toEqual(['picture-not-passed-on']);
  });
});

describe('A picture', () => {
  const pictures = [picture('CC BY 4.0'), picture(null)];
  const holds = (story: StoryUnderRights) => {
    const decision = decide(story, reader);
    return decision.outcome === 'held' ? decision.holds.map((hold) => ('picture' in hold ? hold.picture : null)) : [];
  };
  it('that is licensed by itself needs a licence; that is not licensed holds', () => {
    expect(holds({ ...under({ kind: 'pictures', licensed: 'separately' }), pictures })).toEqual([1]);
    expect(holds({ ...under({ kind: 'pictures', licensed: 'no' }), pictures })).toEqual([0, 1]);
    expect(holds({ ...under({ kind: 'pictures', licensed: 'with-text' }), pictures })).toEqual([]);
  });
  it('of our own needs a credit where the terms say so', () => {
    expect(holds({ ...under({ kind: 'credit', mandatory: true, line: null }), pictures: [{ address: null, caption: null, credit: null }] })).toEqual([0]);
  });
});

describe('A text that may not be edited', () => {
  const texts = (standing: string) => ({ received: { dateline: null, words: 'The harbour is “safe”.' }, standing: { dateline: null, words: standing } });
  it.each([
    ['no', 'The harbour is "safe".', []],
    ['no', 'The harbor is “safe”.', ['edited']],
    ['style', 'The harbor is “safe”.', []],
    ['style', 'The harbour is “open”.', ['edited']],
    ['yes', 'Another text.', []],
  ] as const)('but %s: “%s”', (may, standing, held) => expect(reasons({ ...under({ kind: 'edits', may }), texts: texts(standing) })).toEqual(held));

  it('is not held when none was kept', () => expect(reasons({ ...under({ kind: 'edits', may: 'no' }), texts: null })).toEqual([]));

  it('says which words changed', () => {
    const decision = decide({ ...ours, terms: [rule({ kind: 'edits', may: 'no' }, 'NO EDITS')], texts: texts('The harbour is “open”.') }, NOON);
    expect(decision.outcome === 'held' && decision.holds.map(fieldOf)).toEqual(['body']);
    expect(decision.outcome === 'held' && decision.holds.map(sayHold)).toEqual([
      'The provider allows no edits (“NO EDITS”), but the desk changed ““safe”.” to ““open”.”: restore these words, or correct the rule once the provider agreed.',
    ]);
  });
});

it('every hold by terms says where it is mended, and how, with the words it comes from', () => {
  const story: StoryUnderRights = {
    ...ours,
    pictures: [picture(null)],
    terms: [
      rule({ kind: 'territory', effect: 'deny', places: ['NO'] }, 'NORWAY OUT'),
      rule({ kind: 'channel', effect: 'allow', ways: ['print'] }, 'PRINT ONLY'),
      rule({ kind: 'retention', days: 3, from: 'transmission' }, 'for 3 days'),
      rule({ kind: 'pass-on', may: false }, 'NO SALES'),
      rule({ kind: 'pictures', licensed: 'no' }, 'TEXT ONLY'),
    ],
  };
  const decision = decide(story, partner);
  expect(decision.outcome === 'held' && decision.holds.map((hold) => `${fieldOf(hold)}: ${sayHold(hold)}`)).toEqual([
    'rights.terms: The story may not run in NO (“NORWAY OUT”): leave it out there, or correct the rule.',
    'rights.terms: The story may not run on syndication (“PRINT ONLY”): leave it out there, or correct the rule.',
    'firstPublished: The story may be kept for some days only (“for 3 days”), but nobody knows since when: enter the date of first publication.',
    'pictures.0.credit: Picture 1 is not licensed with the text (“TEXT ONLY”): enter its own licence if there is one, or take it out.',
    'rights.terms: The story may not be passed on (“NO SALES”): leave it out, or correct the rule.',
    'pictures.0.credit: Picture 1 may not be passed on: say in its credit that it may, or leave it out.',
  ]);
});

it('one more restriction never frees a story, for anybody', () => {
  const restriction: fc.Arbitrary<Term> = fc.oneof(
    fc.record({ kind: fc.constant('territory' as const), effect: fc.constant('deny' as const), places: fc.subarray(['JP', 'NO', 'europe'], { minLength: 1 }) }),
    fc.record({ kind: fc.constant('channel' as const), effect: fc.constantFrom('allow' as const, 'deny' as const), ways: fc.subarray([...CHANNELS], { minLength: 1 }) }),
    fc.constant<Term>({ kind: 'pass-on', may: false }),
    fc.constant<Term>({ kind: 'archive', may: false }),
  );
  const asked = fc.record({ now: fc.constant(NOON), door: fc.constantFrom('desk' as const, 'public' as const, 'feed' as const, 'outlet' as const), territory: fc.constantFrom('JP', 'NO', null), channel: fc.constantFrom(...CHANNELS, null) });
  fc.assert(
    fc.property(fc.array(restriction, { maxLength: 4 }), restriction, asked, (terms, more, question) => {
      if (decide(under(...terms), question).outcome === 'held') expect(decide(under(...terms, more), question).outcome).toBe('held');
    }),
  );
});
