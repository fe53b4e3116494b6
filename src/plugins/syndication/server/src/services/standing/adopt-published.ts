import type { Core } from '@strapi/strapi';
import { loadStories } from '../../articles/rows/load-stories';
import { revivedStories } from '../../articles/rights/revived-stories';
import { claimSlug } from '../../articles/slugs/slug-ledger';
import { storiesUnderRights } from '../../articles/rights/stories-under-rights';
import type { TypeMap } from '../../articles/shape/story-map';
import { storyTypes } from '../../articles/shape/story-types';
import { unprintedRows } from '../../articles/rights/unprinted-rows';
import { settleWindows } from '../../gate/settle-windows';
import { acting } from '../../ground/acting';
import { now } from '../../ground/clock';
import { lockUntilCommit } from '../../ground/lock-until-commit';
import { keepPrint } from '../attribution/prints';
import { recall } from './recall';

/**
 * Brings under its rights, before the port opens, what was published around the gate: before the plugin came, by an import, a
 * restored backup, or SQL. A story of which nothing was ever printed gets its window, its slug and its first print, dated as the row says;
 * a story under a tombstone is taken off again.
 */
export async function adoptPublished(strapi: Core.Strapi): Promise<void> {
  for (const map of storyTypes(strapi).values()) {
    for (const { documentId, reason } of await revivedStories(strapi, map)) {
      await recall(strapi, { map, documentId, pubStatus: reason === 'killed' ? 'canceled' : 'withheld', reason: 'It had come back around the desk.' });
      strapi.log.warn(`syndication: ${map.uid} ${documentId} was ${reason} and had come back around the desk. It is taken off again.`);
    }
    let count = 0;
    for (let some = AT_ONCE; some === AT_ONCE; count += some) some = await adoptSome(strapi, map);
    if (count > 0) strapi.log.info(`syndication: ${count} published rows of ${map.uid} did not come through the gate. Readers see them as their terms say from now on.`);
  }
}

const AT_ONCE = 200;

async function adoptSome(strapi: Core.Strapi, map: TypeMap): Promise<number> {
  return strapi.db.transaction(async () => {
    // Of several instances that start at once, one adopts.
    await lockUntilCommit(strapi, `${map.uid} adopted`);
    const found = new Map((await unprintedRows(strapi, map, AT_ONCE)).map((row) => [row.id, row]));
    const ids = [...found.keys()];
    for (const { slug, documentId } of found.values()) if (slug !== null) await claimSlug(strapi, map, slug, documentId);
    const stories = ids.length === 0 ? [] : await loadStories(strapi, map, ids);
    await acting({ actor: 'start', reason: 'It was published around the desk.' }, async () => {
      for (const story of stories) await keepPrint(strapi, map, story, found.get(story.id)?.publishedAt ?? now());
    });
    if (ids.length > 0) await settleWindows(strapi, map, await storiesUnderRights(strapi, map, ids));
    return ids.length;
  });
}
