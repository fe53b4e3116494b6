import { AS_STATED } from './as-stated';
import { territoryOut } from './territory-out';

const denied = (text: string) => territoryOut.find(text, AS_STATED).map(({ term }) => (term.kind === 'territory' && term.effect === 'deny' ? term.places.join(' ') : null));

describe('A country that is out', () => {
  it.each([
    ['JAPAN OUT', 'JP'],
    ['Photo: Ola Berg. UK OUT; NO SALES', 'GB'],
    ['GERMANY, AUSTRIA AND SWITZERLAND OUT', 'DE AT CH'],
    ['U.S.A. OUT', 'US'],
    ['Bosnia and Herzegovina out.', 'BA'],
    ['ÖSTERREICH OUT', 'AT'],
    ['SCANDINAVIA OUT', 'scandinavia'],
    ['SUNNY WEATHER IN NORWAY, SWEDEN OUT', 'NO SE'],
    ['RURITANIA AND SPAIN OUT', 'ES'],
    ['UK RIGHTS OUT', 'GB'],
    ['OUT: UK, NORWAY', 'GB NO'],
  ])('%s', (text, places) => expect(denied(text)).toEqual([places]));

  it('is the only one that is in, where all others are out', () => {
    expect(territoryOut.find('ALL EXCEPT NORWAY OUT', AS_STATED).map(({ term }) => term)).toEqual([{ kind: 'territory', effect: 'allow', places: ['NO'] }]);
  });

  it.each(['SOLD OUT', 'With Germany out of the cup, the host is next', 'OUT', 'RURITANIA OUT'])('is none in “%s”', (text) => expect(denied(text)).toEqual([]));
});
