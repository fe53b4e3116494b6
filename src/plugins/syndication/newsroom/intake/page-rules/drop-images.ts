import { editCopy } from './edit-copy';
import type { PageRule } from './page-rule';

const NAME = 'drop-images';

/** An image without a credit is not ours to print: it goes, and the editor hears of it. */
export const dropImages: PageRule = {
  name: NAME,
  apply(copy) {
    const images = copy.paragraphs.filter(isImage);
    if (images.length === 0) return copy;
    return editCopy(copy, {
      rule: NAME,
      paragraphs: copy.paragraphs.filter((paragraph) => !isImage(paragraph)),
      notes: images.map((quote) => ({ weight: 'check', sentence: { code: 'picture-uncredited' }, quote })),
    });
  },
};

function isImage(paragraph: string): boolean {
  return paragraph.length <= 3000 && /^!\[[^\]]{0,1000}\]\(\S{0,2000}\)$/.test(paragraph);
}
