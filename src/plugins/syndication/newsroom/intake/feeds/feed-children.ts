import { childrenOf, type MarkupElement } from '../markup/markup';

/** The children with this name: `title` in the vocabulary of their parent, `dc:creator` in that of a module. Case aside. */
export type FeedChildren = (name: string) => readonly MarkupElement[];

/**
 * The children of a feed's element by the names that everybody gives them (`dc:creator`, `media:content`), whatever prefix
 * the feed declares. Vocabularies are told by their address: http or https, with or without a stroke at the end, in the
 * spellings in use; where a feed declares none, by the usual prefix itself.
 */
export function feedChildren(parent: MarkupElement | null): FeedChildren {
  const found = new Map<string, MarkupElement[]>();
  const home = parent === null ? null : vocabularyOf(parent);
  for (const child of childrenOf(parent)) {
    const name = nameOf(child, parent, home);
    const same = found.get(name);
    if (same) same.push(child);
    else found.set(name, [child]);
  }
  return (name) => found.get(name.toLowerCase()) ?? [];
}

/** Whose word this element is: `atom`, `dc`, `media` …; `null` where we know no such address. */
export function vocabularyOf({ namespace }: MarkupElement): string | null {
  if (namespace === null) return null;
  const address = namespace.slice(0, 200).trim().toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/#]{1,3}$/, '');
  if (address.startsWith('prismstandard.org/namespaces/')) return 'prism';
  return VOCABULARIES.get(address) ?? null;
}

function nameOf(child: MarkupElement, parent: MarkupElement | null, home: string | null): string {
  const name = child.name.toLowerCase();
  if (child.namespace === null || child.namespace === parent?.namespace) return name;
  const vocabulary = vocabularyOf(child);
  if (vocabulary === 'rss' || (vocabulary !== null && vocabulary === home)) return name;
  return `${vocabulary ?? 'unknown'}:${name}`;
}

const SPELLINGS: Readonly<Record<string, string>> = {
  app: 'w3.org/2007/app purl.org/atom/app app',
  atom: 'w3.org/2005/atom purl.org/atom/ns atom a10',
  cc: 'creativecommons.org/ns web.resource.org/cc backend.userland.com/creativecommonsrssmodule cyber.law.harvard.edu/rss/creativecommonsrssmodule.html cc creativecommons',
  content: 'purl.org/rss/1.0/modules/content content',
  dc: 'purl.org/dc/elements/1.1 purl.org/dc/elements/1.0 dc',
  dcterms: 'purl.org/dc/terms dcterms dct',
  feedburner: 'rssnamespace.org/feedburner/ext/1.0 feedburner',
  media: 'search.yahoo.com/mrss video.search.yahoo.com/mrss tools.search.yahoo.com/mrss rssboard.org/media-rss media mrss',
  prism: 'prism pur',
  rdf: 'w3.org/1999/02/22-rdf-syntax-ns rdf',
  rss: 'purl.org/rss/1.0 purl.org/net/rss1.1 my.netscape.com/rdf/simple/0.9 channel.netscape.com/rdf/simple/0.9 my.netscape.com/publish/formats/rss-0.91.dtd backend.userland.com/rss backend.userland.com/rss2 backend.userland.com/rss091 backend.userland.com/rss092 blogs.law.harvard.edu/tech/rss cyber.law.harvard.edu/rss/rss.html rss',
  tombstones: 'purl.org/atompub/tombstones/1.0 at',
  xhtml: 'w3.org/1999/xhtml xhtml',
};
const VOCABULARIES: ReadonlyMap<string, string> = new Map(Object.entries(SPELLINGS).flatMap(([name, addresses]) => addresses.split(' ').map((address) => [address, name] as const)));
