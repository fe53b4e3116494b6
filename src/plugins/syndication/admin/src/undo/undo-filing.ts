import { getFetchClient, isFetchError } from '@strapi/strapi/admin';
import { whyItStays, type KeptDraft } from './why-it-stays';

/**
 * What became of the wish to undo a filing. `undone`: the draft is gone. `changed`, `published`: it is not as it was filed any
 * more, and stays. `refused`: the role may not delete it. `failed`: nobody knows.
 */
export const UNDOS = ['undoing', 'undone', 'changed', 'published', 'refused', 'failed'] as const;
export type Undo = (typeof UNDOS)[number];

/** The draft that filing made. */
export interface MadeDraft {
  readonly model: string;
  readonly documentId: string | null;
}

/** Deletes a draft as the content manager does, by the same permissions, and only while it stands as it was filed. */
export async function undoFiling({ model, documentId }: MadeDraft, locale: string | null): Promise<Undo> {
  const { get, del } = getFetchClient();
  const path = `/content-manager/collection-types/${model}/${documentId ?? ''}`;
  const config = { params: locale === null ? {} : { locale } };
  try {
    const { data: draft } = await get<KeptDraft>(path, config);
    const why = whyItStays(draft);
    if (why !== null) return why;
    await del(path, config);
    return 'undone';
  } catch (error) {
    const status = isFetchError(error) ? error.status : undefined;
    // Somebody else was faster.
    if (status === 404) return 'undone';
    return status === 403 ? 'refused' : 'failed';
  }
}
