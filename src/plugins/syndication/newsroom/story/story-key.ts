import { readAddress } from './address';
import type { Story } from './story';

/** Under which name a story is on file: who gave it its identity, and the identity. */
export interface StoryKey {
  /** The authority that issued the identity: a host, a URN namespace, the provider's name; `''` when nobody knows. */
  readonly source: string;
  readonly identity: string;
}

/**
 * The key of a story that has an identity; `null` for one that has none. Addresses are compared without what sharing adds
 * to them (`utm_source`, `#top`, `www.`). A bare id belongs to its provider: two agencies may both count from 1.
 */
export function storyKey({ identity, source, rights }: Pick<Story, 'identity' | 'source' | 'rights'>): StoryKey | null {
  if (identity === null) return null;
  const address = readAddress(identity.value);
  if (address !== null) return keyOfAddress(address);
  const urn = /^(?:urn:([^:]{1,60}:[^:]{1,60})|tag:([^,:]{1,100}))[,:]/i.exec(identity.value);
  const authority = urn?.[1] ?? urn?.[2] ?? source.distributor ?? rights.copyrightHolder ?? source.retrievedFrom ?? '';
  return { source: nameOf(authority), identity: shorten(identity.value) };
}

function keyOfAddress(address: string): StoryKey {
  const { hostname, pathname, searchParams } = new URL(address);
  const asked = [...searchParams].filter(([name]) => !SHARING.test(name)).map(([name, value]) => `${name}=${value}`).sort();
  const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : '';
  const host = hostname.replace(/^(?:www|m|amp)\./, '');
  return { source: nameOf(host), identity: shorten(`//${host}${path}${asked.length > 0 ? `?${asked.join('&')}` : ''}`) };
}

const SHARING = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|ref|ref_src|cmpid|ns_\w+|smid)$/i;

const nameOf = (authority: string): string => authority.toLowerCase().replace(/^the /, '').replace(/[.,]+$/, '').trim().slice(0, 150);

/** An identity longer than any index is cut; what is cut off still counts, in eight digits. */
function shorten(identity: string): string {
  if (identity.length <= 300) return identity;
  let sum = 0;
  for (let index = 0; index < identity.length; index += 1) sum = (Math.imul(sum, 31) + identity.charCodeAt(index)) >>> 0;
  return `${identity.slice(0, 290)}~${sum.toString(16).padStart(8, '0')}`.toWellFormed();
}
