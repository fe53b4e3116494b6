import fc from 'fast-check';
import { BARE_JPEG, madeJpeg, madePng, madeWebp, tiff, xmpOf } from './fixtures/made-picture';
import { PHOTO_FIELDS } from './photo-reading';
import { readPhoto } from './read-photo';

const ANA = xmpOf({ 'dc:creator': ['Ana Lima'], 'photoshop:Credit': 'The Harbour Press/AP' });

describe('A picture file', () => {
  it('says every field of the IPTC standard in XMP, with the tag that it stands in', () => {
    const xmp = xmpOf({
      'dc:creator': ['Ana Lima', 'Tomas Ahl'],
      'photoshop:Credit': 'The Harbour Press/AP',
      'dc:rights': '<rdf:Alt><rdf:li xml:lang="de">Rechte</rdf:li><rdf:li xml:lang="x-default">© 2021 The Harbour Press</rdf:li></rdf:Alt>',
      'dc:description': '<rdf:Alt><rdf:li xml:lang="x-default">The ferry &amp; its crew.</rdf:li></rdf:Alt>',
      'photoshop:Headline': 'Ferry returns',
      'photoshop:Source': 'The Harbour Press',
      'photoshop:Instructions': 'NO SALES',
      'xmpRights:UsageTerms': '<rdf:Alt><rdf:li xml:lang="x-default">Editorial use only.</rdf:li></rdf:Alt>',
      'xmpRights:WebStatement': 'https://harbour.example/licence',
      'plus:Licensor': '<rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorURL>https://harbour.example/buy</plus:LicensorURL></rdf:li></rdf:Seq>',
      'plus:DataMining': 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED',
      'Iptc4xmpExt:DigitalSourceType': 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
      'photoshop:DateCreated': '2021-03-09T08:30:00+01:00',
    });
    const { facts, conflicts, notes } = readPhoto(madeJpeg({ xmp }));
    expect(Object.fromEntries(PHOTO_FIELDS.map((field) => [field, facts[field] && `${facts[field].tag}: ${facts[field].words.join(' + ')}`]))).toEqual({
      creator: 'dc:creator: Ana Lima + Tomas Ahl',
      creditLine: 'photoshop:Credit: The Harbour Press/AP',
      copyrightNotice: 'dc:rights: © 2021 The Harbour Press',
      caption: 'dc:description: The ferry & its crew.',
      headline: 'photoshop:Headline: Ferry returns',
      source: 'photoshop:Source: The Harbour Press',
      instructions: 'photoshop:Instructions: NO SALES',
      usageTerms: 'xmpRights:UsageTerms: Editorial use only.',
      webStatement: 'xmpRights:WebStatement: https://harbour.example/licence',
      licensorUrl: 'plus:LicensorURL: https://harbour.example/buy',
      dataMining: 'plus:DataMining: http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED',
      digitalSourceType: 'Iptc4xmpExt:DigitalSourceType: http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
      dateCreated: 'photoshop:DateCreated: 2021-03-09T08:30:00+01:00',
    });
    expect({ conflicts, notes }).toEqual({ conflicts: [], notes: [] });
  });

  it('says it in IIM where there is no XMP, letters beyond ASCII included', () => {
    const { facts } = readPhoto(madeJpeg({ iim: { '2:80': ['Bjørn Åkesson', 'Łucja Nowak'], '2:110': ['NTB'], '2:116': ['© NTB'], '2:120': ['Fergen går igjen.'], '2:55': ['20210309'] } }));
    expect(facts).toMatchObject({
      creator: { from: 'IIM', tag: '2:80', words: ['Bjørn Åkesson', 'Łucja Nowak'] },
      creditLine: { from: 'IIM', tag: '2:110', words: ['NTB'] },
      caption: { words: ['Fergen går igjen.'] },
      dateCreated: { words: ['2021-03-09'] },
    });
  });

  it('says it in EXIF where there is nothing else; several artists are parted', () => {
    const { facts } = readPhoto(madeJpeg({ exif: { 0x013b: 'Ana Lima; Tomas Ahl', 0x8298: '(c) Ana Lima', 0x010e: 'The ferry.' } }));
    expect(facts).toMatchObject({ creator: { from: 'EXIF', tag: 'Artist', words: ['Ana Lima', 'Tomas Ahl'] }, copyrightNotice: { words: ['(c) Ana Lima'] }, caption: { words: ['The ferry.'] } });
  });

  it('has no caption in the words that a camera puts there', () => {
    const { facts } = readPhoto(madeJpeg({ exif: { 0x010e: 'NORDEN DIGITAL CAMERA', 0x013b: 'Owner' } }));
    expect(facts).toMatchObject({ caption: null, creator: null });
  });

  it.each([
    ['a PNG, after the image data', madePng({ xmp: ANA })],
    ['a WebP', madeWebp({ xmp: ANA })],
    ['a JPEG with a fill byte before the segment', Uint8Array.from([...madeJpeg({ xmp: ANA })].flatMap((byte, at) => (at === 2 ? [0xff, byte] : [byte])))],
    ['a JPEG whose header is written as Getty Images does', misspelt(madeJpeg({ xmp: ANA }))],
  ])('is read from %s', (_kind, bytes) => {
    expect(readPhoto(bytes).facts).toMatchObject({ creator: { words: ['Ana Lima'] }, creditLine: { words: ['The Harbour Press/AP'] } });
  });

  it('is read from a TIFF', () => {
    expect(readPhoto(tiff({ 0x013b: 'Ana Lima' })).facts.creator).toMatchObject({ from: 'EXIF', words: ['Ana Lima'] });
  });

  it('is read whatever prefixes its XMP uses, as attributes and as elements', () => {
    const xmp = '<a:creator xmlns:a="http://purl.org/dc/elements/1.1/">Ana Lima</a:creator></rdf:Description><rdf:Description xmlns:b="http://ns.adobe.com/photoshop/1.0/" b:Credit="AP">';
    expect(readPhoto(madeJpeg({ xmp })).facts).toMatchObject({ creator: { words: ['Ana Lima'] }, creditLine: { words: ['AP'] } });
  });
});

