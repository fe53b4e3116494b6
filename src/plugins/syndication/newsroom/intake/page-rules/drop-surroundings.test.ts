import { dropSurroundings } from './drop-surroundings';
import { freshCopy } from './fresh-copy';

const STORY = ['captain', 'mayor', 'cook'].map((who) => `The ferry of the harbour town of Norden will sail again before the winter comes, its ${who} said on Monday.`);

it('drops what stands below the story, and quotes all of it', () => {
  const copy = dropSurroundings.apply(freshCopy([...STORY, 'More from Norden', 'Mayor opens school', '3 hours ago', 'Contact']));
  expect(copy.paragraphs).toEqual(STORY);
  expect(copy.notes).toEqual([expect.objectContaining({ weight: 'info', quote: 'More from Norden\nMayor opens school\n3 hours ago\nContact' })]);
});

it('drops nothing of a page that tells no story', () => {
  const copy = freshCopy(['Contact', 'Ferries', 'Jobs']);
  expect(dropSurroundings.apply(copy)).toEqual(copy);
});
