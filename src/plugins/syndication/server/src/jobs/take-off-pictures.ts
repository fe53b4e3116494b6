import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../newsroom/story/news-date';
import { shownPictures } from '../articles/rows/article-to-story';
import { loadStories } from '../articles/rows/load-stories';
import { pictureIds, rowsWithEndedPictures, takeOutPictures } from '../articles/pictures/picture-rows';
import type { TypeMap } from '../articles/shape/story-map';
import { acting } from '../ground/acting';
import { lockUntilCommit } from '../ground/lock-until-commit';
import { retryWhenBusy } from '../ground/retry-when-busy';
import { recordAct } from '../services/ledger/ledger';
import { keepPrint } from '../services/attribution/prints';

/** Takes out of published stories the pictures whose own right had ended. Drafts keep them, and say so. Answers in how many stories. */
export async function takeOffPictures(strapi: Core.Strapi, map: TypeMap, at: Instant): Promise<number> {
  let count = 0;
  for (const { id, documentId } of await rowsWithEndedPictures(strapi, map, new Date(at))) {
    try {
      if (await retryWhenBusy(() => takeOutOf(strapi, map, { id, documentId }, at))) count += 1;
    } catch (error) {
      strapi.log.error(error);
    }
  }
  return count;
}

/** Asked again under the lock: another instance, or an editor, may have been first. */
async function takeOutOf(strapi: Core.Strapi, map: TypeMap, { id, documentId }: { readonly id: number; readonly documentId: string }, at: Instant): Promise<boolean> {
  return strapi.db.transaction(async () => {
    await lockUntilCommit(strapi, `${map.uid}:${documentId}`);
    const isStill = (await rowsWithEndedPictures(strapi, map, new Date(at), documentId)).some((row) => row.id === id);
    const [row] = isStill ? await loadStories(strapi, map, [id]) : [];
    if (!row) return false;
    const shown = new Set(shownPictures(row.story.pictures, at));
    const ids = await pictureIds(strapi, map, id);
    const gone = row.story.pictures.flatMap((picture, place) => (shown.has(picture) ? [] : [{ place, id: ids[place], credit: picture.credit?.line ?? null }]));
    await takeOutPictures(strapi, map, id, new Set(gone.flatMap((picture) => picture.id ?? [])));
    const facts = { pictures: gone.map(({ place, credit }) => ({ place, credit })) };
    await recordAct(strapi, { act: 'picture-taken-off', uid: map.uid, documentId, locale: row.locale, reason: 'The right to show these pictures has ended.', facts });
    const [left] = await loadStories(strapi, map, [id]);
    if (left) await acting({ reason: 'The right to show these pictures has ended.' }, () => keepPrint(strapi, map, left));
    return true;
  });
}