describe('Blocks of one file', () => {
  it('that disagree are all shown, the most believed first', () => {
    const { facts, conflicts } = readPhoto(madeJpeg({ xmp: ANA, iim: { '2:80': ['Tomas Ahl'] }, exif: { 0x013b: 'ANA LIMA' } }));
    expect(facts.creator?.words).toEqual(['Ana Lima']);
    expect(conflicts).toEqual([
      {
        field: 'creator',
        facts: [
          { from: 'XMP', tag: 'dc:creator', words: ['Ana Lima'] },
          { from: 'IIM', tag: '2:80', words: ['Tomas Ahl'] },
          { from: 'EXIF', tag: 'Artist', words: ['ANA LIMA'] },
        ],
      },
    ]);
  });

  it.each([
    ['capitals and accents', { xmp: xmpOf({ 'dc:creator': 'Zoë Núñez' }), exif: { 0x013b: 'ZOE NUNEZ' } }],
    ['signs', { xmp: xmpOf({ 'dc:rights': '© 2021  The Harbour Press.' }), iim: { '2:116': ['(c) 2021 The Harbour Press'] }, exif: { 0x8298: 'Copyright 2021 The Harbour Press' } }],
    ['what IIM cuts', { xmp: xmpOf({ 'photoshop:Credit': 'The Harbour Press of Sandholm/AP via Norden Images' }), iim: { '2:110': ['The Harbour Press of Sandholm/AP'] } }],
    ['a moment and its day', { xmp: xmpOf({ 'photoshop:DateCreated': '2021-03-09T08:30:00+01:00' }), iim: { '2:55': ['20210309'] }, exif: { 0x9003: '2021:03:09 08:30:00' } }],
  ])('agree when they differ in %s only', (_what, metadata) => {
    expect(readPhoto(madeJpeg(metadata)).conflicts).toEqual([]);
  });
});

