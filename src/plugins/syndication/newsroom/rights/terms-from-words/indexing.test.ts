import { AS_STATED } from './as-stated';
import { indexing } from './indexing';

const read = (text: string) => indexing.find(text, AS_STATED).map(({ term }) => (term.kind === 'indexing' ? term.policy : null));

describe('Search engines', () => {
  it.each([
    ['NOINDEX', 'noindex-all'],
    ['Not to be indexed by search engines', 'noindex-all'],
    ['Keine Indexierung', 'noindex-all'],
    ['Canonical link to the original required', 'canonical-to-source'],
  ])('%s: %s', (text, policy) => expect(read(text)).toEqual([policy]));

  it('are not meant by an index of prices', () => expect(read('The index of prices rose')).toEqual([]));
});
