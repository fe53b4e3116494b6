import type { Core } from '@strapi/strapi';
import type { BulkRequest, BulkRow } from '../../../../contracts/bulk-action';
import { sayRefusal } from '../../../../contracts/refusals';
import { listedDrafts } from '../../articles/drafts/listed-drafts';
import { draftRow } from '../../articles/drafts/draft-row';
import { publishDraft } from '../../articles/drafts/standing';
import type { TypeMap } from '../../articles/shape/story-map';
import { refusalIn } from '../../errors/refusal-in';
import { refuseAccess, refuseUnknown } from '../../errors/refusals';
import { defaultedLanguage } from '../filing/default-language';
import { recall } from './recall';
import { restore } from './restore';

/** Whether the person who asks may do this with a draft, by Strapi's own roles. */
export type MayWith = (action: 'read' | 'publish', row: unknown) => boolean;

/** Does it story by story, each in a transaction of its own: one that is refused stops none of the others. */
export async function actOnMany(strapi: Core.Strapi, map: TypeMap, request: BulkRequest, may: MayWith): Promise<readonly BulkRow[]> {
  const rows: BulkRow[] = [];
  for (const documentId of new Set(request.documentIds)) rows.push(await actOnOne(strapi, { map, request, may, documentId }));
  return rows;
}

interface OneOfMany {
  readonly map: TypeMap;
  readonly request: BulkRequest;
  readonly may: MayWith;
  readonly documentId: string;
}

async function actOnOne(strapi: Core.Strapi, one: OneOfMany): Promise<BulkRow> {
  const { documentId } = one;
  try {
    return { documentId, outcome: (await act(strapi, one)) ? 'done' : 'unchanged', message: null, details: {} };
  } catch (error) {
    const refusal = refusalIn(error);
    // The stories before it are done: whoever asked must be told of them, whatever happened to this one.
    if (refusal === null) strapi.log.error(error);
    return { documentId, outcome: 'refused', ...(refusal ?? FAILED) };
  }
}

async function act(strapi: Core.Strapi, { map, request, may, documentId }: OneOfMany): Promise<boolean> {
  if (request.action === 'publish') {
    const locale = await defaultedLanguage(strapi, request.locale);
    const [draft] = await listedDrafts(strapi, map, [documentId], locale);
    requireDraft(draft, 'publish', may);
    await publishDraft(strapi, map, documentId, locale);
    return true;
  }
  requireDraft(await draftRow(strapi, map, documentId, null), 'read', may);
  const { action, reason } = request;
  switch (action) {
    case 'kill':
      return recall(strapi, { map, documentId, pubStatus: 'canceled', reason });
    case 'withhold':
      return recall(strapi, { map, documentId, pubStatus: 'withheld', reason });
    case 'restore':
      await restore(strapi, { map, documentId, reason });
      return true;
  }
}

const FAILED = { message: sayRefusal({ code: 'server-failed' }), details: { sentence: { code: 'server-failed' } } } as const;

function requireDraft(draft: { readonly row: unknown } | null | undefined, action: 'read' | 'publish', may: MayWith): void {
  if (!draft) throw refuseUnknown({ code: 'no-story' });
  if (!may(action, draft.row)) throw refuseAccess({ code: `role-may-not-${action}` });
}
