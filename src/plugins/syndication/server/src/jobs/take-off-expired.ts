import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../newsroom/story/news-date';
import { expiredDocuments, takeOff } from '../articles/drafts/standing';
import type { TypeMap } from '../articles/shape/story-map';
import { acting } from '../ground/acting';
import { lockUntilCommit } from '../ground/lock-until-commit';
import { retryWhenBusy } from '../ground/retry-when-busy';

/** Takes off, in every language, the stories of a type that our right to show had ended for. Answers how many. */
export async function takeOffExpired(strapi: Core.Strapi, map: TypeMap, at: Instant): Promise<number> {
  let count = 0;
  for (const documentId of await expiredDocuments(strapi, map, new Date(at))) {
    try {
      if (await retryWhenBusy(() => takeOffOne(strapi, map, documentId, at))) count += 1;
    } catch (error) {
      strapi.log.error(error);
    }
  }
  return count;
}

/** Asked again under the lock: another instance, or an editor, may have been first. */
async function takeOffOne(strapi: Core.Strapi, map: TypeMap, documentId: string, at: Instant): Promise<boolean> {
  return strapi.db.transaction(async () => {
    await lockUntilCommit(strapi, `${map.uid}:${documentId}`);
    const isExpired = (await expiredDocuments(strapi, map, new Date(at), documentId)).length > 0;
    if (isExpired) await acting({ reason: 'The right to show this story has ended.' }, () => takeOff(strapi, map, documentId));
    return isExpired;
  });
}
