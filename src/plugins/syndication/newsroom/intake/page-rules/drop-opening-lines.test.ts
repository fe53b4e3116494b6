import { dropOpeningLines } from './drop-opening-lines';
import { freshCopy } from './fresh-copy';

const STORY = 'The ferry of the harbour town of Norden will sail again before the winter comes, its captain said on Monday.';
const read = (headline: string | null, ...paragraphs: string[]) => {
  const copy = freshCopy(paragraphs);
  return dropOpeningLines.apply({ ...copy, found: { ...copy.found, headline } });
};

it('drops the buttons and sections between headline and story, and quotes them', () => {
  const copy = read('Ferry sails again', 'Harbour', 'Listen to the story', STORY);
  expect(copy.paragraphs).toEqual([STORY]);
  expect(copy.notes).toEqual([expect.objectContaining({ weight: 'info', quote: 'Harbour\nListen to the story' })]);
});

it('keeps a sentence, a picture and the heading right above the story', () => {
  const opening = ['Nobody was hurt, she said.', '![ferry](https://gazette.example/f.jpg)', '## The return'];
  expect(read('Ferry sails again', ...opening, STORY).paragraphs).toEqual([...opening, STORY]);
});

it('leaves a text without headline alone', () => {
  expect(read(null, 'Harbour', STORY).paragraphs).toEqual(['Harbour', STORY]);
});
