import { readFoot } from './read-foot';

const STORY = Array.from({ length: 3 }, () => 'The ferry of the harbour town of Norden will sail again before the winter comes, its captain said.');
const names = (...foot: string[]) => readFoot([...STORY, ...foot]).flatMap(({ line }) => line.byline?.writers.map(({ name }) => name) ?? []);

it.each([
  [['About the author', 'Ana Lima']],
  [['Share', 'Written by', 'Ana Lima']],
  [['Ana Lima', 'Staff Writer']],
  [['Ana Lima is a Norden Gazette staff writer. Email: ana@gazette.example']],
  [['Ana Lima can be reached at ana@gazette.example']],
])('reads who wrote the story from what stands under it: %j', (foot) => {
  expect(names(...foot)).toEqual(['Ana Lima']);
});

it.each([[['By Bo Dahl']], [['Bo Dahl', '4 March 2021']], [['Bo Dahl is the mayor of Norden and once was a reporter.']]])('leaves the next story’s byline alone: %j', (foot) => {
  expect(names(...foot)).toEqual([]);
});
