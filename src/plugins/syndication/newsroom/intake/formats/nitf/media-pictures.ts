import { readAddress, type Url } from '../../../story/address';
import type { Picture } from '../../../story/story';
import { attribute as stated, below, childrenOf, textOf, type MarkupElement } from '../../markup/markup';
import { captionAndCredit } from '../../wording/caption-and-credit';

/** The pictures of a document: `media` of type image, each with its largest file on the web, caption and credit. */
export function picturesIn(body: MarkupElement): readonly Picture[] {
  return below(body, ({ name }) => name === 'media')
    .filter(isPicture)
    .map(readMedia)
    .filter(({ address, caption, credit }) => address !== null || caption !== null || credit !== null);
}

function isPicture(media: MarkupElement): boolean {
  const type = stated(media, 'media-type')?.toLowerCase() ?? '';
  const mimes = childrenOf(media, 'media-reference').map((reference) => stated(reference, 'mime-type') ?? '');
  return /^(?:image|photo|picture|graphic)/.test(type) || (type === '' && mimes.some((mime) => mime.startsWith('image/')));
}

function readMedia(media: MarkupElement): Picture {
  const references = childrenOf(media, 'media-reference');
  const caption = childrenOf(media, 'media-caption').flatMap((line) => textOf(line) ?? []).join(' ') || null;
  const producer = childrenOf(media, 'media-producer').flatMap((line) => textOf(line) ?? [])[0] ?? null;
  const line = producer ?? attributeOf(references, 'source-credit');
  return { address: largest(references), ...captionAndCredit(caption, { line, copyrightNotice: attributeOf(references, 'copyright') }) };
}

function largest(references: readonly MarkupElement[]): Url | null {
  const sized = references.flatMap((reference) => {
    const address = readAddress(stated(reference, 'source') ?? '') ?? readAddress(stated(reference, 'data-location') ?? '');
    return address === null ? [] : [{ address, width: Number.parseInt(stated(reference, 'width') ?? '0', 10) || 0 }];
  });
  return sized.toSorted((one, other) => other.width - one.width)[0]?.address ?? null;
}

function attributeOf(references: readonly MarkupElement[], name: string): string | null {
  return references.flatMap((reference) => stated(reference, name) ?? [])[0] ?? null;
}
