import fc from 'fast-check';
import { calendarOf, newsDay, readInstant, readNewsDate } from './news-date';

describe('a date', () => {
  it.each(['2017', '2017-11', '2017-11-11', '2017-11-11T09:30Z', '2017-11-11T09:30:00-05:00', '2024-02-29'])('%s is kept as precise as it was stated', (stated) => {
    expect(readNewsDate(` ${stated} `)).toBe(stated);
  });

  it.each(['', 'yesterday', '2017-13', '2017-02-30', '2023-02-29', '2017-11-11T25:00Z', '2017-11-11T09:30', '11/11/2017', '2017-11-11T09:30:00+99:00', '0000'])(
    '“%s” is not one',
    (stated) => expect(readNewsDate(stated)).toBeNull(),
  );

  it('is the day that its source stated, in every time zone', () => {
    const late = readNewsDate('2017-11-11T23:30:00-05:00');
    expect(late && calendarOf(late)).toEqual({ year: 2017, month: 11, day: 11 });
  });

  it('knows what it does not know', () => {
    const year = readNewsDate('2017');
    expect(year && calendarOf(year)).toEqual({ year: 2017, month: null, day: null });
  });

  it('made of parts gives the parts back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (year, month, day) => {
        const made = newsDay(year, month, day);
        expect(made && calendarOf(made)).toEqual({ year, month, day });
      }),
    );
  });
});

describe('a moment', () => {
  it('is compared in UTC', () => expect(readInstant('2017-11-11T09:30:00-05:00')).toBe('2017-11-11T14:30:00.000Z'));

  it.each(['2017-11-11', '2017-11-11T09:30:00', 'noon'])('“%s” is not one: no offset, no moment', (stated) => expect(readInstant(stated)).toBeNull());

  it('never throws, whatever is stated', () => {
    fc.assert(fc.property(fc.string(), (stated) => [readInstant(stated), readNewsDate(stated)].length === 2));
  });
});
