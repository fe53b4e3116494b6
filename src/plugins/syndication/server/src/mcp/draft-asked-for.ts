import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { StoryToolRequest } from '../../../contracts/mcp';
import { asRecord } from '../articles/shape/by-role';
import { draftRow } from '../articles/drafts/draft-row';
import type { TypeMap } from '../articles/shape/story-map';
import { refuseUnknown } from '../errors/refusals';
import { requireAbility } from '../gate/admin-ability';
import { storyTypeFor } from '../services/filing/story-type-for';

/** The draft that an assistant asks for. */
export interface AskedDraft {
  readonly map: TypeMap;
  readonly id: number;
  readonly row: unknown;
  /** What the answer says of where it stands. */
  readonly place: { readonly model: string; readonly documentId: string; readonly locale: string | null };
}

/** @throws a refusal (404) for no such story, (403) for one that the caller may not read. */
export async function draftAskedFor(strapi: Core.Strapi, ctx: Context, { model, documentId, locale }: StoryToolRequest): Promise<AskedDraft> {
  const map = storyTypeFor(strapi, model);
  const draft = await draftRow(strapi, map, documentId, locale ?? null);
  if (!draft) throw refuseUnknown({ code: 'no-story' });
  requireAbility(strapi, ctx, 'read', map.uid, draft.row);
  const { locale: language } = asRecord(draft.row);
  return { map, ...draft, place: { model: map.uid, documentId, locale: typeof language === 'string' ? language : null } };
}
