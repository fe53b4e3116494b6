import { paragraph, wordsOf, type BodyBlock } from '../../../story/body';
import { letters } from './page';
import { tidyBody } from './tidy-body';

const TOLD = 'The ferry that the town of Norden had missed for so long is back at sea, its captain said.';
const link = (text: string): BodyBlock => ({ type: 'paragraph', children: [{ type: 'link', url: 'https://gazette.example/a', children: [{ type: 'text', text }] }] });
const heading = (text: string): BodyBlock => ({ type: 'heading', level: 2, children: [{ type: 'text', text }] });
const left = (blocks: readonly BodyBlock[], lifted: readonly string[] = []) => tidyBody(blocks, new Set(lifted.map(letters))).blocks.map(wordsOf);

describe('Furniture inside a story’s text', () => {
  it.each([
    ['a link to another story', [link('Why the river rose so fast that night'), paragraph(TOLD)]],
    ['a label and what stands under it, at the end', [paragraph(TOLD), heading('Trending'), paragraph('Cat found in a tree')]],
    ['a line that stands in a field of its own', [paragraph('© 2021 Norden Gazette'), paragraph(TOLD)]],
    ['the byline above the text', [paragraph('4 March 2021, by Ana Lima'), paragraph(TOLD)]],
    ['a heading over nothing', [paragraph(TOLD), heading('The crew')]],
  ])('goes: %s', (_, blocks) => {
    expect(left(blocks, ['© 2021 Norden Gazette'])).toEqual([TOLD]);
  });

  it('is named to the editor, but for what a field quotes', () => {
    expect(tidyBody([link('Why the river rose so fast that night'), paragraph(TOLD)], new Set()).notes).toEqual([expect.objectContaining({ quote: 'Why the river rose so fast that night' })]);
  });

  it('is not: a heading over text, a short link in the row of the story, a name in its middle', () => {
    expect(left([heading('The crew'), paragraph(TOLD), link('The timetable'), paragraph(TOLD), paragraph(TOLD), paragraph('Ana Lima')])).toHaveLength(6);
  });
});
