import { AS_STATED } from './as-stated';
import { territoryNotIn } from './territory-not-in';

const read = (text: string) => territoryNotIn.find(text, AS_STATED).map(({ term, start, end }) => [term.kind === 'territory' ? `${term.effect} ${term.places.join(' ')}` : null, text.slice(start, end)]);

describe('A denial in a country', () => {
  it.each([
    ['No use in Norway', 'deny NO'],
    ['NO USE FRANCE', 'deny FR'],
    ['No UK sales', 'deny GB'],
    ['No commercial or editorial sales in Brazil', 'deny BR'],
    ['Use in Germany prohibited', 'deny DE'],
    ['Use outside Germany prohibited', 'allow DE'],
    ['Not for publication or broadcast in the United Kingdom', 'deny GB'],
    ['Not available for license to customers located in Sweden', 'deny SE'],
    ['Use prohibited in France and Monaco', 'deny FR MC'],
    ['Nicht zur Verwendung in der Schweiz', 'deny CH'],
    ['Utilisation interdite en France', 'deny FR'],
    ['Uso prohibido en Chile', 'deny CL'],
    ['Niet voor gebruik in Nederland', 'deny NL'],
    ['Not for use outside the United States', 'allow US'],
    ['Keine Nutzung außerhalb von Deutschland', 'allow DE'],
  ])('%s', (text, term) => expect(read(text)[0]?.[0]).toBe(term));

  it.each(['No one was hurt in Japan', 'Not for use in advertising', 'Recorded in Japan', 'No Japan without rain', 'Smoking is prohibited', 'No use in Ruritania'])('is none in “%s”', (text) => expect(read(text)).toEqual([]));
});
