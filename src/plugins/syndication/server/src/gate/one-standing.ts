import type { Core } from '@strapi/strapi';
import { asRecord } from '../articles/shape/by-role';
import { draftStandings, draftWritten, isPublished, strictest, type DraftStanding } from '../articles/drafts/standing';
import type { TypeMap } from '../articles/shape/story-map';
import { storyTypes } from '../articles/shape/story-types';
import { refuseInput } from '../errors/refusals';
import { currentAct } from '../ground/acting';
import type { DocumentCall, DocumentMiddleware } from '../ground/document-middleware';

/**
 * A kill is for the story, not for a form, and so is what was decided about its terms. No save, through any door, brings a killed story back: only Restore does, by
 * who may, with a reason. A new language and a copy of a story stand as the story does. And a save cannot say that a
 * published story is dead without taking it off: Kill and Withhold do both.
 */
export function oneStanding(strapi: Core.Strapi): DocumentMiddleware {
  return async (call, next) => {
    const map = storyTypes(strapi).get(call.uid);
    const { documentId } = call.params;
    if (map?.roles.pubStatus && documentId && WRITES.has(call.action) && !currentAct().mayChangeStanding) {
      await keepStanding(strapi, map, call, documentId);
    }
    return next();
  };
}

const WRITES = new Set(['update', 'clone', 'publish']);

/** What was decided about the terms of the story, for a language that it did not have. */
function termsOfDraft([draft]: readonly DraftStanding[], { roles: { terms } }: TypeMap): object {
  const decided = terms && asRecord(draft?.row)[terms.attribute];
  return terms && decided ? { [terms.attribute]: decided } : {};
}

async function keepStanding(strapi: Core.Strapi, map: TypeMap, { action, params }: DocumentCall, documentId: string): Promise<void> {
  const attribute = map.roles.pubStatus?.attribute ?? '';
  const drafts = await draftStandings(strapi, map, documentId);
  const isKilled = drafts.map(({ pubStatus }) => pubStatus === 'canceled');
  if ((action === 'publish' || params.status === 'published') && isKilled.includes(true) && isKilled.includes(false)) {
    throw refuseInput({ code: 'killed-in-one-language' }, [attribute]);
  }
  if (action === 'publish') return;
  const written = params.data?.[attribute];
  const target = action === 'clone' ? undefined : await draftWritten(strapi, drafts, params.locale);
  if (!target) {
    const standing = strictest(drafts);
    if (standing !== 'usable') params.data = { ...params.data, [attribute]: standing };
    if (action !== 'clone') params.data = { ...params.data, ...termsOfDraft(drafts, map) };
    return;
  }
  if (written === undefined || written === target.pubStatus) return;
  if (target.pubStatus === 'canceled') throw refuseInput({ code: 'killed' }, [attribute]);
  if (written !== 'usable' && params.status !== 'published' && (await isPublished(strapi, map, documentId))) {
    throw refuseInput({ code: 'published' }, [attribute]);
  }
}
