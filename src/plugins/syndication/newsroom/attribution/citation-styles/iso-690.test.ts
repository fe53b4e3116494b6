import { NOTHING_KNOWN, printed } from './fixtures/late-tunnel';
import { iso690 } from './iso-690';

it.each([
  [{}, 'LIND, Mara, 2021. Tunnel: late, "not wet". science.example. Online. The Sandholm Courier, 9 March 2021. Available from: https://science.example/t [Accessed 4 June 2024].'],
  [{ authors: ['José Álvarez', 'Maria de la Cruz', 'O:Nordic Press Agency'], address: null }, 'ÁLVAREZ, José, DE LA CRUZ, Maria and NORDIC PRESS AGENCY, 2021. Tunnel: late, "not wet". science.example. The Sandholm Courier, 9 March 2021.'],
  [{ authors: ['Sukarno'], retrieved: null }, 'SUKARNO, 2021. Tunnel: late, "not wet". science.example. Online. The Sandholm Courier, 9 March 2021. Available from: https://science.example/t'],
  [{ authors: [] }, 'Tunnel: late, "not wet", 2021. science.example. Online. The Sandholm Courier, 9 March 2021. Available from: https://science.example/t [Accessed 4 June 2024].'],
  [{ firstPublished: null }, 'LIND, Mara, [no date]. Tunnel: late, "not wet". science.example. Online. The Sandholm Courier. Available from: https://science.example/t [Accessed 4 June 2024].'],
  [{ container: null }, 'LIND, Mara, 2021. Tunnel: late, "not wet". The Sandholm Courier. Online. 9 March 2021. Available from: https://science.example/t [Accessed 4 June 2024].'],
  [NOTHING_KNOWN, 'Tunnel: late, "not wet", [no date].'],
])('of %j: %s', (facts, expected) => {
  expect(printed(iso690, facts)).toBe(expected);
});
