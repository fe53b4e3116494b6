import { isSignedLine, lineWords } from './line-words';

it('leaves the mark of a list away, and the day of a date where it is', () => {
  expect(['* [Ana Lima](#)', '- Ana Lima', '1. [Ana Lima](#)', '4. März 2021'].map(lineWords)).toEqual(['Ana Lima', 'Ana Lima', 'Ana Lima', '4. März 2021']);
});

it('tells a line that says by whom or when', () => {
  expect(['By [Ana Lima](#)', '4 March 2021', 'Ana Lima', 'The ferry sails'].filter(isSignedLine)).toEqual(['By [Ana Lima](#)', '4 March 2021']);
});
