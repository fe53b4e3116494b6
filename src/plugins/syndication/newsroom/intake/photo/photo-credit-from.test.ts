import fc from 'fast-check';
import { madeJpeg, xmpOf, type MadeMetadata } from './fixtures/made-picture';
import { photoCreditFrom } from './photo-credit-from';
import { readPhoto } from './read-photo';

const from = (metadata: MadeMetadata) => photoCreditFrom(readPhoto(madeJpeg(metadata)));
const fromXmp = (properties: Parameters<typeof xmpOf>[0]) => from({ xmp: xmpOf(properties) });

describe('The credit in a picture file', () => {
  it('is its credit line with its creator, the notice, the licence and where to have one', () => {
    const { credit, acquireLicencePage, caption, notes } = fromXmp({
      'dc:creator': ['ANA LIMA'],
      'photoshop:Credit': 'The Harbour Press via AP',
      'dc:rights': '© 2021 The Harbour Press',
      'dc:description': 'The ferry leaves Sandholm on Monday.',
      'xmpRights:WebStatement': 'https://creativecommons.org/licenses/by/4.0/',
      'plus:LicensorURL': 'https://harbour.example/buy',
    });
    expect(credit).toEqual({
      line: 'ANA LIMA/The Harbour Press via AP',
      photographer: 'Ana Lima',
      agencies: [
        { name: 'The Harbour Press', role: null },
        { name: 'AP', role: 'distributor' },
      ],
      copyrightNotice: '© 2021 The Harbour Press',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      mayBePassedOn: false,
    });
    expect({ acquireLicencePage, caption, notes }).toEqual({ acquireLicencePage: 'https://harbour.example/buy', caption: 'The ferry leaves Sandholm on Monday.', notes: [] });
  });

  it.each([
    ['AFP/Getty Images', 'Ana Lima/AFP/Getty Images'],
    ['ASSOCIATED PRESS', 'AP Photo/Ana Lima'],
    ['REUTERS', 'REUTERS/Ana Lima'],
    ['Ana Lima/AFP', 'Ana Lima/AFP'],
    ['A. Lima / AFP', 'A. Lima / AFP'],
    ['dpa', 'Ana Lima/dpa'],
  ])('“%s” beside the name of the photographer is “%s”', (line, printed) => {
    expect(fromXmp({ 'dc:creator': 'Ana Lima', 'photoshop:Credit': line }).credit).toMatchObject({ line: printed, photographer: 'Ana Lima' });
  });

  it('without a credit line is its creator’s', () => {
    expect(fromXmp({ 'dc:creator': ['Ana Lima'] }).credit).toMatchObject({ line: 'Ana Lima', photographer: 'Ana Lima' });
    expect(from({ iim: { '2:80': ['The Harbour Press'] } }).credit).toMatchObject({ line: 'The Harbour Press', photographer: null, agencies: [{ name: 'The Harbour Press' }] });
  });

  it('with several creators names none of them the photographer', () => {
    expect(fromXmp({ 'dc:creator': ['Ana Lima', 'Tomas Ahl'] })).toMatchObject({ credit: { line: 'Ana Lima, Tomas Ahl', photographer: null }, notes: [{ weight: 'check' }] });
  });

  it.each([
    ['a user name', { exif: { 0x013b: 'ana_1987' } }, /neither a person nor an organisation/],
    ['a copyright notice alone', { iim: { '2:116': ['© 2021 Ana Lima'] } }, /who owns a picture need not have taken it/],
  ])('is not made of %s', (_what, metadata, reason) => {
    const { credit, notes } = from(metadata);
    expect(credit).toBeNull();
    expect(notes).toEqual([expect.objectContaining({ weight: 'check', reason: expect.stringMatching(reason) })]);
  });

  it.each([
    ['who took it', { xmp: xmpOf({ 'dc:creator': 'Ana Lima' }), iim: { '2:80': ['Tomas Ahl'] } }],
    ['whose it is', { xmp: xmpOf({ 'dc:creator': 'Ana Lima', 'dc:rights': '© The Harbour Press' }), exif: { 0x8298: '© Norden Images' } }],
  ])('is not guessed where the blocks disagree on %s, and the editor sees what they say', (_what, metadata) => {
    const { credit, notes } = from(metadata);
    expect(credit).toBeNull();
    expect(notes).toEqual([expect.objectContaining({ weight: 'check', reason: expect.stringMatching(/contradicts itself/), quote: expect.stringMatching(/XMP: .+ \| (?:IIM|EXIF): /) })]);
  });

  it('is not guessed where the credit line names somebody other than the creator', () => {
    expect(fromXmp({ 'dc:creator': 'Ana Lima', 'photoshop:Credit': 'Tomas Ahl/AFP' })).toMatchObject({ credit: null, notes: [{ quote: 'Ana Lima | Tomas Ahl/AFP' }] });
  });

  it('is not guessed where the caption credits somebody else', () => {
    const { credit, caption } = fromXmp({ 'dc:creator': 'Ana Lima', 'dc:description': 'The ferry leaves Sandholm on Monday. (AP Photo/Tomas Ahl)' });
    expect({ credit, caption }).toEqual({ credit: null, caption: 'The ferry leaves Sandholm on Monday. (AP Photo/Tomas Ahl)' });
  });

  it('does not take a dangerous address for a licence', () => {
    expect(fromXmp({ 'dc:creator': 'Ana Lima', 'xmpRights:WebStatement': 'javascript:alert(1)', 'plus:LicensorURL': 'data:text/html,x' })).toMatchObject({ credit: { licence: null }, acquireLicencePage: null });
  });

  it('comes with what the file asks of whoever prints it', () => {
    const { notes } = fromXmp({
      'dc:creator': 'Ana Lima',
      'photoshop:Instructions': 'NORDEN OUT',
      'xmpRights:UsageTerms': 'Editorial use only',
      'Iptc4xmpExt:DigitalSourceType': 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    });
    expect(notes.map(({ quote }) => quote)).toEqual(['NORDEN OUT', 'Editorial use only', 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia']);
  });
});

describe('The caption in a picture file', () => {
  it('loses the credit at its end, which is the fuller one', () => {
    expect(fromXmp({ 'photoshop:Credit': 'ASSOCIATED PRESS', 'dc:description': 'The ferry leaves Sandholm on Monday. (AP Photo/Ana Lima)' })).toMatchObject({
      caption: 'The ferry leaves Sandholm on Monday.',
      credit: { line: 'AP Photo/Ana Lima', photographer: 'Ana Lima', agencies: [{ name: 'AP' }] },
    });
  });

  it('is left out where the blocks disagree on it; the credit stays', () => {
    expect(from({ xmp: xmpOf({ 'dc:creator': 'Ana Lima', 'dc:description': 'The ferry.' }), exif: { 0x010e: 'A harbour.' } })).toMatchObject({ caption: null, credit: { line: 'Ana Lima' } });
  });
});

it('Whatever a file says, its credit line is one of its own, and its photographer stands in it', () => {
  const words = fc.oneof(fc.string({ maxLength: 80 }), fc.constantFrom('Ana Lima', 'AP Photo/Ana Lima', 'Tomas Ahl/Getty Images', '© Norden'));
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), words, words, (creators, line, caption) => {
      const { credit, caption: kept } = from({ iim: { '2:80': creators, '2:110': [line], '2:120': [caption] } });
      const stated = [...creators, line, caption].join('\n').toLowerCase().normalize('NFC');
      if (credit !== null && credit.photographer !== null) expect(stated).toContain(credit.photographer.toLowerCase());
      if (kept !== null) expect(caption.normalize('NFC').toLowerCase()).toContain(kept.slice(0, 5).toLowerCase());
    }),
  );
});
