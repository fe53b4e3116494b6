import { readCaption, readPersonAndAgency } from './caption';

it.each([
  ['A worker at the lock on Monday, an official said.CreditAna Lima for The Harbour Press', 'Ana Lima', 'A worker at the lock on Monday, an official said.'],
  ['A worker at the lock in Norden, S.C.Ana Lima/The Gazette', 'Ana Lima', 'A worker at the lock in Norden, S.C.'],
  ['Patrons dine at the quay on Monday. | Source: Ana Lima/The Gazette', 'Ana Lima', 'Patrons dine at the quay on Monday.'],
  ['Ana Lima/Stuff', 'Ana Lima', null],
  ['Credit Ana Lima', 'Ana Lima', null],
  ['Photo: Ana Lima on Flickr', 'Ana Lima', null],
])('%s credits its photographer', (line, photographer, caption) => {
  expect(readCaption(line)).toMatchObject({ caption, credit: { photographer } });
});

it('reads an agency alone in brackets under a caption', () => {
  expect(readCaption('The ferry leaves Norden in fog on a March morning in 2021. (AP)')?.credit.agencies).toEqual([{ name: 'AP', role: 'agency' }]);
});

it.each([['The quay (AP)'], ['Ana Lima/Bo Dahl'], ['The harbour and/or the town'], ['Source: the harbour office of Norden']])('%s credits nobody', (line) => {
  expect(readCaption(line)).toBeNull();
});

it('tells a person with an agency only where it is asked to', () => {
  expect(readPersonAndAgency('Ana Lima, AP')?.credit).toMatchObject({ photographer: 'Ana Lima', agencies: [{ name: 'AP' }] });
  expect(readPersonAndAgency('Ana Lima, mayor')).toBeNull();
});
