import { organisation, person } from './fixtures/late-tunnel';
import { capitalFamilyFirst, familyAndInitials, familyFirst, familyFirstParticleLast, givenFirst, printedName } from './printed-names';

it.each([
  [familyFirst, 'de la Cruz, Maria, Jr.'],
  [familyFirstParticleLast, 'Cruz, Maria de la, Jr.'],
  [familyAndInitials(' '), 'de la Cruz, M., Jr.'],
  [capitalFamilyFirst, 'DE LA CRUZ, Maria, Jr.'],
  [givenFirst, 'Maria de la Cruz Jr.'],
])('%# writes a name', (form, expected) => {
  expect(printedName(person('Maria de la Cruz Jr.'), form).text).toBe(expected);
});

it('never inverts an organisation', () => {
  expect(printedName(organisation('Nordic Press'), familyFirst)).toEqual({ text: 'Nordic Press', isInverted: false });
});
