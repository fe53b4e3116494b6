import fc from 'fast-check';
import { calendarOf, newsDay } from '../story/news-date';
import { calendarIn } from './calendar-in';

it.each([
  ['2017-11-11', { year: 2017, month: 11, day: 11 }],
  ['2017-11', { year: 2017, month: 11, day: null }],
  ['2017', { year: 2017, month: null, day: null }],
  ['2017-11-11T23:59:00-11:00', { year: 2017, month: 11, day: 11 }],
  ['<script>', null],
  ['', null],
  [null, null],
  ['2017-13-40', { year: 2017, month: null, day: null }],
])('%j', (stated, calendar) => expect(calendarIn(stated)).toEqual(calendar));

it('reads every day as the newsroom reads it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (year, month, day) => {
      const date = newsDay(year, month, day);
      expect(calendarIn(date)).toEqual(date && calendarOf(date));
    }),
  );
});
