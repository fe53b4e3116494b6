import { NOTHING_KNOWN, printed } from './fixtures/late-tunnel';
import { harvard } from './harvard';

it.each([
  [{}, 'Lind, M. (2021) ‘Tunnel: late, "not wet"’, science.example, 9 March. Available at: https://science.example/t (Accessed: 4 June 2024).'],
  [{ authors: ['J. R. Halden', 'Mary Anne Holt', 'Maria de la Cruz'] }, 'Halden, J.R., Holt, M.A. and de la Cruz, M. (2021) ‘Tunnel: late, "not wet"’, science.example, 9 March. Available at: https://science.example/t (Accessed: 4 June 2024).'],
  [{ authors: ['Mara Lind', 'A. Berg', 'B. Berg', 'C. Berg'], address: null }, 'Lind, M. et al. (2021) ‘Tunnel: late, "not wet"’, science.example, 9 March.'],
  [{ authors: [], retrieved: null }, 'science.example (2021) ‘Tunnel: late, "not wet"’, 9 March. Available at: https://science.example/t.'],
  [{ authors: ['O:Nordic Press Agency'], firstPublished: '2021' }, 'Nordic Press Agency (2021) ‘Tunnel: late, "not wet"’, science.example. Available at: https://science.example/t (Accessed: 4 June 2024).'],
  [{ title: 'Is it wet?', authors: [], firstPublished: null, retrieved: '2024-06' }, 'science.example (no date) ‘Is it wet?’ Available at: https://science.example/t (Accessed: June 2024).'],
  [NOTHING_KNOWN, '‘Tunnel: late, "not wet"’ (no date).'],
])('of %j: %s', (facts, expected) => {
  expect(printed(harvard, facts)).toBe(expected);
});
