import { AS_STATED } from './as-stated';
import { pictures } from './pictures';

const read = (text: string) => pictures.find(text, AS_STATED).map(({ term }) => (term.kind === 'pictures' ? term.licensed : null));

describe('The pictures of a story', () => {
  it.each([
    ['Photos are licensed separately', 'separately'],
    ['A separate licence is required for the pictures', 'separately'],
    ['Pictures not included', 'no'],
    ['Images may not be republished', 'no'],
    ['Text only', 'no'],
    ['Bilder nicht enthalten', 'no'],
    ['Sin fotos', 'no'],
    ['Zonder foto’s', 'no'],
  ])('%s: %s', (text, licensed) => expect(read(text)).toEqual([licensed]));

  it.each(['With pictures by Ola Berg', 'Updates photos'])('are free to be asked about after “%s”', (text) => expect(read(text)).toEqual([]));
});
