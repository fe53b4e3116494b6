import { readCopyrightNotice } from './copyright-notice';

it.each([
  ['1999 – 2021 © Norden Press, a.s.  |  About us', 'Norden Press, a.s.', 1999],
  ['2019 Norden Media UK Ltd. All rights reserved. NMU is a mark of Norden Media.', 'Norden Media UK Ltd.', 2019],
  ['©All Rights Reserved Norden Institute 2019, a nonprofit organization', 'Norden Institute', 2019],
  ['© 2024 Norden Communications, Inc.Terms of UsePrivacy Notice', 'Norden Communications, Inc.', 2024],
  ['© 2017 Norden News Limited or its affiliated companies. All rights reserved.', 'Norden News Limited or its affiliated companies', 2017],
])('%s names its holder', (line, holder, year) => {
  expect(readCopyrightNotice(line)).toMatchObject({ holder, year });
});

it('believes a holder without a year only where no picture can be, and never a person', () => {
  expect(readCopyrightNotice('© The Norden Gazette')).toBeNull();
  expect(readCopyrightNotice('© The Norden Gazette', { yearless: true })).toMatchObject({ holder: 'The Norden Gazette', year: null });
  expect(readCopyrightNotice('© Ana Lima', { yearless: true })).toBeNull();
});

it.each([['Copyright Notice'], ['Copyright & Reprints'], ['Copyright Policy']])('%s is a menu', (line) => {
  expect(readCopyrightNotice(line, { yearless: true })).toBeNull();
});
