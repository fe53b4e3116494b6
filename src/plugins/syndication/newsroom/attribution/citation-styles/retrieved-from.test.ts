import { NOTHING_KNOWN, printed } from './fixtures/late-tunnel';
import { retrievedFrom } from './retrieved-from';

it.each([
  [{}, 'Tunnel: late, "not wet" (2021, March 9) retrieved 4 June 2024 from https://science.example/t'],
  [{ firstPublished: '2021-03', retrieved: '2024' }, 'Tunnel: late, "not wet" (2021, March) retrieved 2024 from https://science.example/t'],
  [{ firstPublished: '2021-03-09T23:59:00-11:00', address: null }, 'Tunnel: late, "not wet" (2021, March 9) retrieved 4 June 2024'],
  [{ firstPublished: null, retrieved: null }, 'Tunnel: late, "not wet" retrieved from https://science.example/t'],
  [NOTHING_KNOWN, 'Tunnel: late, "not wet"'],
])('of %j: %s', (facts, expected) => {
  expect(printed(retrievedFrom, facts)).toBe(expected);
});
