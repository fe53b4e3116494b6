import { AS_STATED } from './as-stated';
import { credit } from './credit';

const lines = (text: string) => credit.find(text, AS_STATED).map(({ term }) => (term.kind === 'credit' ? term.line : ''));

describe('A credit that must appear', () => {
  it.each(['NORWAY OUT, CREDIT MANDATORY', 'Mandatory credit', 'Credit is required', 'Quellenangabe ist Pflicht', 'Mention obligatoire', 'Crédito obligatorio', 'Bronvermelding verplicht'])('is stated by “%s”', (text) => {
    expect(lines(text)).toEqual([null]);
  });

  it.each([
    ['MANDATORY CREDIT: Anna Berg/Nordfoto', 'Anna Berg/Nordfoto'],
    ['Mandatory credit: Ola Berg/Nordfoto. NO SALES', 'Ola Berg/Nordfoto'],
    ['Mandatory credit: Nordfoto, UK OUT', 'Nordfoto'],
    ['MANDATORY CREDIT: “NORDFOTO” - NO ARCHIVES', 'NORDFOTO'],
    ['Please credit Nordfoto', 'Nordfoto'],
  ])('%s names its line', (text, line) => expect(lines(text)).toContain(line));

  it.each(['No credit mandatory', 'The credit crunch'])('is not stated by “%s”', (text) => expect(lines(text)).toEqual([]));
});
