import { readAddress, type Url } from '../../../story/address';
import type { Picture } from '../../../story/story';
import { at, attribute, below, childrenOf, textOf, type MarkupElement } from '../../markup/markup';
import { captionAndCredit } from '../../wording/caption-and-credit';
import { inLanguage, localCode, partyName } from './party-name';

/** A newsItem of class picture or graphic as a picture: its largest file on the web, its caption, its credit. */
export function pictureOf(item: MarkupElement): Picture {
  const meta = at(item, 'contentmeta');
  const language = attribute(item, 'xml:lang');
  const of = (name: string) => textOf(inLanguage(childrenOf(meta, name), language)[0] ?? null);
  const descriptions = childrenOf(meta, 'description');
  const captions = descriptions.filter((description) => /^caption/.test(localCode(description, 'role')));
  const creators = [...childrenOf(meta, 'creator'), ...childrenOf(meta, 'contributor').filter(isPhotographer)];
  const photographer = of('by') ?? partyName(creators.find(isPhotographer) ?? creators[0] ?? null, item, language);
  const notice = textOf(inLanguage(childrenOf(at(item, 'rightsinfo'), 'copyrightnotice'), language)[0] ?? null);
  const caption = textOf(inLanguage(captions.length > 0 ? captions : descriptions, language)[0] ?? null);
  return {
    address: largest(below(at(item, 'contentset'), ({ name }) => name === 'remotecontent')),
    ...captionAndCredit(caption ?? of('headline'), { line: of('creditline'), photographer, copyrightNotice: notice }),
  };
}

/**
 * The pictures that a text item holds or links to itself: its remote content, links to items of class picture, images in its text.
 * @param elsewhere ids of pictures that are items of the same message: these are read there, or may not be shown.
 */
export function picturesInside(item: MarkupElement, elsewhere: ReadonlySet<string>): readonly Picture[] {
  const links = childrenOf(at(item, 'itemmeta'), 'link').filter((link) => isPictureClass(at(link, 'itemclass')));
  const images = below(at(item, 'contentset'), ({ name }) => name === 'figure' || name === 'img' || name === 'dnl-image').map(imageIn);
  const own = largest(childrenOf(at(item, 'contentset'), 'remotecontent').filter(isImage));
  const linked = links.map((link) => {
    const ref = attribute(link, 'residref') ?? attribute(link, 'guidref');
    const addresses = childrenOf(link, 'remotecontent').map((content) => attribute(content, 'href'));
    // What is linked may stand in the text as well, with its caption and credit (dpa places it by its id).
    const placed = images.filter((image) => (image.ref !== null && image.ref === ref) || addresses.includes(image.picture.address));
    const [first] = placed.map(({ picture }) => picture);
    const address = largest(childrenOf(link, 'remotecontent')) ?? readAddress(attribute(link, 'href') ?? '');
    return { ref, placed, picture: { address, caption: first?.caption ?? textOf(at(link, 'title')), credit: first?.credit ?? null } };
  });
  const known = linked.flatMap(({ placed }) => placed);
  const pictures = [
    ...(own === null ? [] : [{ address: own, caption: null, credit: null }]),
    ...linked.filter(({ ref }) => ref === null || !elsewhere.has(ref)).map(({ picture }) => picture),
    ...images.filter((image) => !known.includes(image) && image.isPicture).map(({ picture }) => picture),
  ].filter(({ address }) => address !== null);
  return pictures.filter(({ address }, place) => pictures.findIndex((other) => other.address === address) === place);
}

/** Whether an item is one of these classes, whatever scheme names them: `ninat:picture`, `icls:picture`. */
export function isPictureClass(itemClass: MarkupElement | null): boolean {
  return /^(?:picture|photo|graphic|image)$/.test(localCode(itemClass));
}

const isPhotographer = (party: MarkupElement): boolean => /phot/.test(localCode(party, 'role'));

const isImage = (content: MarkupElement): boolean => /^image\//i.test(attribute(content, 'contenttype') ?? '');

/** By its pixels, else by its bytes. What is no picture (a video, a PDF) is left out; an unstated type is believed. */
function largest(contents: readonly MarkupElement[]): Url | null {
  const number = (content: MarkupElement, name: string) => Number.parseInt(attribute(content, name) ?? '', 10) || 0;
  const sized = contents.flatMap((content) => {
    const address = readAddress(attribute(content, 'href') ?? '');
    const isOther = attribute(content, 'contenttype') !== null && !isImage(content);
    return address === null || isOther ? [] : [{ address, pixels: number(content, 'width') * (number(content, 'height') || 1), bytes: number(content, 'size') }];
  });
  return sized.toSorted((one, other) => other.pixels - one.pixels || other.bytes - one.bytes)[0]?.address ?? null;
}

interface PlacedImage {
  readonly ref: string | null;
  readonly picture: Picture;
  /** Counting pixels (`…/ti?nf=…`, one by one) are none: outside a figure only what is named as a picture's file. */
  readonly isPicture: boolean;
}

function imageIn(element: MarkupElement): PlacedImage {
  const image = element.name === 'figure' ? (below(element, ({ name }) => name === 'img')[0] ?? null) : element;
  const words = textOf(below(element, ({ name }) => name === 'figcaption')[0] ?? null) ?? attribute(element, 'caption');
  const line = attribute(element, 'creditline');
  const address = readAddress(attribute(image, 'src') ?? '');
  return {
    ref: attribute(element, 'ref'),
    picture: { address, ...captionAndCredit(words, { line }) },
    isPicture: address !== null && !/^[012](?:px)?$/.test(attribute(image, 'width') ?? '') && (element.name === 'figure' || /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i.test(address)),
  };
}
