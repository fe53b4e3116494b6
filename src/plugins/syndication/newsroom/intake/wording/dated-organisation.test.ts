import { readDatedOrganisation } from './dated-organisation';

it.each([
  ['March 4, 2021 / 8:16 AM / CBS News', 'CBS News'],
  ['March 4, 2021 12:00 ET | Source: Nordwave Follow', 'Nordwave'],
  ['The Harbour Press | 4 March 2021', 'The Harbour Press'],
  ['Updated March 4, 2021 - Associated Press', 'Associated Press'],
])('“%s” is signed by an organisation', (line, name) => {
  expect(readDatedOrganisation(line)?.writers).toEqual([{ name, kind: 'organisation', role: 'words' }]);
});

it.each([['March 4, 2021 | News'], ['4 March 2021 | World News'], ['4 March 2021 | Latest Norden News'], ['Ana Lima | 4 March 2021'], ['4 March 2021 | Source: Ana Lima'], ['4 March 2021'], ['CBS News'], ['4 March 2021 | CBS News | Harbour']])(
  '“%s” is signed by none',
  (line) => expect(readDatedOrganisation(line)).toBeNull(),
);
