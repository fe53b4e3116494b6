import type { Url } from '../../../story/address';
import type { Picture } from '../../../story/story';
import { listAt, textAt } from '../../json/json-value';
import { oneLine } from '../../markup/plain-text';
import { resolveAddress } from '../../markup/web-base';
import { state, type Statement } from '../../state';
import { readCreditLine } from '../../wording/credit-line';

/** States the pictures of an item: those of `_syndication` with their credits, else its bare `image`, else its attachments. */
export function readPictures(item: unknown, base: Url | null): readonly Statement[] {
  const image = textAt(item, 'image') ?? textAt(item, 'banner_image');
  const attached = listAt(item, 'attachments').filter((attachment) => /^image\//i.test(textAt(attachment, 'mime_type') ?? ''));
  return [
    statePictures(listAt(item, '_syndication', 'pictures').map((picture) => credited(picture, base)), 'json-feed:items/_syndication/pictures'),
    statePictures([bare(image, null, base)], 'json-feed:items/image'),
    statePictures(attached.map((attachment) => bare(textAt(attachment, 'url'), textAt(attachment, 'title'), base)), 'json-feed:items/attachments'),
  ];
}

function statePictures(read: readonly (Picture | null)[], rule: string): Statement {
  const pictures = read.filter((picture) => picture !== null);
  return state('pictures', pictures, rule, pictures[0]?.address ?? pictures[0]?.caption);
}

function bare(stated: string | null, caption: string | null, base: Url | null): Picture | null {
  const address = resolveAddress(stated, base);
  return address === null ? null : { address, caption: oneLine(caption ?? ''), credit: null };
}

function credited(picture: unknown, base: Url | null): Picture | null {
  const words = (key: string) => oneLine(textAt(picture, key) ?? '');
  const address = resolveAddress(textAt(picture, 'url') ?? textAt(picture, 'address'), base);
  const line = words('credit') ?? words('credit_line');
  const credit = line === null ? null : readCreditLine(line).credit;
  const stated = credit === null ? null : { ...credit, photographer: words('photographer') ?? credit.photographer, copyrightNotice: words('copyright') ?? credit.copyrightNotice, licence: words('license') ?? credit.licence };
  return address === null && stated === null ? null : { address, caption: words('caption'), credit: stated };
}
