import { readTop } from './read-top';

const names = (...lines: string[]) => readTop(lines).flatMap(({ line }) => line.byline?.writers.map(({ name }) => name) ?? []);

it('believes a name beside a date, and none elsewhere', () => {
  expect(names('Ana Lima', '4 March 2021')).toEqual(['Ana Lima']);
  expect(names('Ana Lima', 'Share', '@analima', 'Email', '4 March 2021')).toEqual(['Ana Lima']);
  expect(names('Ana Lima', 'Harbour news')).toEqual([]);
});

it('believes a name over its owner’s job', () => {
  expect(readTop(['Ana Lima', 'Staff Writer'])).toMatchObject([{ places: [0, 1], quote: 'Ana Lima\nStaff Writer' }]);
});

it('believes no bare name where a line is signed', () => {
  expect(names('By Ana Lima', '4 March 2021', 'Bo Dahl')).toEqual(['Ana Lima']);
});

it('takes a person with an agency below the date for the credit of a picture', () => {
  expect(names('Harbour staff', 'Published March 4, 2021', 'The quay of Norden', 'Ana Lima, Associated Press')).toEqual([]);
  expect(names('Ana Lima, Associated Press', 'Published March 4, 2021')).toEqual(['Ana Lima']);
});

it('reads the name under “Written by”', () => {
  expect(readTop(['Written by', 'Ana Lima'])).toMatchObject([{ places: [0, 1] }]);
});

it('believes a name beside its owner’s job or account, dated or not', () => {
  expect(names('Share', 'Email', 'Ana Lima Contributor')).toEqual(['Ana Lima']);
  expect(names('Ana Lima, @analima', 'Comments')).toEqual(['Ana Lima']);
});

it('believes a name that links to its owner', () => {
  expect(names('[Ana Lima](https://gazette.example/author/ana-lima)', 'Share')).toEqual(['Ana Lima']);
  expect(names('[Real Norden](https://gazette.example/section/real-norden)', 'Share')).toEqual([]);
});
