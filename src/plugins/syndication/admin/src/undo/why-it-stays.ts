/** As much of the content manager's answer as tells whether anybody has touched a draft. */
export interface KeptDraft {
  readonly data: { readonly createdAt?: string | undefined; readonly updatedAt?: string | undefined };
  /** Its other languages, and what is published of it. */
  readonly meta: { readonly availableLocales?: readonly unknown[]; readonly availableStatus?: readonly unknown[] };
}

/** Why a draft is not deleted any more; `null`: it stands as it was filed. A save is the only thing that moves `updatedAt`. */
export function whyItStays({ data, meta }: KeptDraft): 'changed' | 'published' | null {
  if ((meta.availableStatus?.length ?? 0) > 0) return 'published';
  return isAsMade(data) && (meta.availableLocales?.length ?? 0) === 0 ? null : 'changed';
}

/** Whether nobody has saved it since it was made. */
export function isAsMade({ createdAt, updatedAt }: KeptDraft['data']): boolean {
  return createdAt !== undefined && createdAt === updatedAt;
}
