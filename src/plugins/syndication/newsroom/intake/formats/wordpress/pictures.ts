import { readAddress } from '../../../story/address';
import type { Picture } from '../../../story/story';
import { htmlLineAt } from '../../json/html-line-at';
import { listAt, type JsonObject } from '../../json/json-value';
import { lineAt } from '../../json/line-at';
import { state } from '../../state';
import type { Stated } from '../../values/stated';
import { captionAndCredit } from '../../wording/caption-and-credit';
import { intakeNote } from '../../intake-note';

/** The featured picture of a post, where it came with `?_embed`, before those that stand in its text. */
export function readPictures(post: JsonObject, standing: readonly Picture[]): Stated {
  const featured = listAt(post, '_embedded', 'wp:featuredmedia').flatMap(mediumOf);
  const inText = standing.filter(({ address }) => !featured.some((picture) => isSame(picture.address, address)));
  const missing = featured.length === 0 && Number(lineAt(post, 'featured_media') ?? 0) > 0;
  return {
    statements: [state('pictures', [...featured, ...inText], 'wordpress:featuredmedia', featured[0]?.address ?? inText[0]?.address ?? null)],
    notes: missing ? [intakeNote('wordpress:featured_media', 'check', { code: 'picture-not-sent' }, lineAt(post, 'featured_media'))] : [],
  };
}

/** WordPress reads credit and notice out of the file itself: `media_details.image_meta`. Newspack keeps a credit in `meta`. */
function mediumOf(medium: unknown): readonly Picture[] {
  const address = readAddress(lineAt(medium, 'media_details', 'sizes', 'full', 'source_url') ?? lineAt(medium, 'source_url') ?? '');
  if (address === null || lineAt(medium, 'media_type') === 'file') return [];
  const line = htmlLineAt(medium, 'meta', '_media_credit') ?? htmlLineAt(medium, 'media_details', 'image_meta', 'credit');
  const notice = htmlLineAt(medium, 'media_details', 'image_meta', 'copyright');
  return [{ address, ...captionAndCredit(htmlLineAt(medium, 'caption', 'rendered'), { line, copyrightNotice: notice }) }];
}

/** The same file, whatever size of it is shown: `ferry-1024x683.jpg`. */
function isSame(one: string | null, other: string | null): boolean {
  const bare = (address: string | null): string | null => address?.replace(/[?#].*$/, '').replace(/-\d{2,5}x\d{2,5}(?=\.\w{1,5}$)/, '') ?? null;
  return bare(one) === bare(other);
}
