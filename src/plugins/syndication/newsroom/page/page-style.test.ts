import { PAGE_STYLE } from './page-style';

it('says how a story looks on paper', () => {
  expect(PAGE_STYLE).toContain('@media print');
  expect(PAGE_STYLE).toContain('.page-top nav, .page-pages { display: none; }');
  expect(PAGE_STYLE).toContain('.attribution { break-inside: avoid;');
});

it('loads nothing and ends no element', () => {
  expect(PAGE_STYLE).not.toMatch(/url\(|@import|<|expression/);
});
