import { readTerms } from './read-terms';

const read = (text: string) => readTerms(text).proposed.map(({ term }) => (term.kind === 'territory' ? `${term.effect} ${term.places.join(' ')}` : term.kind));

describe('The whole world', () => {
  it('is free when the terms say nothing else', () => {
    expect(read('*** World rights ***')).toEqual(['allow world']);
    expect(read('Weltweite Rechte')).toEqual(['allow world']);
  });

  it('is not, as soon as a word is not understood or a place is out', () => {
    expect(read('World rights, but ask Ola first')).toEqual([]);
    expect(read('World rights. NORWAY OUT')).toEqual(['deny NO']);
    expect(read('World rights except Ruritania')).toEqual([]);
  });
});
