import { proposalsOf } from '../terms-from-words/proposed-terms';
import { indexingOf } from './indexing-of';

it('the strictest word on search engines counts', () => {
  expect(indexingOf(proposalsOf('Must link canonical to the original. NOINDEX'))).toBe('noindex-all');
  expect(indexingOf(proposalsOf('Must link canonical to the original.'))).toBe('canonical-to-source');
  expect(indexingOf(proposalsOf('NORWAY OUT'))).toBeNull();
});
