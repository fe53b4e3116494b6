import fc from 'fast-check';
import { smallLetters } from './name-case';

it.each([
  ['DAVID PITT', 'David Pitt'],
  ['RONALD MCDONALD', 'Ronald McDonald'],
  ['MARIA DE LA CRUZ', 'Maria de la Cruz'],
  ['SUSIE O’BRIEN', 'Susie O’Brien'],
  ["SUSIE O'BRIEN", "Susie O'Brien"],
  ['LUDWIG VAN DAHL', 'Ludwig van Dahl'],
  ['VAN MORRISON', 'Van Morrison'],
  ['JEAN-LUC ÉTÉ', 'Jean-Luc Été'],
  ['OMAR AL-SAYED', 'Omar al-Sayed'],
  ['J.R. EWING', 'J.R. Ewing'],
  ['JD VANCE', 'JD Vance'],
  ['ANH NG', 'Anh Ng'],
  ['ANA LIMA III', 'Ana Lima III'],
  ['ANA LIMA, JR.', 'Ana Lima, Jr.'],
  ['ANA LIMA, Jr.', 'Ana Lima, Jr.'],
  ['RONALD McDONALD', 'Ronald McDonald'],
  ['İNCI ÇELIK', 'Inci Çelik'],
  ['Jaafar ASHTIYEH', 'Jaafar Ashtiyeh'],
])('%s is %s', (printed, name) => expect(smallLetters(printed)).toBe(name));

it.each([['Ana Lima'], ['JD Vance'], ['Ana Lima III'], ['Ana McDonald'], ['A. Lima'], ['']])('%s stays as it is', (name) => expect(smallLetters(name)).toBe(name));

it('changes nothing but the size of letters, and nothing twice', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z'’ .-]{0,40}$/), (name) => {
      expect(smallLetters(name).toLowerCase()).toBe(name.toLowerCase());
      expect(smallLetters(smallLetters(name))).toBe(smallLetters(name));
    }),
  );
});
