import fc from 'fast-check';
import { AGENCIES, findAgency } from './agencies';

describe('The table of agencies', () => {
  it('knows every agency by its name and by each of its spellings', () => {
    for (const agency of AGENCIES) for (const words of [agency.name, ...agency.spellings]) expect(findAgency(words)).toBe(agency);
  });

  it.each([
    ['AP Photo', 'AP'],
    ['The Associated Press', 'AP'],
    ['REUTERS.', 'Reuters'],
    ['reuetrs', 'Reuters'],
    ['AFP Photo', 'AFP'],
    ['Agence France–Presse', 'AFP'],
    ['picture alliance', 'picture-alliance'],
    ['WANA (West Asia News Agency)', 'WANA'],
    ['AP Images', 'AP Images'],
  ])('knows %s as %s', (words, name) => expect(findAgency(words)?.name).toBe(name));

  it.each([[''], ['Ana Lima'], ['Photo'], ['The'], ['(AP)'], ['Norden Photo']])('knows no “%s”', (words) => expect(findAgency(words)).toBeNull());

  it('says whose lines open with the agency', () => {
    expect(AGENCIES.filter(({ opens }) => opens !== null).map(({ opens }) => opens)).toEqual(['AP Photo', 'REUTERS', 'Antara Foto']);
  });

  it('may be asked anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => void findAgency(words)));
  });
});
