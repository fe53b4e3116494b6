import { readEmbargo, readExpiry } from './rights-moment';

describe('An embargo', () => {
  it('with its offset ends at that moment', () => {
    expect(readEmbargo('2024-05-01T06:00:00+02:00')).toEqual({ kind: 'at', instant: '2024-05-01T04:00:00.000Z' });
  });

  it('without a time, or without a zone, ends at the latest moment that it can mean', () => {
    const end = { kind: 'at', instant: '2024-05-02T12:00:00.000Z' };
    expect([readEmbargo('2024-05-01'), readEmbargo('20240501T060000')]).toEqual([end, end]);
  });

  it('that is no date holds as it is stated', () => {
    expect(readEmbargo('until the minister speaks')).toEqual({ kind: 'unreadable', stated: 'until the minister speaks' });
    expect(readEmbargo('2024-05')).toEqual({ kind: 'unreadable', stated: '2024-05' });
  });

  it('that nobody states is none', () => {
    expect(readEmbargo(null)).toBeNull();
  });
});

describe('The end of our right', () => {
  it('without a time is the earliest moment that it can mean', () => {
    expect(readExpiry('2024-05-01')).toEqual({ kind: 'at', instant: '2024-04-30T10:00:00.000Z' });
  });

  it('that is no date holds as it is stated', () => {
    expect(readExpiry('14 days')).toEqual({ kind: 'unreadable', stated: '14 days' });
  });
});
