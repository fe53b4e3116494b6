import fc from 'fast-check';
import { calendarOf } from '../../story/news-date';
import { readStatedDate, STATED_DATE } from './stated-date';

const read = (line: string) => {
  const date = STATED_DATE.exec(line)?.[0];
  return date === undefined ? null : readStatedDate(date);
};

it.each([
  ['Published 10:32 am EST, Friday, November 10, 2017', '2017-11-10'],
  ['10 juil 2024', '2024-07-10'],
  ['le 1er mai 2015', '2015-05-01'],
  ['1. November 2021', '2021-11-01'],
  ['11 de noviembre de 2017', '2017-11-11'],
  ['24 сентября 2018', '2018-09-24'],
  ['3. října 2021', '2021-10-03'],
  ['2017年11月11日', '2017-11-11'],
  ['2017년 11월 11일', '2017-11-11'],
  ['2021/03/04 10:00', '2021-03-04'],
  ['11.11.2017', '2017-11-11'],
  ['8.4.2015 12:46', '2015-04-08'],
  ['11.14.2019', '2019-11-14'],
  ['05.24.16', '2016-05-24'],
  ['13/11/2017', '2017-11-13'],
  ['11/13/2017', '2017-11-13'],
  ['2019-11-20 13:42:06+08:00', '2019-11-20T13:42:06+08:00'],
])('%s is a day in any country', (line, day) => {
  expect(read(line)).toBe(day);
});

it.each([['10/11/2017'], ['01.07.19'], ['31.02.2020'], ['version 1.2.3'], ['9/11'], ['call 555-2020-11']])('%s can be read in two ways or none, and is not', (line) => {
  expect(read(line)).toBeNull();
});

it('puts the month first where the line is American', () => {
  expect(readStatedDate('10/11/2017', 'month-first')).toBe('2017-10-11');
});

it('never reads a day that is not on the calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 2100 }), fc.constantFrom('.', '/', '-'), (day, month, year, sign) => {
      const date = readStatedDate([day, month, year].join(sign));
      return date === null || new Date(Date.UTC(calendarOf(date).year, (calendarOf(date).month ?? 0) - 1, calendarOf(date).day ?? 0)).getUTCDate() === calendarOf(date).day;
    }),
  );
});
