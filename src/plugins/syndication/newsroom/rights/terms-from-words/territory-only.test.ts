import { AS_STATED } from './as-stated';
import { territoryOnly } from './territory-only';

const read = (text: string) => territoryOnly.find(text, AS_STATED).map(({ term, start, end }) => [term.kind === 'territory' ? `${term.effect} ${term.places.join(' ')}` : null, text.slice(start, end)]);

describe('A place and no other', () => {
  it.each([
    ['UK ONLY', 'allow GB', 'UK ONLY'],
    ['Norway use only.', 'allow NO', 'Norway use only'],
    ['For use in Norway and Sweden only', 'allow NO SE', 'Norway and Sweden only'],
    ['Only for publication in the United States', 'allow US', 'Only for publication in the United States'],
    ['For use outside the UK only', 'deny GB', 'UK only'],
    ['Nutzung nur in Deutschland', 'allow DE', 'nur in Deutschland'],
    ['Uniquement en France', 'allow FR', 'Uniquement en France'],
    ['Solo para España', 'allow ES', 'Solo para España'],
    ['Alleen in Nederland', 'allow NL', 'Alleen in Nederland'],
  ])('%s', (text, term, quote) => expect(read(text)).toEqual([[term, quote]]));

  it.each(['Editorial use only', 'Not only in Norway', 'Only for use in print', 'Ruritania only'])('is none in “%s”', (text) => expect(read(text)).toEqual([]));
});
