import { chicago } from './chicago';
import { crowd, NOTHING_KNOWN, printed } from './fixtures/late-tunnel';

it.each([
  [{}, 'Lind, Mara. “Tunnel: late, "not wet".” science.example, March 9, 2021. https://science.example/t.'],
  [{ authors: ['Maria de la Cruz', 'Jon van der Berg', 'Robert De Luca'] }, 'Cruz, Maria de la, Jon van der Berg, and Robert De Luca. “Tunnel: late, "not wet".” science.example, March 9, 2021. https://science.example/t.'],
  [{ authors: ['O:Nordic Press Agency', 'Mara Lind'] }, 'Nordic Press Agency and Mara Lind. “Tunnel: late, "not wet".” science.example, March 9, 2021. https://science.example/t.'],
  [{ authors: [] }, 'science.example. “Tunnel: late, "not wet".” March 9, 2021. https://science.example/t.'],
  [{ authors: ['O:science.example'] }, 'science.example. “Tunnel: late, "not wet".” March 9, 2021. https://science.example/t.'],
  [{ firstPublished: null }, 'Lind, Mara. “Tunnel: late, "not wet".” science.example, n.d. Accessed June 4, 2024. https://science.example/t.'],
  [{ firstPublished: null, address: null }, 'Lind, Mara. “Tunnel: late, "not wet".” science.example, n.d.'],
  [{ firstPublished: '2021-03', address: null }, 'Lind, Mara. “Tunnel: late, "not wet".” science.example, March 2021.'],
  [{ title: 'Is it wet?', container: null }, 'Lind, Mara. “Is it wet?” The Sandholm Courier, March 9, 2021. https://science.example/t.'],
  [NOTHING_KNOWN, '“Tunnel: late, "not wet".” n.d.'],
])('of %j: %s', (facts, expected) => {
  expect(printed(chicago, facts)).toBe(expected);
});

it('names six authors, and of more the first three', () => {
  expect(printed(chicago, { authors: crowd(6) })).toContain('Ann Estrand, and Ann Fstrand. “');
  expect(printed(chicago, { authors: crowd(7) })).toContain('Astrand, Ann, Ann Bstrand, Ann Cstrand, et al. “');
});
