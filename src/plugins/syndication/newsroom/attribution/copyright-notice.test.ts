import { readNewsDate } from '../story/news-date';
import { copyrightNotice } from './copyright-notice';

const notice = (facts: { stated?: string; holder?: string; year?: number; published?: string }) =>
  copyrightNotice(
    { copyrightNotice: facts.stated ?? null, copyrightHolder: facts.holder ?? null, copyrightYear: facts.year ?? null },
    facts.published === undefined ? null : readNewsDate(facts.published),
  ).copyrightNotice;

const holder = 'The Sandholm Courier';

it('is the source’s own, word for word', () => {
  expect(notice({ stated: '(c) Copyright Courier 2016. Click For Restrictions', holder, year: 2021 })).toBe('(c) Copyright Courier 2016. Click For Restrictions');
});

it('is made of holder and year where there is none', () => {
  expect(notice({ holder, published: '2021-03-09' })).toBe('© 2021 The Sandholm Courier');
  expect(notice({ holder })).toBe('© The Sandholm Courier');
});

it('has the year that is stated before that of first publication', () => expect(notice({ holder, year: 2020, published: '2021-03-09' })).toBe('© 2020 The Sandholm Courier'));

it('is not made up without a holder', () => expect(notice({ year: 2021 })).toBeNull());
