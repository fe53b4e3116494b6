import { dropTeasers } from './drop-teasers';
import { freshCopy } from './fresh-copy';

const STORY = 'The ferry of the harbour town of Norden will sail again before the winter comes, its captain said on Monday.';
const left = (...paragraphs: string[]) => dropTeasers.apply(freshCopy(paragraphs)).paragraphs;

it('drops a label with the titles under it, up to the story', () => {
  expect(left(STORY, 'READ MORE:', '* Mayor opens school', '* Trains late again', STORY)).toEqual([STORY, STORY]);
});

it.each([['Related: Mayor opens school on the hill'], ['[Mayor opens school on the hill](#)'], ['[Read: What the mayor saw on the hill]'], ['MAYOR OPENS NEW SCHOOL ON THE HILL']])(
  'drops another story between two paragraphs: %s',
  (teaser) => {
    const copy = dropTeasers.apply(freshCopy([STORY, teaser, STORY]));
    expect(copy.paragraphs).toEqual([STORY, STORY]);
    expect(copy.notes).toEqual([expect.objectContaining({ weight: 'info', quote: teaser })]);
  },
);

it.each([['The crew'], ['WHO SAILS'], ['“We sail,” she said.'], ['[The captain](https://norden.example/) sails on Monday.']])('keeps what may be the story’s own: %s', (line) => {
  expect(left(STORY, line, STORY)).toEqual([STORY, line, STORY]);
});

it('keeps a label that has the story right under it: a subheading', () => {
  expect(left(STORY, 'Related', STORY)).toEqual([STORY, 'Related', STORY]);
});
