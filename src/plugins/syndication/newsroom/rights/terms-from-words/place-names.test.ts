import { placesFrom, placesUpTo } from './place-names';

const from = (text: string) => placesFrom(text, 0)?.places ?? null;
const upTo = (text: string) => placesUpTo(text, text.length)?.places ?? null;

describe('Names of places', () => {
  it.each([
    ['Japan', ['JP']],
    ['the U.S. and Canada', ['US', 'CA']],
    ['Bosnia and Herzegovina, Serbia', ['BA', 'RS']],
    ['Österreich und der Schweiz', ['AT', 'CH']],
    ['la France et l’Espagne', ['FR', 'ES']],
    ['Turkey', ['TR']],
    ['Türkiye', ['TR']],
    ['Hong Kong', ['HK']],
    ['South Korea', ['KR']],
    ['Latin America', ['latin-america']],
    ['Norway, Ruritania and Sweden', ['NO']],
    ['Ruritania', null],
    ['', null],
  ])('in a row: %s', (text, places) => expect(from(text)).toEqual(places));

  it('end a row with every name known, and begin where the last unknown word ends', () => {
    expect(upTo('Photo by Ola Berg, Norway and Sweden')).toEqual(['NO', 'SE']);
    expect(upTo('Norway and Ruritania')).toBeNull();
  });

  it('are never two-letter words: “in”, “is” and “no” are no countries', () => {
    expect(from('IN IS NO AT IT')).toBeNull();
  });
});
