import fc from 'fast-check';
import type { Agency, PhotoCredit } from '../../story/story';
import { creditLine } from './credit-line';
import { CREDIT_STYLES } from './credit-style';

const AP: Agency = { name: 'AP', role: 'agency' };
const AFP: Agency = { name: 'AFP', role: 'agency' };
const reuters: Agency = { name: 'Reuters', role: 'agency' };
const getty: Agency = { name: 'Getty Images', role: 'library' };
const courier: Agency = { name: 'The Sandholm Courier', role: null };
const townHall: Agency = { name: 'Sandholm Town Hall', role: 'handout-source' };
const via = (agency: Agency): Agency => ({ ...agency, role: 'distributor' });

const credit = (photographer: string | null, agencies: readonly Agency[], line = 'as received'): PhotoCredit => ({
  line,
  photographer,
  agencies,
  copyrightNotice: null,
  licence: null,
  mayBePassedOn: false,
});

it('is printed as received, whatever was read from it', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (line) => expect(creditLine(credit('Ola Berg', [AP], line))).toBe(line)));
});

it.each(CREDIT_STYLES)('is printed as received where nobody could be read from it: %s', (style) => {
  expect(creditLine(credit(null, [], 'Ferry user 12'), style)).toBe('Ferry user 12');
});

describe.each([
  ['Ola Berg of the AP', credit('Ola Berg', [AP]), 'Ola Berg/AP', 'AP Photo/Ola Berg', 'AP Photo/Ola Berg', 'AP Photo/Ola Berg'],
  ['a newspaper’s, passed on by the AP', credit('Ola Berg', [courier, via(AP)]), 'Ola Berg/The Sandholm Courier/AP', 'Ola Berg/The Sandholm Courier via AP', 'Ola Berg/The Sandholm Courier via AP', 'Ola Berg/The Sandholm Courier via AP'],
  ['an agency’s without a name, old', credit(null, [{ name: 'DHA', role: 'agency' }, via(AP)], 'DHA via AP, File'), 'DHA/AP/file photo', 'DHA via AP, File', 'DHA via AP/File Photo', 'DHA via AP/File photo'],
  ['Ola Berg of Reuters', credit('Ola Berg', [reuters], 'REUTERS/Ola Berg/File Photo'), 'Ola Berg/Reuters/file photo', 'REUTERS/Ola Berg, File', 'REUTERS/Ola Berg/File Photo', 'REUTERS/Ola Berg/File photo'],
  ['an agency’s that comes first', credit('Ola Berg', [{ name: 'Antara Foto', role: 'agency' }, via(reuters)]), 'Ola Berg/Antara Foto/Reuters', 'Antara Foto/Ola Berg via Reuters', 'Antara Foto/Ola Berg via REUTERS', 'Antara Foto/Ola Berg via Reuters'],
  ['handed out', credit(null, [townHall, via(reuters)]), 'Sandholm Town Hall/handout/Reuters', 'Sandholm Town Hall/Handout via Reuters', 'Sandholm Town Hall/Handout via REUTERS', 'Sandholm Town Hall/Handout via Reuters'],
  ['AFP’s, by way of Getty', credit('Ola Berg', [AFP, via(getty)]), 'Ola Berg/AFP/Getty Images', 'Ola Berg/AFP via Getty Images', 'Ola Berg/AFP via Getty Images', 'Ola Berg/AFP via Getty Images'],
  ['Ola Berg of Getty', credit('Ola Berg', [getty]), 'Ola Berg/Getty Images', 'Ola Berg/Getty Images', 'Ola Berg/Getty Images', 'Ola Berg/Getty Images'],
  ['a long chain', credit('Ola Berg', [{ name: 'picture-alliance', role: 'library' }, { name: 'dpa', role: 'agency' }, { name: 'AP Images', role: 'distributor' }]), 'Ola Berg/picture-alliance/dpa/AP Images', 'Ola Berg/picture-alliance/dpa via AP Images', 'Ola Berg/picture-alliance/dpa via AP Images', 'Ola Berg/picture-alliance/dpa via AP Images'],
  ['nobody’s but a photographer’s', credit('Ola Berg', []), 'Ola Berg', 'Ola Berg', 'Ola Berg', 'Ola Berg'],
  ['an agency’s own without a name', credit(null, [AP]), 'AP', 'AP Photo', 'AP', 'AP'],
])('%s', (_, picture, house, ap, reutersLine, gettyLine) => {
  it(`in the house: ${house}`, () => expect(creditLine(picture, 'house')).toBe(house));
  it(`at the AP: ${ap}`, () => expect(creditLine(picture, 'ap')).toBe(ap));
  it(`at Reuters: ${reutersLine}`, () => expect(creditLine(picture, 'reuters')).toBe(reutersLine));
  it(`at Getty: ${gettyLine}`, () => expect(creditLine(picture, 'getty')).toBe(gettyLine));
});

it('keeps the licence', () => {
  expect(creditLine({ ...credit('Ola Berg', []), licence: 'CC BY 4.0' }, 'house')).toBe('Ola Berg/CC BY 4.0');
});

it('names everybody in every form', () => {
  const name = fc.constantFrom('AP', 'Reuters', 'Getty Images', 'AFP', 'dpa', 'Antara Foto', 'Sandholm Town Hall');
  const role = fc.constantFrom<Agency['role']>('library', 'agency', 'distributor', 'handout-source', null);
  const agencies = fc.uniqueArray(fc.record({ name, role }), { selector: (agency) => agency.name, minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.option(fc.constant('Ola Berg')), agencies, fc.constantFrom(...CREDIT_STYLES.slice(1)), (photographer, parties, style) => {
      const line = creditLine(credit(photographer, parties), style).toLowerCase();
      for (const words of [...(photographer === null ? [] : [photographer]), ...parties.map((party) => party.name)]) expect(line).toContain(words.toLowerCase());
    }),
  );
});
