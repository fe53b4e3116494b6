import { cutSmallPrint, isMonthFirst, isOfAnUpdate, isSmallPrint } from './small-print';

it.each([['10:02 AM EST'], ['Thursday, 20.17 BST'], ['2 hours ago'], ['vor 3 Stunden'], ['5 min read']])('“%s” is small print and nothing else', (line) => {
  expect(isSmallPrint(line)).toBe(true);
});

it.each([['60 Minutes'], ['Ana Lima 10:02'], ['Published'], ['1.4 million']])('“%s” is not', (line) => {
  expect(isSmallPrint(line)).toBe(false);
});

it('keeps apart what stood around it', () => {
  expect(cutSmallPrint('Ana Lima14:40, Norden').split('|').map((part) => part.replace(/^[\s,]+/, '').trim())).toEqual(['Ana Lima', 'Norden']);
});

it('knows the date of an update by the words before it', () => {
  expect(isOfAnUpdate('Ana Lima | Updated: 4:00 PM ET, Thu ')).toBe(true);
  expect(isOfAnUpdate('Published ')).toBe(false);
});

it('knows an American line by its zone', () => {
  expect(isMonthFirst('10/11/19 06:56 AM EST')).toBe(true);
  expect(isMonthFirst('10/11/19 18:56 CET')).toBe(false);
});
