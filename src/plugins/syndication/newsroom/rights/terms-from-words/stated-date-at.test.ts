import { statedDateAt } from './stated-date-at';

describe('A date in the terms', () => {
  it.each([
    [' 14 March 2021. No sales after that', ' 14 March 2021'],
    [': 2021-03-14T12:00:00Z NO SALES', ': 2021-03-14T12:00:00Z'],
    [' Nov. 4, 2021', ' Nov. 4, 2021'],
    [' 6 PM THURSDAY.', ' 6 PM THURSDAY'],
    [' 4 mars', ' 4 mars'],
    [' further notice', null],
  ])('“%s”', (text, stated) => expect(statedDateAt(text, 0)).toBe(stated));
});
