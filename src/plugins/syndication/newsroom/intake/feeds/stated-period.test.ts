import { readPeriod } from './stated-period';

describe('A period', () => {
  it('has a start and an end, in the forms of DCMI and ISO', () => {
    expect(readPeriod('start=2026-01-01; end=2026-12-31; scheme=W3C-DTF')).toEqual({ start: '2026-01-01', end: '2026-12-31' });
    expect(readPeriod('end=2026-12-31')).toEqual({ start: null, end: '2026-12-31' });
    expect(readPeriod('2026-01-01T00:00Z/2026-12-31')).toEqual({ start: '2026-01-01T00:00Z', end: '2026-12-31' });
    expect(readPeriod('2026-01-01/..')).toEqual({ start: '2026-01-01', end: null });
  });

  it('is no single date and no sentence', () => {
    expect(['2026-01-01', '11/12/2026', '2026-01-01/2026-02-01/2026-03-01', 'and/or', '/', ''].map(readPeriod)).toEqual([null, null, null, null, null, null]);
  });
});
