import fc from 'fast-check';
import { readInstant } from '../../story/news-date';
import { readWireDate } from './wire-date';

describe('A date of a wire or a feed', () => {
  it.each([
    ['20151210T191044Z', '2015-12-10T19:10:44Z'],
    ['20020226T093000-0500', '2002-02-26T09:30:00-05:00'],
    ['2016-04-13 04:52:21+00:00', '2016-04-13T04:52:21+00:00'],
    ['20240710', '2024-07-10'],
    ['2024-07-10T09:30Z', '2024-07-10T09:30Z'],
    ['Sat, 11 Nov 2017 09:00:00 EST', '2017-11-11T09:00:00-05:00'],
    ['11 Nov 17 9:00 +0100', '2017-11-11T09:00:00+01:00'.replace(':00+', '+')],
    ['Sat, 11 Nov 2017', '2017-11-11'],
  ])('%s is %s', (stated, date) => {
    expect(readWireDate(stated)).toBe(date);
  });

  it.each(['2024-07-10T09:30:00', 'Wed, 10 Jul 2024 09:30:00 IST', '20240710T093000'])('%s has no zone that means one offset: only its day is known', (stated) => {
    expect(readWireDate(stated)).toBe('2024-07-10');
  });

  it.each(['', 'soon', '31 Feb 2020', '2020-13-01', '10/11/2017', '0', '-'])('“%s” is none', (stated) => {
    expect(readWireDate(stated)).toBeNull();
  });

  it('of every moment is read back in basic and extended form', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (moment) => {
        const iso = moment.toISOString();
        const basic = iso.replace(/[-:]/g, '').replace(/\.\d+/, '');
        expect(readInstant(readWireDate(basic) ?? '')).toBe(iso.replace(/\.\d+/, '.000'));
        expect(readWireDate(iso)).toBe(iso);
      }),
    );
  });
});
