import type { Url } from '../../story/address';
import type { Picture } from '../../story/story';
import { captionAndCredit } from '../wording/caption-and-credit';
import { attribute, below, textOf, type MarkupElement, type MarkupNode } from './markup';
import { resolveAddress } from './web-base';

/** The pictures inside a text that have a caption of their own: what a body of words leaves out, with the credit at the caption's end. */
export function figuresIn(nodes: readonly MarkupNode[], base: Url | null): readonly Picture[] {
  const text: MarkupElement = { name: '', namespace: null, attributes: {}, children: nodes };
  return below(text, (element) => isFigure(element) && below(element, isFigure).length === 0).flatMap((figure) => {
    const [image = null] = below(figure, ({ name }) => name === 'img');
    const address = resolveAddress(attribute(image, 'src'), base);
    const caption = textOf(below(figure, isCaption)[0] ?? null);
    return address === null || caption === null ? [] : [{ address, ...captionAndCredit(caption, { line: null }) }];
  });
}

/** WordPress wrote figures as `div class="wp-caption"` for years. */
const isFigure = (element: MarkupElement): boolean => element.name === 'figure' || /\bwp-caption\b(?!-)/.test(attribute(element, 'class') ?? '');
const isCaption = (element: MarkupElement): boolean => element.name === 'figcaption' || /\bwp-caption-text\b/.test(attribute(element, 'class') ?? '');
