import { describe, expect, it } from '@jest/globals';
import type { FiledStory } from '../filing/filed-story';
import { BLANK_STORY } from '../../../newsroom/story/blank-story';
import type { ReadPaste } from '../paste/paste-state';
import { draftsToUndo, isToRead, storiesToFile, withPaste, type LineFile } from './line-file';

const waiting: LineFile = { id: '1', name: 'harbour.xml', bytes: 900, file: new Blob(['<rss/>']), place: {}, address: null, corrections: [], paste: { phase: 'waiting' }, filed: [], left: null };
const read: ReadPaste = {
  arrived: { payload: { file: '' }, seen: null, fileName: 'harbour.xml', address: null, bytes: 900 },
  place: {},
  corrections: [],
  answer: { reading: { format: 'rss', stories: [0, 1, 2].map(() => ({ story: BLANK_STORY, provenance: [], notes: [] })), notes: [] }, outlooks: [], text: '' },
};
const became = (story: number, outcome: FiledStory['outcome'] = 'new'): FiledStory => ({ story, outcome, model: 'api::article.article', documentId: `document-${story}`, reason: null, like: [], headline: null });

describe('filing a line of files', () => {
  it('files every story of a file that nobody filed, and none of one that was not read', () => {
    expect(storiesToFile(withPaste(waiting, { phase: 'read', paste: read, isReadingAgain: false, error: null }), {})).toEqual([0, 1, 2]);
    expect(storiesToFile(waiting, {})).toEqual([]);
  });

  it('goes on with what was left, and leaves alone what an editor did not choose', () => {
    const stopped = withPaste(waiting, { phase: 'filing', paste: read, filed: [became(0)], left: [2], isStopping: true });
    expect(storiesToFile(stopped, {})).toEqual([2]);
    const done = withPaste(stopped, { phase: 'filed', paste: read, filed: [became(2, 'duplicate')], left: [], error: null });
    expect(storiesToFile(done, {})).toEqual([]);
    expect(done.filed.map(({ story, outcome }) => [story, outcome])).toEqual([[0, 'new'], [2, 'duplicate']]);
  });

  it('files a story again whose draft was undone', () => {
    const done = withPaste(waiting, { phase: 'filed', paste: read, filed: [became(0), became(1), became(2)], left: [], error: null });
    expect(storiesToFile(done, { 'document-1': 'undone', 'document-2': 'changed' })).toEqual([1]);
  });
});

it('a draft is undone once, and only where filing had made it', () => {
  const filed = [became(0), became(1, 'duplicate'), became(2), became(3)];
  expect(draftsToUndo(filed, { 'document-2': 'undone', 'document-3': 'failed' }).map(({ story }) => story)).toEqual([0, 3]);
});

it('a file that was filed before the page was loaded anew is not read again by itself', () => {
  expect([isToRead(waiting), isToRead({ ...waiting, left: [1] }), isToRead({ ...waiting, left: [] }), isToRead({ ...waiting, file: null })]).toEqual([true, true, false, false]);
});
