import { BLANK_STORY } from '../story/blank-story';
import { readInstant } from '../story/news-date';
import { decide } from './decide';
import { NEVER, picturesShownUntil } from './pictures-shown-until';
import { sayHold } from './say-hold';
import type { PictureUnderRights } from './picture-under-rights';
import type { StoryUnderRights } from './story-under-rights';
import type { Term } from './terms/term';

const at = (stated: string) => readInstant(stated) ?? fail(stated);
function fail(stated: string): never {
  throw new Error(stated);
}
const NOON = at('2024-06-04T12:00:00Z');
const FRIDAY = at('2024-06-07T12:00:00Z');
const picture = (licence: string | null, rightsEnd: PictureUnderRights['rightsEnd'] = null): PictureUnderRights => ({
  address: null,
  caption: null,
  rightsEnd,
  credit: { line: 'Ola Berg', photographer: null, agencies: [], copyrightNotice: null, licence, mayBePassedOn: false },
});
const story = (pictures: readonly PictureUnderRights[], ...terms: readonly Term[]): StoryUnderRights => ({
  ...BLANK_STORY,
  headline: 'Late',
  relationship: null,
  hasCitation: false,
  pictures,
  terms: terms.map((term) => ({ term, words: null, standing: { kind: 'proposed' } })),
  overrides: [],
  publishedHere: null,
  texts: null,
});

describe('Readers see a picture', () => {
  it('as long as its story, where nothing else is said', () => expect(picturesShownUntil(story([picture(null)]), NOON)).toEqual([null]));
  it('until its own right ends', () => expect(picturesShownUntil(story([picture(null, FRIDAY), picture(null)]), NOON)).toEqual([FRIDAY, null]));
  it('never, where it is not licensed', () => {
    expect(picturesShownUntil(story([picture('https://licences.example/1'), picture(null)], { kind: 'pictures', licensed: 'separately' }), NOON)).toEqual([null, NEVER]);
  });
});

describe('A picture whose right ended', () => {
  it('holds its story at the desk until it is taken out, and says so', () => {
    const decision = decide(story([picture(null), picture(null, NOON)]), NOON);
    expect(decision).toEqual({ outcome: 'held', holds: [{ reason: 'picture-expired', picture: 1, since: NOON }] });
    expect(decision.outcome === 'held' && sayHold(decision.holds[0])).toContain('picture 2 ended');
    expect(decide(story([picture(null, FRIDAY)]), NOON).outcome).toBe('clear');
  });
});
