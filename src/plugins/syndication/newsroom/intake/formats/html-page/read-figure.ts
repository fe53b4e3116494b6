import type { Url } from '../../../story/address';
import { cleanText } from '../../../story/clean-text';
import type { Picture } from '../../../story/story';
import { isWordless } from '../../markup/element-kinds';
import { attribute, below, rawText, type MarkupElement, type MarkupNode } from '../../markup/markup';
import { readCaption } from '../../wording/caption';
import { readCreditLine } from '../../wording/credit-line';
import { readCaptionCredit } from './caption-credit';
import { classWords } from './class-words';
import { resolve } from './page';
import { isHidden, type PageFigure } from './visible-page';

/** A picture as it is shown, and the words it was read from. */
export interface ReadFigure {
  readonly picture: Picture;
  readonly words: string;
}

/** Reads a figure: its largest image, its caption, and the credit: where one is marked as such, else at the caption's end, else in the image's own words. */
export function readFigure({ element, captions }: PageFigure, base: Url | null): ReadFigure {
  const held = captions.length > 0 ? captions : [element];
  const credits = held.flatMap(creditsIn);
  const words = join(held.map((caption) => wordsWithout(caption, new Set())));
  const caption = join(held.map((holder) => wordsWithout(holder, new Set(credits))));
  const marked = unlabelled(join([...new Set(credits.map((credit) => wordsWithout(credit, new Set())))]));
  const alt = join(below(element, ({ name }) => name === 'img').map((image) => attribute(image, 'alt') ?? ''));
  const address = largestImage(element, base);
  if (marked !== '' && marked.length <= 300 && /\p{L}{2}/u.test(marked)) return { picture: { address, caption: caption === '' ? null : caption, credit: readCreditLine(marked).credit }, words };
  const read = readCaptionCredit(words);
  if (read !== null) return { picture: { address, caption: read.caption, credit: read.credit }, words };
  return { picture: { address, caption: words === '' ? null : words, credit: readCaption(alt)?.credit ?? null }, words };
}

function creditsIn(element: MarkupElement): readonly MarkupElement[] {
  return below({ ...element, children: [element] }, (inner) => CREDIT.test(classWords(inner)) && !CAPTION_TOO.test(classWords(inner)) && rawText(inner).trim().length <= 300);
}

const CREDIT = /\b(?:credits?|photocredit|imagecredit|copyright|copyrightholder|photographer|attribution|source|agency|byline|creator|author)\b/;
/** `caption credit` and the like name a box that holds both. */
const CAPTION_TOO = /\bcaption (?:and )?(?:credits?|text)\b|\bfigcaption\b/;

/** The words inside, but for those of some elements; white space as single spaces. */
function wordsWithout(element: MarkupElement, without: ReadonlySet<MarkupElement>): string {
  const words: string[] = [];
  const add = (node: MarkupNode): void => {
    if (typeof node === 'string') return void words.push(node);
    if (without.has(node) || isWordless(node.name) || isHidden(node)) return;
    words.push(' '.repeat(/^(?:p|div|br|li|span|cite|small|figcaption)$/.test(node.name) ? 1 : 0));
    node.children.forEach(add);
    words.push(' '.repeat(/^(?:p|div|li|cite|small|figcaption)$/.test(node.name) ? 1 : 0));
  };
  add(element);
  return cleanText(words.join('')).replace(/\s+/g, ' ').replace(/ (?=[,.;:!?)](?:\s|$))/g, '').trim();
}

const join = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ').trim();

/** The label goes, the credit stays word for word. */
function unlabelled(words: string): string {
  const credit = words.replace(/^[([]([^()[\]]*)[)\]]\.?$/, '$1').replace(/^[|–—-]\s?/, '');
  return credit.replace(/^(?:(?:(?:photo|image|picture|foto|bild)?\s?(?:credits?|copyright|by|source)\b(?!\s?©)|photo|image|foto|bild|quelle|crédits?)(?:\.{3}|\s?[:/])?\s?)+(?=\S)/i, (label) => (/copyright\s$/i.test(label) && /^\d/.test(credit.slice(label.length)) ? label : '')).trim();
}

/** The image of most pixels that the figure names. */
function largestImage(element: MarkupElement, base: Url | null): Url | null {
  const images = below(element, ({ name }) => name === 'img' || name === 'source' || name === 'amp-img');
  // Around a caption without a figure of its own, nobody can tell which of several pictures is meant.
  if (element.name !== 'figure' && images.filter(({ name }) => name !== 'source').length > 1) return null;
  const stated = images.flatMap((image) => [
    ...['data-srcset', 'srcset'].flatMap((name) => candidates(attribute(image, name))),
    ...['data-original', 'data-src', 'data-lazy-src', 'src'].map((name) => ({ address: attribute(image, name), width: image.name === 'source' ? 0 : 1 })),
  ]);
  const known = stated.flatMap(({ address, width }) => {
    const url = resolve(address, base);
    return url === null ? [] : [{ url, width }];
  });
  return known.toSorted((one, other) => other.width - one.width)[0]?.url ?? null;
}

/** HTML Standard §4.8.4.2.1: `address 640w, address 2x`. */
function candidates(srcset: string | null): readonly { readonly address: string | null; readonly width: number }[] {
  return (srcset ?? '').slice(0, 10_000).split(/,\s+|,(?=https?:)/).map((candidate) => {
    const [address = '', size = ''] = candidate.trim().split(/\s+/);
    return { address: address === '' ? null : address, width: Number.parseFloat(size) * (size.endsWith('x') ? 800 : 1) || 1 };
  });
}
