/** Where a story stands on this site: a path. */
export function storyPath(slug: string, locale: string | null = null): string {
  return `/stories/${encodeURIComponent(slug.toWellFormed())}${query({ locale })}`;
}

/** Where a page of the list of stories stands on this site: a path. */
export function listPath(page: number, locale: string | null = null): string {
  return `/stories/${query({ locale, page: page === 1 ? null : String(page) })}`;
}

/** Where a feed of the stories stands on this site: a path. */
export function feedPath(format: string, locale: string | null = null): string {
  return `/stories/feed.${format}${query({ locale })}`;
}

/**
 * The address that search engines are told is the story's own: this site's, until a policy says otherwise.
 * `site` has no slash at its end.
 */
export function canonicalAddress(site: string, path: string): string {
  return site + path;
}

function query(values: Readonly<Record<string, string | null>>): string {
  const stated = Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeURIComponent(value)}`]));
  return stated.length === 0 ? '' : `?${stated.join('&')}`;
}
