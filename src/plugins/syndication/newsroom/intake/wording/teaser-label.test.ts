import { isLabelledTeaser, isTeaserLabel } from './teaser-label';

it.each([['Related'], ['READ MORE:'], ['Most popular'], ['More from Norden'], ['More Great Harbour Stories'], ['see also'], ['Mehr zum Thema'], ['Lire aussi :'], ['Lo más leído'], ['Lees ook'], ['Související'], ['Читайте также'], ['関連記事']])(
  '“%s” introduces other stories',
  (line) => expect(isTeaserLabel(line)).toBe(true),
);

it.each([['More rain falls on Norden each year than the town can drain'], ['The ferry'], ['Related to the mayor by marriage, he said'], ['']])('“%s” does not', (line) => {
  expect(isTeaserLabel(line)).toBe(false);
});

it.each([['Related: Ferry back at sea'], ['[Read: What the captain saw]'], ['READ MORE: Ferry back at sea'], ['Lees ook: De boot vaart']])('“%s” is a teaser with its label', (line) => {
  expect(isLabelledTeaser(line)).toBe(true);
});

it('leaves sentences with a colon alone', () => {
  expect(isLabelledTeaser('The captain was clear: nobody sails today.')).toBe(false);
});
