import { expect, it } from '@jest/globals';
import { sourceClock } from './source-clock';

it.each([
  ['a moment with its offset, as the wall clock of the source showed it', '2017-11-11T09:30:00-05:00', { shown: '2017-11-11T09:30:00Z', zone: 'UTC-05:00' }],
  ['a moment in UTC', '2026-12-22T12:00:00.000Z', { shown: '2026-12-22T12:00:00Z', zone: 'UTC' }],
  ['a day, which has no clock', '2017-11-11', null],
  ['a year', '2017', null],
])('%s', (_, stated, clock) => {
  expect(sourceClock(stated)).toEqual(clock);
});
