import type { Core } from '@strapi/strapi';
import { picturesShownUntil } from '../../../newsroom/rights/pictures-shown-until';
import { shownWindow } from '../../../newsroom/rights/shown-window';
import type { Instant } from '../../../newsroom/story/news-date';
import { pictureIds } from '../articles/pictures/picture-rows';
import type { RuledRow } from '../articles/rights/stories-under-rights';
import { windowToStore, writePictureEnd, writeWindow } from '../articles/rights/shown-columns';
import type { TypeMap } from '../articles/shape/story-map';
import { now } from '../ground/clock';

/**
 * Brings the windows of published rows and of their pictures in line with their terms: what the read guard asks the database. A story that is being
 * published counts its days from now. Call it in the transaction of the write that changed something.
 */
export async function settleWindows(strapi: Core.Strapi, map: TypeMap, rows: readonly RuledRow[]): Promise<void> {
  for (const row of rows) {
    const { id, window } = row;
    const at = now();
    const story = { ...row.story, publishedHere: row.story.publishedHere ?? at };
    const settled = windowToStore(shownWindow(story, at));
    if (settled.from !== window.from || settled.until !== window.until || settled.in !== window.in) await writeWindow(strapi, map, id, settled);
    await settlePictures(strapi, map, row, picturesShownUntil(story, at));
  }
}

async function settlePictures(strapi: Core.Strapi, { uid, roles }: TypeMap, { id, story }: RuledRow, ends: readonly (Instant | null)[]): Promise<void> {
  const of = roles.pictures?.of;
  const changed = story.pictures.flatMap(({ shownUntil }, place) => (shownUntil === (ends[place] ?? null) ? [] : [place]));
  if (!of || changed.length === 0) return;
  const ids = await pictureIds(strapi, { uid, roles }, id);
  for (const place of changed) {
    const picture = ids[place];
    if (picture !== undefined) await writePictureEnd(strapi, of, picture, ends[place] ?? null);
  }
}
