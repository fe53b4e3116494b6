import { paragraph, wordsOf } from '../../story/body';
import { storyOf } from '../state';
import { readOpening } from './story-opening';

const read = (...lines: readonly string[]) => {
  const { blocks, statements } = readOpening(lines.map(paragraph), 'Ferry back at sea', 'test:body');
  const { byline, dateline, correctionNote, correctionClass } = storyOf(statements).story;
  return { body: blocks.map(wordsOf), writers: byline?.writers.map(({ name }) => name) ?? [], dateline, correctionNote, correctionClass };
};
const SENTENCE = 'NORDEN (AP) — The ferry is back at sea.';

describe('What stands above a story', () => {
  it('is lifted: headline, byline, the writer’s title and what was corrected', () => {
    expect(read('Ferry back at sea', '(Corrects day of sailing)', 'By ANA LIMA', 'AP Travel Writer', SENTENCE)).toEqual({
      body: [SENTENCE],
      writers: ['Ana Lima'],
      dateline: 'NORDEN (AP)',
      correctionNote: 'Corrects day of sailing',
      correctionClass: 'correction',
    });
  });

  it('may be the order of an embargo, which holds as it is worded', () => {
    const { blocks, statements } = readOpening(['EMBARGOED until noon', SENTENCE].map(paragraph), null, 'test:body');
    expect(blocks.map(wordsOf)).toEqual([SENTENCE]);
    expect(storyOf(statements).story.rights.embargo).toEqual({ kind: 'unreadable', stated: 'EMBARGOED until noon' });
  });

  it('may be a byline below points that sum the story up', () => {
    expect(read('* Ferry sails daily', 'By Ana Lima', SENTENCE)).toMatchObject({ body: ['* Ferry sails daily', SENTENCE], writers: ['Ana Lima'], dateline: 'NORDEN (AP)' });
  });

  it('is nothing where the story opens at once', () => {
    expect(read(SENTENCE)).toEqual({ body: [SENTENCE], writers: [], dateline: 'NORDEN (AP)', correctionNote: null, correctionClass: null });
    expect(read('By the sea stands a house.')).toMatchObject({ body: ['By the sea stands a house.'], writers: [] });
    expect(read()).toMatchObject({ body: [] });
  });
});
