import { readNewsDate } from '../../story/news-date';
import { AP_MONTHS, dayMonth, dayMonthYear, MLA_MONTHS, monthDayYear, yearMonthDay } from './english-date';

it.each([
  ['2021-09-05', '5 September 2021', '5 Sept. 2021', '5 September', 'Sept. 5, 2021', '2021, September 5'],
  ['2021-04', 'April 2021', 'Apr. 2021', 'April', 'April 2021', '2021, April'],
  ['2021', '2021', '2021', null, '2021', '2021'],
  ['2021-05-31T23:59:00-11:00', '31 May 2021', '31 May 2021', '31 May', 'May 31, 2021', '2021, May 31'],
])('%s is printed as precisely as it was stated', (stated, ...forms) => {
  const date = readNewsDate(stated);
  expect(date && [dayMonthYear(date), dayMonthYear(date, MLA_MONTHS), dayMonth(date), monthDayYear(date, AP_MONTHS), yearMonthDay(date)]).toEqual(forms);
});
