import type { Core } from '@strapi/strapi';
import type { CorrectionClass } from '../../../../newsroom/story/story';
import { draftStandings, publishDraft, strictest, writeDrafts } from '../../articles/drafts/standing';
import type { TypeMap } from '../../articles/shape/story-map';
import { refuseInput } from '../../errors/refusals';
import { acting } from '../../ground/acting';
import { now } from '../../ground/clock';
import { recordAct } from '../ledger/ledger';
import { tell } from './tell';

/** What is said of a repaired error, and where. */
export interface Correction {
  readonly map: TypeMap;
  readonly documentId: string;
  /** `null` for a type without languages. */
  readonly locale: string | null;
  readonly correctionClass: CorrectionClass;
  readonly note: string;
  readonly reason: string;
  readonly publish: boolean;
}

/**
 * Says in the draft what was wrong and is now right, with today's date (UTC), and publishes it when asked. Front ends are
 * told when readers can see it.
 * @throws a refusal (400) for a killed story, and with every hold when the gate refuses: nothing is written then.
 */
export async function correct(strapi: Core.Strapi, { map, documentId, locale, correctionClass, note, reason, publish }: Correction): Promise<void> {
  await strapi.db.transaction(async () => {
    if (strictest(await draftStandings(strapi, map, documentId)) === 'canceled') throw refuseInput({ code: 'killed-not-corrected' }, ['documentId']);
    const at = now();
    await acting({ isRecorded: true }, () =>
      writeDrafts(strapi, map, documentId, [locale], { correctionNote: note, correctionClass, correctionDate: at.slice(0, 10) }),
    );
    const act = correctionClass === 'refile' ? 'refiled' : 'corrected';
    await recordAct(strapi, { act, uid: map.uid, documentId, locale, reason, facts: { correctionClass, note, publish } });
    if (!publish) return;
    await acting({ reason }, () => publishDraft(strapi, map, documentId, locale));
    await tell(strapi, 'syndication.correct', { uid: map.uid, documentId, reason: note, at });
  });
}
