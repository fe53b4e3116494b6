import { NOTHING_KNOWN, printed } from './fixtures/late-tunnel';
import { mla } from './mla';

it.each([
  [{}, 'Lind, Mara. “Tunnel: late, "not wet".” science.example, 9 Mar. 2021, https://science.example/t.'],
  [{ authors: ['Mara Lind', 'Jon van der Berg'] }, 'Lind, Mara, and Jon van der Berg. “Tunnel: late, "not wet".” science.example, 9 Mar. 2021, https://science.example/t.'],
  [{ authors: ['Mara Lind', 'Jon Berg', 'Ida Falk'] }, 'Lind, Mara, et al. “Tunnel: late, "not wet".” science.example, 9 Mar. 2021, https://science.example/t.'],
  [{ authors: ['O:Nordic Press Agency', 'Mara Lind'] }, 'Nordic Press Agency and Mara Lind. “Tunnel: late, "not wet".” science.example, 9 Mar. 2021, https://science.example/t.'],
  [{ authors: ['O:science.example'] }, '“Tunnel: late, "not wet".” science.example, 9 Mar. 2021, https://science.example/t.'],
  [{ firstPublished: null, retrieved: '2024-09-12' }, 'Lind, Mara. “Tunnel: late, "not wet".” science.example, https://science.example/t. Accessed 12 Sept. 2024.'],
  [{ firstPublished: null, address: null }, 'Lind, Mara. “Tunnel: late, "not wet".” science.example. Accessed 4 June 2024.'],
  [{ firstPublished: '2021', container: null, publisher: null }, 'Lind, Mara. “Tunnel: late, "not wet".” 2021, https://science.example/t.'],
  [{ firstPublished: null, retrieved: null, container: null, publisher: null }, 'Lind, Mara. “Tunnel: late, "not wet".” https://science.example/t.'],
  [{ title: 'Is it wet?', authors: [], address: null }, '“Is it wet?” science.example, 9 Mar. 2021.'],
  [NOTHING_KNOWN, '“Tunnel: late, "not wet".”'],
])('of %j: %s', (facts, expected) => {
  expect(printed(mla, facts)).toBe(expected);
});
