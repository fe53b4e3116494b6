import { COUNTRIES, isAllowed, isDenied, readCountry } from './places';
import { REGIONS } from './regions';

describe('A country', () => {
  it.each([
    ['DE', 'DE'],
    [' no ', 'NO'],
    ['UK', 'GB'],
    ['XX', null],
    ['', null],
    [null, null],
  ])('stated as %s is %s', (stated, country) => expect(readCountry(stated)).toBe(country));

  it('is of a region in its widest sense where it is denied, in its narrowest where it is allowed', () => {
    expect([isDenied('FI', ['scandinavia']), isAllowed('FI', ['scandinavia'])]).toEqual([true, false]);
    expect([isDenied('NO', ['scandinavia']), isAllowed('NO', ['scandinavia'])]).toEqual([true, true]);
    expect([isDenied('JP', ['scandinavia']), isAllowed('JP', ['scandinavia'])]).toEqual([false, false]);
  });

  it('is denied and never allowed by a place that nobody knows', () => {
    expect([isDenied('JP', ['atlantis']), isAllowed('JP', ['atlantis'])]).toEqual([true, false]);
    expect([isDenied('JP', ['world']), isAllowed('JP', ['world'])]).toEqual([true, true]);
  });

  it('of a region is one that ISO 3166 knows, and stands in it once', () => {
    for (const { surely, perhaps } of REGIONS.values()) {
      expect([...surely, ...perhaps].filter((code) => !COUNTRIES.has(code))).toEqual([]);
      expect(surely.filter((code) => perhaps.includes(code))).toEqual([]);
    }
  });
});
