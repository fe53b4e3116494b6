import { freshCopy } from './fresh-copy';
import { liftSummary } from './lift-summary';

const STORY = ['captain', 'mayor'].map((who) => `The ferry of the harbour town of Norden will sail again before the winter comes, its ${who} said on Monday.`);
const read = (...paragraphs: string[]) => {
  const copy = freshCopy(paragraphs);
  return liftSummary.apply({ ...copy, found: { ...copy.found, headline: 'Ferry sails again' } });
};

it('is the line between headline and byline', () => {
  const copy = read('After a year in dock, captain and crew are back', 'By Ana Lima', ...STORY);
  expect(copy.found.summary).toBe('After a year in dock, captain and crew are back');
  expect(copy.paragraphs).toEqual(['By Ana Lima', ...STORY]);
  expect(copy.provenance).toEqual([{ field: 'summary', rule: 'lift-summary', quote: 'After a year in dock, captain and crew are back' }]);
});

it.each([
  [['By Ana Lima', 'After a year in dock, captain and crew are back']],
  [['The ferry in dock at Norden in May. Photo: Ana Lima/AP']],
  [['Harbour news']],
  [['By Ana Lima and Bo Dahl, Norden Gazette staff']],
  [['Ana Lima and Bo Dahl, Associated Press', 'Updated 8:16 am EST, Thursday, March 4, 2021']],
])('is no line under the byline, no caption, no section and no list of names: %j', (opening) => {
  expect(read(...opening, ...STORY).found.summary).toBeNull();
});

it('is not the first sentence of the story', () => {
  expect(read(...STORY).found.summary).toBeNull();
});
