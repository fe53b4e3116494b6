import { authorsOf, isSitesOwn, siteOf } from './cited-work';
import { tunnelWith } from './fixtures/late-tunnel';

it('takes the paper for the site where no site is known', () => {
  expect([siteOf(tunnelWith({})), siteOf(tunnelWith({ container: ' ' })), siteOf(tunnelWith({ container: null, publisher: null }))]).toEqual(['science.example', 'The Sandholm Courier', null]);
});

it('counts an author without a name as none', () => {
  expect(authorsOf(tunnelWith({ authors: ['', ' '] }))).toEqual([]);
});

it('knows a site that is its own only author', () => {
  expect([isSitesOwn(tunnelWith({ authors: ['O:Science.example'] })), isSitesOwn(tunnelWith({ authors: ['O:science.example', 'Mara Lind'] })), isSitesOwn(tunnelWith({ authors: [] }))]).toEqual([true, false, false]);
});
