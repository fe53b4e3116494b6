import type { Core } from '@strapi/strapi';
import { recentlyUsed, type RecentlyUsed } from './recently-used';

/** A memory for so many values that were read under one stamp of the database ({@link databaseStamp}) and end with it. */
export function keptWhileUnwritten<Value>(most: number): (strapi: Core.Strapi, stamp: string) => RecentlyUsed<Value> {
  const latest = new WeakMap<Core.Strapi, { readonly stamp: string; readonly kept: RecentlyUsed<Value> }>();
  return (strapi, stamp) => {
    const known = latest.get(strapi);
    if (known?.stamp === stamp) return known.kept;
    // Another stamp begins anew; a reader who is late with an older one goes on with what was his.
    const kept = recentlyUsed<Value>(most);
    latest.set(strapi, { stamp, kept });
    return kept;
  };
}
