import type { Core } from '@strapi/strapi';
import { isEarlierEmbargo } from '../../../newsroom/rights/earlier-embargo';
import { embargoFields, embargoWith } from '../articles/drafts/embargo-fields';
import { draftStandings, draftWritten } from '../articles/drafts/standing';
import { storyTypes } from '../articles/shape/story-types';
import { refuseInput } from '../errors/refusals';
import { currentAct } from '../ground/acting';
import { now } from '../ground/clock';
import type { DocumentMiddleware } from '../ground/document-middleware';
import { mayLiftEmbargo } from './admin-ability';

/**
 * An embargo that still holds is shortened or cleared only by who may lift one, through whatever form or API. A later end, and the end
 * of one that was not understood, anybody may enter who may write the story.
 */
export function embargoStands(strapi: Core.Strapi): DocumentMiddleware {
  return async ({ uid, action, params }, next) => {
    const map = storyTypes(strapi).get(uid);
    const { documentId, data } = params;
    if (!map || !documentId || !data || !WRITES.has(action) || currentAct().mayLiftEmbargo) return next();
    const own = embargoFields(map);
    if (!own.some((attribute) => attribute in data) || mayLiftEmbargo(strapi)) return next();
    const draft = await draftWritten(strapi, await draftStandings(strapi, map, documentId), params.locale);
    if (isEarlierEmbargo(embargoWith(draft?.row, {}, map), embargoWith(draft?.row, data, map), now())) {
      throw refuseInput({ code: 'embargo-stands' }, own.slice(0, 1));
    }
    return next();
  };
}

const WRITES = new Set(['update', 'clone']);
