import { calendarIn } from '../calendar-in';
import { longDate, precisionOf } from './long-date';

it.each([
  ['2017-11-11', 'day', '11. November 2017'],
  ['2017-11', 'month', 'November 2017'],
  ['2017', 'year', '2017'],
  ['2017-11-11T23:59:00-11:00', 'day', '11. November 2017'],
  ['0050-02-28', 'day', '28. Februar 50'],
  ['2024-02-29', 'day', '29. Februar 2024'],
])('%s is a %s, “%s”, in every time zone', (stated, precision, words) => {
  const date = calendarIn(stated);
  expect(date && [precisionOf(date), longDate('de', date)]).toEqual([precision, words]);
});
