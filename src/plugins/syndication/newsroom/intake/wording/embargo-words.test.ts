import { findEmbargoWords } from './embargo-words';

describe('An embargo in a note to the desk', () => {
  it.each([
    'Embargoed to 0001 Friday March 5',
    'Note to editors: STRICTLY EMBARGOED. Not for public release until noon.',
    'Not to be published before Thursday.',
    'Sperrfrist: Freitag, 8 Uhr',
    'Nicht vor 5.3.2021, 11:30 Uhr verwenden',
    'Texte sous embargo jusqu’à vendredi',
  ])('%s', (note) => expect(findEmbargoWords(note)).toBe(note));

  it('is the line that orders it, and not the note around', () => {
    expect(findEmbargoWords('With pictures.\nEmbargoed until noon\nEds: adds quote.')).toBe('Embargoed until noon');
  });

  it.each(['Embargo lifted', 'EMBARGO LIFTED: use at will', 'Adds reaction to coffee embargo', 'Updates previous version'])('is none in “%s”', (note) => {
    expect(findEmbargoWords(note)).toBeNull();
  });
});
