import type { Core } from '@strapi/strapi';
import { decide, type Decision } from '../../../newsroom/rights/decide';
import { draftRow } from '../articles/drafts/draft-row';
import { storiesUnderRights } from '../articles/rights/stories-under-rights';
import { publishDraft } from '../articles/drafts/standing';
import { storyTypes } from '../articles/shape/story-types';
import { acting } from '../ground/acting';
import { now } from '../ground/clock';
import { lockUntilCommit } from '../ground/lock-until-commit';
import { retryWhenBusy } from '../ground/retry-when-busy';
import { endApproval, type Approval } from '../services/standing/approvals';
import { recordAct } from '../services/ledger/ledger';

/**
 * Publishes an approved draft once its embargo has ended. When something else holds it by then, or it cannot be published,
 * the approval ends and the ledger says why: an editor decides. Answers whether it was published.
 */
export async function publishApproved(strapi: Core.Strapi, approval: Approval): Promise<boolean> {
  try {
    return await retryWhenBusy(() => strapi.db.transaction(() => publishWhenDue(strapi, approval)));
  } catch (error) {
    strapi.log.error(error);
    const why = error instanceof Error ? error.message : String(error);
    await retryWhenBusy(() => strapi.db.transaction(() => lapse(strapi, approval, { reason: why })));
    return false;
  }
}

async function publishWhenDue(strapi: Core.Strapi, approval: Approval): Promise<boolean> {
  const { uid, documentId, locale } = approval;
  await lockUntilCommit(strapi, `${uid}:${documentId}`);
  const map = storyTypes(strapi).get(uid);
  const draft = map && (await draftRow(strapi, map, documentId, locale));
  const [row] = map && draft ? await storiesUnderRights(strapi, map, [draft.id]) : [];
  if (!map || !row) return lapse(strapi, approval, { reason: 'The draft is gone.' });
  const decision = decide(row.story, now());
  if (waitsForEmbargo(decision)) return false;
  if (decision.outcome === 'held') return lapse(strapi, approval, { facts: { holds: decision.holds } });
  // Whoever deletes the row publishes: an instance that comes second finds none.
  if (!(await endApproval(strapi, approval))) return false;
  await acting({ reason: `Approved at ${approval.at} by ${approval.by ?? 'a script'}.` }, () => publishDraft(strapi, map, documentId, locale));
  return true;
}

function waitsForEmbargo(decision: Decision): boolean {
  return decision.outcome === 'held' && decision.holds.some(({ reason }) => reason === 'embargoed');
}

async function lapse(strapi: Core.Strapi, approval: Approval, why: { readonly reason?: string; readonly facts?: object }): Promise<false> {
  const { uid, documentId, locale } = approval;
  if (await endApproval(strapi, approval)) await recordAct(strapi, { act: 'lapsed', uid, documentId, locale, ...why });
  return false;
}
