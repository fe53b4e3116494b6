import { readInstant } from '../story/news-date';
import type { RightsMoment } from '../story/story';
import { isEarlierEmbargo } from './earlier-embargo';

const at = (stated: string) => readInstant(stated) ?? fail(stated);
function fail(stated: string): never {
  throw new Error(stated);
}
const NOON = at('2024-06-04T12:00:00Z');
const [past, soon, later]: readonly RightsMoment[] = ['2024-06-01T12:00:00Z', '2024-06-05T12:00:00Z', '2024-06-09T12:00:00Z'].map((stated) => ({ kind: 'at', instant: at(stated) }));
const unread: RightsMoment = { kind: 'unreadable', stated: 'Friday' };

describe('A change of an embargo', () => {
  it.each<[string, RightsMoment | null | undefined, RightsMoment | null | undefined]>([
    ['that clears it', later, null],
    ['that clears one that was not understood', unread, null],
    ['to an earlier end', later, soon],
    ['to an end that is past', soon, past],
    ['that reads the words as a moment that is past', unread, past],
  ])('%s frees the story', (_, before, after) => expect(isEarlierEmbargo(before ?? null, after ?? null, NOON)).toBe(true));

  it.each<[string, RightsMoment | null | undefined, RightsMoment | null | undefined]>([
    ['to a later end', soon, later],
    ['of one that is over', past, null],
    ['that reads the words as a moment ahead', unread, soon],
    ['into words that nobody understands', soon, unread],
    ['where there was none', null, soon],
    ['that is none', soon, soon],
  ])('%s does not', (_, before, after) => expect(isEarlierEmbargo(before ?? null, after ?? null, NOON)).toBe(false));
});
