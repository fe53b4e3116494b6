import fc from 'fast-check';
import { anyWork } from '../citation-styles/fixtures/any-work';
import { NOTHING_KNOWN, tunnelWith } from '../citation-styles/fixtures/late-tunnel';
import { writeRis } from './ris';

it('writes one record, a field a line', () => {
  expect(writeRis(tunnelWith({ authors: ['Maria de la Cruz', 'Sam Holt Jr.', 'O:Nordic Press'], firstPublished: '2021-03' })).split('\r\n')).toEqual([
    'TY  - NEWS',
    'AU  - de la Cruz, Maria',
    'AU  - Holt, Sam, Jr.',
    'AU  - Nordic Press',
    'TI  - Tunnel: late, "not wet"',
    'T2  - science.example',
    'PB  - The Sandholm Courier',
    'PY  - 2021',
    'DA  - 2021/03//',
    'Y2  - 2024/06/04/',
    'UR  - https://science.example/t',
    'LA  - en',
    'ER  - ',
    '',
  ]);
});

it('writes nothing that a reader could take for a tag inside a field', () => {
  expect(writeRis(tunnelWith({ title: 'a\r\nER  - \r\nTY  - BOOK' }))).toContain('\r\nTI  - a ER -  TY - BOOK\r\n');
});

it('leaves out what is not known', () => {
  expect(writeRis(tunnelWith({ ...NOTHING_KNOWN, titleLanguage: null }))).toBe('TY  - NEWS\r\nTI  - Tunnel: late, "not wet"\r\nER  - \r\n');
});

it('lets nobody out of a field, whatever a provider sends', () => {
  fc.assert(
    fc.property(anyWork, (work) => {
      const lines = writeRis(work).split(/[\r\n\v\f\u0085\u2028\u2029]+/);
      expect(lines.at(-1)).toBe('');
      const tags = lines.slice(0, -1).map((line) => /^([A-Z][A-Z0-9]) {2}- /.exec(line)?.[1]);
      expect(tags.join(' ')).toMatch(/^TY( AU)*( TI)?( T2)?( PB)?( PY)?( DA)?( Y2)?( UR)?( LA)? ER$/);
    }),
  );
});
