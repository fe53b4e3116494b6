import { apa } from './apa';
import { crowd, NOTHING_KNOWN, printed } from './fixtures/late-tunnel';

const end = 'Tunnel: late, "not wet". science.example. https://science.example/t';

it.each([
  [['Mara Lind'], 'Lind, M.'],
  [['Mara Lind', 'Jean-Luc Moreau'], 'Lind, M., & Moreau, J.-L.'],
  [['Mara Lind', 'J. R. Halden', 'Maria de la Cruz'], 'Lind, M., Halden, J. R., & de la Cruz, M.'],
  [['Sam Holt Jr.'], 'Holt, S., Jr.'],
  [['O:Nordic Press Agency'], 'Nordic Press Agency.'],
  [['Mara Lind', 'O:Nordic Press Agency'], 'Lind, M., & Nordic Press Agency.'],
  [['山田太郎'], '山田太郎.'],
])('names %j as %s', (authors, names) => {
  expect(printed(apa, { authors })).toBe(`${names} (2021, March 9). ${end}`);
});

it('names twenty authors, and of more the first nineteen and the last', () => {
  expect(printed(apa, { authors: crowd(20) })).toContain('Sstrand, A., & Tstrand, A. (2021');
  expect(printed(apa, { authors: crowd(22) })).toContain('Sstrand, A., … Vstrand, A. (2021');
});

it.each([
  [{ authors: [] }, 'Tunnel: late, "not wet". (2021, March 9). science.example. https://science.example/t'],
  [{ authors: ['O:Science.Example'] }, 'Science.Example. (2021, March 9). Tunnel: late, "not wet". https://science.example/t'],
  [{ firstPublished: null }, 'Lind, M. (n.d.). Tunnel: late, "not wet". science.example. Retrieved June 4, 2024, from https://science.example/t'],
  [{ firstPublished: null, retrieved: null }, `Lind, M. (n.d.). ${end}`],
  [{ firstPublished: '2021-03', container: null }, 'Lind, M. (2021, March). Tunnel: late, "not wet". The Sandholm Courier. https://science.example/t'],
  [{ container: null, publisher: null }, 'Lind, M. (2021, March 9). Tunnel: late, "not wet". https://science.example/t'],
  [{ title: 'Is it wet?', address: null }, 'Lind, M. (2021, March 9). Is it wet? science.example.'],
  [NOTHING_KNOWN, 'Tunnel: late, "not wet". (n.d.).'],
])('of %j: %s', (facts, expected) => {
  expect(printed(apa, facts)).toBe(expected);
});
