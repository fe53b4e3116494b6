import { apInText } from './ap-in-text';
import { NOTHING_KNOWN, printed } from './fixtures/late-tunnel';

it.each([
  [{ publisher: 'The Associated Press', firstPublished: '2017-11-11' }, 'The Associated Press reported Nov. 11, 2017'],
  [{}, 'The Sandholm Courier reported March 9, 2021'],
  [{ firstPublished: '2017-11' }, 'The Sandholm Courier reported in November 2017'],
  [{ firstPublished: '2017' }, 'The Sandholm Courier reported in 2017'],
  [{ firstPublished: null }, 'The Sandholm Courier reported'],
  [{ publisher: null, authors: ['Mara Lind', 'O:Nordic Press Agency'] }, 'Nordic Press Agency reported March 9, 2021'],
  [{ publisher: null, authors: ['Mara Lind', 'Jon Berg'] }, 'Mara Lind and Jon Berg reported March 9, 2021'],
  [{ publisher: null, authors: [] }, 'science.example reported March 9, 2021'],
  [NOTHING_KNOWN, '“Tunnel: late, "not wet"”'],
])('of %j: %s', (facts, expected) => {
  expect(printed(apInText, facts)).toBe(expected);
});
