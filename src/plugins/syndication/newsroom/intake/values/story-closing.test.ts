import { paragraph, wordsOf } from '../../story/body';
import { storyOf } from '../state';
import { readClosing } from './story-closing';

const read = (...lines: readonly string[]) => {
  const { blocks, statements } = readClosing(lines.map(paragraph), 'test:body');
  const { copyrightHolder, copyrightNotice } = storyOf(statements).story.rights;
  return [blocks.map(wordsOf), copyrightHolder, copyrightNotice];
};

describe('What stands below a story', () => {
  it.each([
    ['(©NTB)', 'NTB'],
    ['© 2021 The Harbour Press. All rights reserved.', 'The Harbour Press'],
  ])('is lifted: %s', (notice, holder) => {
    expect(read('The ferry is back.', 'It sails.', notice, 'al/bd')).toEqual([['The ferry is back.', 'It sails.', 'al/bd'], holder, notice]);
  });

  it('is nothing where the story ends at its end, or speaks of copyright', () => {
    expect(read('The ferry is back.', 'Copyright is a right, its captain said.')).toEqual([['The ferry is back.', 'Copyright is a right, its captain said.'], null, null]);
    expect(read('(©NTB)')).toEqual([['(©NTB)'], null, null]);
  });
});
