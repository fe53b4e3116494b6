import fc from 'fast-check';
import { AGENCIES, findAgency } from '../../story/agencies';
import { readCreditLine } from './credit-line';
import { isOrganisation } from './organisation';

const parties = (line: string) => {
  const { photographer, agencies } = readCreditLine(line).credit;
  return [photographer, ...agencies.map(({ name, role }) => (role === null ? name : `${name} (${role})`))];
};

describe('A credit line', () => {
  it.each([
    ['AP Photo/Ana Lima', ['Ana Lima', 'AP (agency)']],
    ['(AP Photo/Ana Lima, File)', ['Ana Lima', 'AP (agency)']],
    ['Ana Lima/The Harbour Press via AP', ['Ana Lima', 'The Harbour Press', 'AP (distributor)']],
    ['DHA via AP, File', [null, 'DHA (agency)', 'AP (distributor)']],
    ['REUTERS/Ana Lima', ['Ana Lima', 'Reuters (agency)']],
    ['REUTERS/Ana Lima/File Photo', ['Ana Lima', 'Reuters (agency)']],
    ['Antara Foto/Ana Lima/ via REUTERS', ['Ana Lima', 'Antara Foto (agency)', 'Reuters (distributor)']],
    ['REUTERS/Ana Lima/Norden Railways/Handout via Reuters', ['Ana Lima', 'Reuters (agency)', 'Norden Railways (handout-source)', 'Reuters (distributor)']],
    ['Ana Lima/AFP via Getty Images', ['Ana Lima', 'AFP (agency)', 'Getty Images (distributor)']],
    ['[Ana Lima/AFP]', ['Ana Lima', 'AFP (agency)']],
    ['Ana Lima/Getty Images', ['Ana Lima', 'Getty Images (library)']],
    ['Courtesy Norden Customs Office/Handout via REUTERS.', [null, 'Norden Customs Office (handout-source)', 'Reuters (distributor)']],
    ['Courtesy of NordenAI / Getty Images', [null, 'NordenAI (handout-source)', 'Getty Images (library)']],
    ['Norden’s Fish Ministry/WANA (West Asia News Agency)/Handout via Reuters', [null, 'Norden’s Fish Ministry (handout-source)', 'WANA (agency)', 'Reuters (distributor)']],
    ['Handout via REUTERS', [null, 'Reuters (distributor)']],
    ['Foto: Ana Lima / NTB / AP', ['Ana Lima', 'NTB (agency)', 'AP (agency)']],
    ['Ana Lima/picture alliance/dpa/AP Images', ['Ana Lima', 'picture-alliance (library)', 'dpa (agency)', 'AP Images (distributor)']],
    ['© Ana Lima', ['Ana Lima']],
    ['Ana Lima/Agence France-Presse — Getty', ['Ana Lima', 'AFP (agency)', 'Getty Images (library)']],
    ['Ana Lima, AP', ['Ana Lima', 'AP (agency)']],
    ['Ana Lima-Imagn Images', ['Ana Lima', 'Imagn Images (agency)']],
    ['Ana Lima for The Harbour Press', ['Ana Lima', 'The Harbour Press']],
    ['Pool/Ana Lima/AFP', ['Ana Lima', 'Pool', 'AFP (agency)']],
    ['REUTERS/Stringer', [null, 'Reuters (agency)']],
  ])('%s', (line, read) => {
    expect(parties(line)).toEqual(read);
    expect(readCreditLine(line)).toMatchObject({ doubt: null, printedName: null });
  });

  it.each([
    ['Photo: Ferryman12', [null]],
    ['LA GACETA', [null]],
    ['Ana via Getty Images', [null, 'Getty Images (distributor)']],
    ['Ana Lima and Bo Dahl/AFP', [null, 'AFP (agency)']],
    ['Ana Lima/Bo Dahl', ['Ana Lima', 'Bo Dahl']],
    ['', [null]],
    ['Ana Lima/'.repeat(60), [null]],
  ])('is doubted aloud: %s', (line, read) => {
    expect(parties(line)).toEqual(read);
    expect(readCreditLine(line).doubt).not.toBeNull();
  });

  it('with a sign is the picture’s notice as well', () => {
    expect(readCreditLine('© Ana Lima/AFP').credit).toMatchObject({ photographer: 'Ana Lima', copyrightNotice: '© Ana Lima/AFP' });
    expect(readCreditLine('Ana Lima, AP / Copyright 2019 The Associated Press.')).toMatchObject({
      credit: { photographer: 'Ana Lima', agencies: [{ name: 'AP' }], copyrightNotice: 'Copyright 2019 The Associated Press.' },
      doubt: null,
    });
  });

  it('keeps a licence apart from the parties', () => {
    expect(readCreditLine('Ana Lima, CC BY 4.0').credit).toMatchObject({ photographer: 'Ana Lima', agencies: [], licence: 'CC BY 4.0' });
  });

  it('in capitals is kept as printed, and the name in small letters', () => {
    expect(readCreditLine('ANA LIMA/AFP via Getty Images')).toMatchObject({ credit: { photographer: 'Ana Lima' }, printedName: 'ANA LIMA' });
  });
});

describe('Whatever the line', () => {
  const words = fc.oneof(
    fc.constantFrom(...AGENCIES.flatMap(({ name, spellings }) => [name, ...spellings])),
    fc.constantFrom('Ana Lima', 'ANA LIMA', 'et al.', 'Handout', 'Courtesy of ', 'File Photo', 'Norden Town Hall', 'The Harbour Press', '©', 'CC BY 4.0', 'Photo: '),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const sign = fc.constantFrom('/', ' / ', ' via ', ', ', ' and ', ' — ', '-', ' for ', '. ', ' ', '');
  const line = fc.array(fc.tuple(words, sign), { maxLength: 8 }).map((parts) => parts.flat().join(''));

  it('its words come back, and no organisation becomes a person', () => {
    fc.assert(
      fc.property(line, (stated) => {
        const { credit } = readCreditLine(stated);
        expect(credit.line).toBe(stated);
        const photographer = (credit.photographer ?? '').replace(/ et al\.?$/, '');
        expect(findAgency(photographer)).toBeNull();
        expect(isOrganisation(photographer)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('no agency of the table is a person, however it is written', () => {
    for (const { name, spellings } of AGENCIES) {
      for (const stated of [name, ...spellings].flatMap((spelling) => [spelling, spelling.toUpperCase(), `The ${spelling}`, `© ${spelling}`, `${spelling}/AFP`, `Photo: ${spelling}`])) {
        expect(readCreditLine(stated).credit.photographer).toBeNull();
      }
    }
  });

  it.each([[' '], ['/'], [' via '], [','], ['('], ['. '], ['A '], ['-'], ['A-'], [' for ']])('a hostile one is read at once: %j', (piece) => {
    const start = performance.now();
    readCreditLine(piece.repeat(20_000));
    readCreditLine(piece.repeat(140));
    expect(performance.now() - start).toBeLessThan(200);
  });
});
