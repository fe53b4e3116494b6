/** What the content manager knows of a document besides the draft in the form. */
interface Languages {
  readonly availableLocales: readonly { readonly status?: string | undefined }[];
  readonly availableStatus: readonly { readonly publishedAt?: string | null | undefined }[];
}

/** In how many languages readers see a story: that of the form, which is published or has a published version, and the others. */
export function languagesShown(publishedAt: unknown, { availableLocales, availableStatus }: Languages): number {
  const isShownHere = [publishedAt, ...availableStatus.map((version) => version.publishedAt)].some((at) => typeof at === 'string');
  return availableLocales.filter(({ status }) => status === 'published' || status === 'modified').length + (isShownHere ? 1 : 0);
}
