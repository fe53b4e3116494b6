import { AS_STATED } from './as-stated';
import { territoryExcept } from './territory-except';

const read = (text: string) => territoryExcept.find(text, AS_STATED).map(({ term, start, end }) => [term.kind === 'territory' ? `${term.effect} ${term.places.join(' ')}` : null, text.slice(start, end)]);

describe('An exception', () => {
  it.each([
    ['World rights except Norway.', 'deny NO', 'World rights except Norway'],
    ['*** Worldwide, excluding the UK and Ireland ***', 'deny british-isles', 'Worldwide, excluding the UK and Ireland'],
    ['Weltweite Rechte außer Österreich', 'deny AT', 'Weltweite Rechte außer Österreich'],
    ['Monde entier sauf la Belgique', 'deny BE', 'Monde entier sauf la Belgique'],
    ['Todo el mundo excepto Chile', 'deny CL', 'Todo el mundo excepto Chile'],
    ['Wereldwijd behalve Nederland', 'deny NL', 'Wereldwijd behalve Nederland'],
  ])('%s', (text, term, quote) => expect(read(text)).toEqual([[term, quote]]));

  it('after a denial is all that is left', () => {
    expect(read('Not for use except in Norway')).toEqual([['allow NO', 'except in Norway']]);
    expect(read('ALL EXCEPT NORWAY OUT')[0]?.[0]).toBe('allow NO');
  });

  it('of something else is no place', () => {
    expect(read('No use except by clients in Norway')).toEqual([]);
    expect(read('World rights except Ruritania')).toEqual([]);
  });
});
