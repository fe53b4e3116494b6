import fc from 'fast-check';
import { anyWork } from '../citation-styles/fixtures/any-work';
import { NOTHING_KNOWN, tunnelWith } from '../citation-styles/fixtures/late-tunnel';
import { writeBibtex } from './bibtex';

it('writes one entry', () => {
  expect(writeBibtex(tunnelWith({ authors: ['Maria de la Cruz', 'Sam Holt Jr.', 'Robert De Luca', 'O:Salt and Water Agency'] }))).toBe(
    `@article{cruz-2021-tunnel,
  author = {de la Cruz, Maria and Holt, Jr., Sam and {De Luca}, Robert and {Salt and Water Agency}},
  title = {{Tunnel: late, "not wet"}},
  journal = {science.example},
  publisher = {The Sandholm Courier},
  year = {2021},
  month = mar,
  day = {9},
  url = {https://science.example/t},
  urldate = {2024-06-04},
  language = {en}
}
`,
  );
});

it('leaves out what is not known', () => {
  expect(writeBibtex(tunnelWith({ ...NOTHING_KNOWN, titleLanguage: null, title: 'Über 山' }))).toBe('@misc{uber,\n  title = {{Über 山}}\n}\n');
});

it('spells signs that mean something to TeX', () => {
  expect(writeBibtex(tunnelWith({ title: '50% of {A_1} & \\B~' }))).toContain('{{50\\% of \\textbraceleft{}A\\_1\\textbraceright{} \\& \\textbackslash{}B\\textasciitilde{}}}');
});

it('lets nobody out of a field, whatever a provider sends', () => {
  fc.assert(
    fc.property(anyWork, (work) => {
      const lines = writeBibtex(work).split('\n');
      expect(lines[0]).toMatch(/^@(article|misc)\{[a-z0-9-]+,$/);
      expect(lines.slice(-2)).toEqual(['}', '']);
      const fields = lines.slice(1, -2);
      fields.forEach((line, index) => expect(fieldEnds(line)).toBe(index === fields.length - 1 ? '' : ','));
    }),
  );
});

/** Reads one field as BibTeX does, counting every brace, and gives what stands behind it. */
function fieldEnds(line: string): string {
  const bare = /^ {2}month = [a-z]{3}(,?)$/.exec(line);
  if (bare) return bare[1] ?? '';
  const start = /^ {2}[a-z]+ = \{/.exec(line)?.[0].length ?? Number.NaN;
  let open = 1;
  for (let at = start; at < line.length; at += 1) {
    if (line[at] === '{') open += 1;
    if (line[at] === '}') open -= 1;
    if (open === 0) return line.slice(at + 1);
  }
  return 'never closed';
}
