import { dropImages } from './drop-images';
import { freshCopy } from './fresh-copy';

describe('An image without a credit', () => {
  it('is not taken, and the editor hears of it', () => {
    const image = '![The ferry](https://gazette.example/ferry.jpg)';
    const copy = dropImages.apply(freshCopy(['Body.', image]));
    expect(copy.paragraphs).toEqual(['Body.']);
    expect(copy.notes).toEqual([{ rule: 'drop-images', weight: 'check', reason: expect.any(String), sentence: { code: 'picture-uncredited' }, quote: image }]);
  });
});