describe('A file that is no picture, or a broken one', () => {
  const isEmpty = (bytes: Uint8Array) => Object.values(readPhoto(bytes).facts).every((fact) => fact === null);

  it.each([
    ['nothing', new Uint8Array(0)],
    ['text', new TextEncoder().encode('By Ana Lima')],
    ['a script', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ])('(%s) has an empty reading and a note', (_what, bytes) => {
    expect(isEmpty(bytes)).toBe(true);
    expect(readPhoto(bytes).notes).toEqual([expect.objectContaining({ weight: 'check', reason: expect.stringMatching(/no picture/) })]);
  });

  it('never throws, however a picture is damaged', () => {
    const whole = [madeJpeg({ xmp: ANA, iim: { '2:80': ['Ana Lima'] }, exif: { 0x013b: 'Ana Lima' } }), madePng({ xmp: ANA }), madeWebp({ xmp: ANA }), tiff({ 0x013b: 'Ana Lima' })];
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }), fc.nat(), (picture, damages, end) => {
        const bytes = picture.slice(0, end % 3 === 0 ? end % picture.length : picture.length);
        for (const [at, byte] of damages) if (bytes.length > 0) bytes[at % bytes.length] = byte;
        expect(Object.keys(readPhoto(bytes).facts)).toEqual([...PHOTO_FIELDS]);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws on any bytes', () => {
    fc.assert(fc.property(fc.constantFrom([], [0xff, 0xd8], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], [0x49, 0x49, 42, 0]), fc.uint8Array({ maxLength: 300 }), (magic, bytes) => expect(() => readPhoto(Uint8Array.from([...magic, ...bytes]))).not.toThrow()));
  });

  it.each([
    ['a packet that ends many thousand times', () => madeJpeg({ xmp: '<?xpacket end="'.repeat(4000) })],
    ['a megabyte of packet endings in a PNG', () => madePng({ xmp: '<?xpacket end="'.repeat(65_000) })],
    ['a packet nested without end', () => madePng({ xmp: '<a>'.repeat(60_000) })],
    ['entities that swell', () => madePng({ xmp: '<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c "swell">]><dc:creator>&b;</dc:creator>' })],
    ['thirty megabytes of one PNG keyword', () => large([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x01, 0xc9, 0xc3, 0x80, 0x74, 0x45, 0x58, 0x74], 0x41)],
    ['thirty megabytes of empty JPEG segments', () => large([0xff, 0xd8], 0xff)],
    ['thirty megabytes of empty PNG chunks', () => large([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 0)],
    ['a TIFF with thousands of tags that each claim the whole file', () => hungryTiff()],
    ['a JPEG whose EXIF does the same', () => madeJpeg({}, Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 0x45, 0x78, 0x69, 0x66, 0, 0, ...hungryTiff(65_000)]))],
    ['an AVIF of thirty megabytes', () => large([0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69, 0x66], 0)],
  ])('%s is read in seconds, and not in minutes', (_trap, make) => {
    const bytes = make();
    const started = performance.now();
    readPhoto(bytes);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('of more bytes than are looked at says so', () => {
    expect(readPhoto(large([...madeJpeg({ xmp: ANA }, BARE_JPEG)], 0, 31))).toMatchObject({
      facts: { creator: { words: ['Ana Lima'] } },
      notes: [{ weight: 'check', reason: 'Only the first 30 MB of the file were looked at.' }],
    });
  });
});

function misspelt(jpeg: Uint8Array): Uint8Array {
  const at = new TextDecoder('latin1').decode(jpeg).indexOf('http://ns.adobe.com/xap');
  return Uint8Array.from([...jpeg.subarray(0, at), 0x58, 0x4d, 0x50, 0, ...jpeg.subarray(at + 4)]);
}

function large(opening: readonly number[], filling: number, megabytes = 30): Uint8Array {
  const bytes = new Uint8Array(megabytes * 1024 * 1024).fill(filling);
  bytes.set(opening);
  return bytes;
}

function hungryTiff(length = 30_000_000): Uint8Array {
  const bytes = new Uint8Array(length).fill(0x41);
  bytes.set([0x49, 0x49, 42, 0, 8, 0, 0, 0, 0xff, 0xff]);
  const view = new DataView(bytes.buffer);
  for (let entry = 0; entry < Math.min(0xffff, length / 12 - 2); entry += 1) {
    const at = 10 + entry * 12;
    view.setUint16(at, 0x013b, true);
    view.setUint16(at + 2, 2, true);
    view.setUint32(at + 4, bytes.length - 1000, true);
    view.setUint32(at + 8, 100, true);
  }
  return bytes;
}
