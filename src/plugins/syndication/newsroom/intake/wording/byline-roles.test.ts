import { afterOpening, isBareSignature, isSigned, splitRoles } from './byline-roles';

it.each([['By Ana Lima'], ['Words and pictures: Ana Lima'], ['Tekst en foto: Ana Lima'], ['A cura di Ana Lima'], ['Author: Ana Lima'], ['przez Anę Lima']])('“%s” is signed', (line) => {
  expect(isSigned(line)).toBe(true);
});

it.each([['Bystanders saw it'], ['Parked cars'], ['Bytes: a history'], ['Edited by Bo Dahl']])('“%s” is not', (line) => {
  expect(isSigned(line)).toBe(false);
});

it('leaves “story and photos by” whole, and takes two roles apart', () => {
  expect(splitRoles('Story and photos by Ana Lima')).toEqual([{ role: 'words', words: 'Ana Lima' }]);
  expect(splitRoles('Text: Ana Lima, Fotos: Bo Dahl')).toEqual([
    { role: 'words', words: 'Ana Lima' },
    { role: 'pictures', words: 'Bo Dahl' },
  ]);
});

it('knows a signature whose name stands on the next line', () => {
  expect(['Written by', 'By:', 'Author', 'Von', 'About the author'].filter(isBareSignature)).toHaveLength(5);
  expect(['By Ana Lima', 'Bylaws', ''].filter(isBareSignature)).toEqual([]);
});

it('gives the names without what opens the line', () => {
  expect(afterOpening('Von Ana Lima')).toBe('Ana Lima');
});
