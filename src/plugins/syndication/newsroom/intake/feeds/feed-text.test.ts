import { bodyOfText } from '../markup/html-body';
import { state, storyOf } from '../state';
import { feedText } from './feed-text';

const placed = (text: string | null) => (text === null ? null : { ...bodyOfText(text), rule: 'rss:item/x' });
const read = (full: string | null, description: string | null) => {
  const { statements, notes } = feedText(placed(full), placed(description), [state('headline', 'Tide', 'rss:item/title')]);
  const { story } = storyOf(statements);
  return { body: story.body.length, summary: story.summary, notes: notes.length };
};
const LONG = 'The tide came in at noon and went out at six. '.repeat(20).trim();

describe('The text of a feed', () => {
  it('is the body where it is full, with the description for its summary', () => {
    expect(read('High water.', 'A short word on it.')).toEqual({ body: 1, summary: 'A short word on it.', notes: 0 });
    expect(read('High water.', 'High water.')).toEqual({ body: 1, summary: null, notes: 0 });
  });

  it('is the body where a description alone is as long as a story', () => {
    expect(read(null, LONG)).toEqual({ body: 1, summary: null, notes: 0 });
  });

  it('is a summary, and an editor is told, where a description is short or breaks off', () => {
    expect(read(null, 'High water.')).toEqual({ body: 0, summary: 'High water.', notes: 1 });
    expect(read(null, `${LONG} Read more`)).toMatchObject({ body: 0, notes: 1 });
    expect(read(null, `${LONG} […]`)).toMatchObject({ body: 0, notes: 1 });
  });

  it('loses the headline that stands above it again', () => {
    expect(read('Tide\n\nHigh water.', null)).toMatchObject({ body: 1 });
  });
});
