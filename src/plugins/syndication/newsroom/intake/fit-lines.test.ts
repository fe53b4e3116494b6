import { BLANK_STORY } from '../story/blank-story';
import { fitLines } from './fit-lines';

const long = 'ferry '.repeat(60);

describe('A line longer than any of its kind', () => {
  it('is taken out, and the editor sees how it begins', () => {
    const { story, notes } = fitLines({ story: { ...BLANK_STORY, headline: long, summary: long }, provenance: [], notes: [] });
    expect([story.headline, story.summary]).toEqual([null, long]);
    expect(notes).toEqual([{ rule: 'fit-lines', weight: 'check', reason: expect.stringContaining('“Headline”'), sentence: { code: 'words-too-long', longest: 255, field: { code: 'field.headline' } }, quote: long.slice(0, 255) }]);
  });

  it('takes a name out of a byline, and leaves the others', () => {
    const writers = [{ name: 'Ana Lima', kind: 'person', role: 'words' }, { name: long, kind: 'organisation', role: 'words' }] as const;
    const { story } = fitLines({ story: { ...BLANK_STORY, byline: { line: 'By Ana Lima', writers } }, provenance: [], notes: [] });
    expect(story.byline).toEqual({ line: 'By Ana Lima', writers: [writers[0]] });
  });

  it('leaves a story that fits as it is', () => {
    const read = { story: { ...BLANK_STORY, headline: 'Ferry' }, provenance: [], notes: [] };
    expect(fitLines(read)).toBe(read);
  });
});
