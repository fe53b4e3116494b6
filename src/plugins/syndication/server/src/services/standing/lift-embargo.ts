import type { Core } from '@strapi/strapi';
import { NO_EMBARGO } from '../../articles/drafts/embargo-fields';
import { draftStandings, writeDrafts } from '../../articles/drafts/standing';
import { storiesUnderRights } from '../../articles/rights/stories-under-rights';
import type { TypeMap } from '../../articles/shape/story-map';
import { refuseInput } from '../../errors/refusals';
import { acting } from '../../ground/acting';
import { lockUntilCommit } from '../../ground/lock-until-commit';
import { recordAct } from '../ledger/ledger';

/** Whose embargo is lifted, and why. */
export interface Lifting {
  readonly map: TypeMap;
  readonly documentId: string;
  readonly reason: string;
}

/**
 * Lifts the embargo of a story in every language, because the provider freed it. Publishing is another act. An embargo that only the
 * terms state is corrected there. @throws a refusal (400) when the story states none.
 */
export async function liftEmbargo(strapi: Core.Strapi, { map, documentId, reason }: Lifting): Promise<void> {
  await strapi.db.transaction(async () => {
    await lockUntilCommit(strapi, `${map.uid}:${documentId}`);
    const rows = await storiesUnderRights(strapi, map, (await draftStandings(strapi, map, documentId)).map(({ id }) => id));
    const held = rows.filter(({ story }) => story.rights.embargo !== null);
    if (held.length === 0) throw refuseInput({ code: 'nothing-to-lift' }, ['documentId']);
    const locales = held.map(({ locale }) => locale);
    await acting({ isRecorded: true, mayLiftEmbargo: true }, () => writeDrafts(strapi, map, documentId, locales, NO_EMBARGO));
    await recordAct(strapi, { act: 'embargo-lifted', uid: map.uid, documentId, reason, facts: { embargo: held[0]?.story.rights.embargo ?? null } });
  });
}
