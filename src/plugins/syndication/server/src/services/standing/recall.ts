import type { Core } from '@strapi/strapi';
import type { Story } from '../../../../newsroom/story/story';
import { recallStory } from '../../articles/drafts/recall-story';
import { draftStandings, isPublished, strictest } from '../../articles/drafts/standing';
import type { TypeMap } from '../../articles/shape/story-map';
import { acting } from '../../ground/acting';
import { now } from '../../ground/clock';
import { lockUntilCommit } from '../../ground/lock-until-commit';
import { setFiledStatus } from '../filing/filings';
import { recordAct } from '../ledger/ledger';
import { tell } from './tell';
import { putTombstone } from './tombstones';

/** Which story is taken off, and why. */
export interface Recall {
  readonly map: TypeMap;
  readonly documentId: string;
  readonly pubStatus: 'withheld' | 'canceled';
  /** In the desk's or the provider's words; `null` when nobody gave any. */
  readonly reason: string | null;
  /** What the provider says of embargo and expiry; a kill of our own says nothing. */
  readonly rights?: Pick<Story['rights'], 'embargo' | 'expiry'>;
  readonly facts?: object;
}

/**
 * Kills or withholds a story: off in every language at once, its drafts say why, a tombstone where readers saw it, the act
 * in the ledger, front ends told. All of it in one transaction. `false` when it stood like this already in every language,
 * or was killed: nothing weakens a kill.
 */
export async function recall(strapi: Core.Strapi, { map, documentId, pubStatus: asked, reason, rights, facts }: Recall): Promise<boolean> {
  return strapi.db.transaction(async () => {
    await lockUntilCommit(strapi, `${map.uid}:${documentId}`);
    const drafts = await draftStandings(strapi, map, documentId);
    const pubStatus = strictest([...drafts, { pubStatus: asked }]);
    const isSo = drafts.length > 0 && drafts.every((draft) => draft.pubStatus === pubStatus);
    if (isSo && !(await isPublished(strapi, map, documentId))) return false;
    const [at, act] = [now(), pubStatus === 'canceled' ? 'killed' : 'withheld'] as const;
    await recordAct(strapi, { act, uid: map.uid, documentId, reason, facts: facts ?? {} });
    await putTombstone(strapi, map, documentId, { reason: act, at });
    await acting({ isRecorded: true, mayChangeStanding: true, ...(reason === null ? {} : { reason }) }, () =>
      recallStory(strapi, map, documentId, { pubStatus, rights: rights ?? { embargo: null, expiry: null } }),
    );
    await setFiledStatus(strapi, map.uid, documentId, pubStatus);
    await tell(strapi, pubStatus === 'canceled' ? 'syndication.kill' : 'syndication.withhold', { uid: map.uid, documentId, reason, at });
    return true;
  });
}
