import { fillNotice } from './fill-notice';

const holder = 'The Sandholm Courier';

it.each([
  ['Copyright {year} {holder}. All rights reserved.', 'Copyright 2021 The Sandholm Courier. All rights reserved.'],
  ['(c) {holder} {year}', '(c) The Sandholm Courier 2021'],
  ['© 2000–{year} {holder}', '© 2000–2021 The Sandholm Courier'],
  ['Copyright {year}, {holder}. Alle Rechte vorbehalten', 'Copyright 2021, The Sandholm Courier. Alle Rechte vorbehalten'],
  ['© Courier Group. All rights reserved.', '© Courier Group. All rights reserved.'],
])('in the form %j: “%s”', (form, words) => expect(fillNotice(form, 2021, holder)).toBe(words));

it.each([
  ['© 2000–{year} {holder}', '© 2000 The Sandholm Courier'],
  ['(c) {holder} {year}', '(c) The Sandholm Courier'],
])('without a year, in the form %j: “%s”', (form, words) => expect(fillNotice(form, null, holder)).toBe(words));

it('is not made up without a holder', () => expect(fillNotice('Copyright {year} {holder}', 2021, null)).toBeNull());

it('takes a holder by the letter', () => expect(fillNotice('© {holder}', 2021, 'A$&B {year}')).toBe('© A$&B {year}'));
