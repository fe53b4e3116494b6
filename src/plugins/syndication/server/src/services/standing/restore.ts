import type { Core } from '@strapi/strapi';
import { draftStandings, strictest, writeDrafts } from '../../articles/drafts/standing';
import type { TypeMap } from '../../articles/shape/story-map';
import { refuseInput } from '../../errors/refusals';
import { acting } from '../../ground/acting';
import { now } from '../../ground/clock';
import { lockUntilCommit } from '../../ground/lock-until-commit';
import { setFiledStatus } from '../filing/filings';
import { recordAct } from '../ledger/ledger';
import { tell } from './tell';
import { liftTombstone } from './tombstones';

/** Which story comes back, and why. */
export interface Restoration {
  readonly map: TypeMap;
  readonly documentId: string;
  readonly reason: string;
}

/**
 * Brings a killed or withheld story back as a draft: it is usable again, in every language, and publishing it is another
 * act. The same kill arriving again does not kill it again; another one does.
 * @throws a refusal (400) for a story that is neither killed nor withheld.
 */
export async function restore(strapi: Core.Strapi, { map, documentId, reason }: Restoration): Promise<void> {
  await strapi.db.transaction(async () => {
    await lockUntilCommit(strapi, `${map.uid}:${documentId}`);
    const drafts = await draftStandings(strapi, map, documentId);
    const standing = strictest(drafts);
    if (standing === 'usable') throw refuseInput({ code: 'nothing-to-restore' }, ['documentId']);
    await acting({ isRecorded: true, mayChangeStanding: true }, () =>
      writeDrafts(strapi, map, documentId, drafts.map(({ locale }) => locale), { pubStatus: 'usable' }),
    );
    await setFiledStatus(strapi, map.uid, documentId, 'usable');
    await liftTombstone(strapi, map.uid, documentId);
    await recordAct(strapi, { act: 'restored', uid: map.uid, documentId, reason, facts: { from: standing } });
    await tell(strapi, 'syndication.restore', { uid: map.uid, documentId, reason, at: now() });
  });
}
