import { readPageDate } from './page-date';

describe('A date in the machine-readable parts of a page', () => {
  it.each([
    ['2021-03-04T09:30:00+0100', '2021-03-04T09:30:00+01:00'],
    ['Mon, Jan 7 2019 15:37:00 EST', '2019-01-07T15:37:00-05:00'],
    ['Tue May 24 05:55:00 2016', '2016-05-24'],
    ['19 Nov 2019 07:09 GMT', '2019-11-19T07:09Z'],
    ['November 20, 2019 13:42', '2019-11-20'],
    ['2017-11-03 03:01:00.000000', '2017-11-03'],
    ['1614850200000', '2021-03-04T09:30:00.000Z'],
    ['1614850200', '2021-03-04T09:30:00.000Z'],
    ['Published March 4, 2021', '2021-03-04'],
  ])('%s is %s', (stated, date) => {
    expect(readPageDate(stated)).toBe(date);
  });

  it.each([null, '', 'yesterday', '1970-01-01', '0001-01-01T00:00:00Z', 'x'.repeat(100)])('%s is none', (stated) => {
    expect(readPageDate(stated)).toBeNull();
  });
});
