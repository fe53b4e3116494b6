import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { articleToStory, type FiledStory } from '../articles/rows/article-to-story';
import { byRole, populateOf } from '../articles/shape/by-role';
import { refuseUnknown } from '../errors/refusals';
import type { AskedDraft } from './draft-asked-for';

/** Of a draft, what the caller may read: by Strapi's permissions for single fields, and by our own right to editor's notes. */
export async function readableDraft(strapi: Core.Strapi, ctx: Context, { map, place }: AskedDraft): Promise<FiledStory> {
  const { userAbility }: { userAbility?: unknown } = ctx.state;
  const contentManager = strapi.plugin('content-manager');
  const asked = { status: 'draft', populate: populateOf(map), ...(place.locale === null ? {} : { locale: place.locale }) };
  const draft: unknown = await contentManager.service('document-manager').findOne(place.documentId, map.uid, asked);
  if (!draft) throw refuseUnknown({ code: 'no-story' });
  const readable: unknown = await contentManager.service('permission-checker').create({ userAbility, model: map.uid }).sanitizeOutput(draft);
  const story = articleToStory(byRole(readable, map), map);
  return maySeeEditorsNotes(userAbility) ? story : { ...story, editorsNote: null };
}

function maySeeEditorsNotes(ability: unknown): boolean {
  return typeof ability === 'object' && ability !== null && 'can' in ability && typeof ability.can === 'function' && ability.can('plugin::syndication.see-editors-notes') === true;
}
