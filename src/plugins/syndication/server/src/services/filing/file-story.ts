import type { Core } from '@strapi/strapi';
import { editedFields } from '../../../../newsroom/intake/three-way';
import { decide } from '../../../../newsroom/rights/decide';
import type { Hold } from '../../../../newsroom/rights/hold';
import { underOwnTerms } from '../../../../newsroom/rights/under-own-terms';
import type { Instant } from '../../../../newsroom/story/news-date';
import type { Story } from '../../../../newsroom/story/story';
import { deskStory, keptStory } from '../../articles/drafts/desk-story';
import { fileDraft, refileDraft } from '../../articles/drafts/file-draft';
import { recallStory } from '../../articles/drafts/recall-story';
import type { TypeMap } from '../../articles/shape/story-map';
import { acting } from '../../ground/acting';
import type { ArrivingStory, Filed } from './arriving-story';
import { factsOf, recordArrivalAct, saidWhy } from './arrival-act';
import { decisionOn, isLiftedKill } from './decision-on';
import { digestOf, findFiling, keepFiling, keyOf, lockFiling, type Filing } from './filings';
import { rememberWords } from './likeness';
import { recall } from '../standing/recall';
import { recordArrival } from './receipts';
import { storyTypeFor } from './story-type-for';

/**
 * Files one story, by its identity first and its version second. Call it within a transaction: the draft, the ledger row and
 * the record of the arrival are there together, or not at all.
 */
export async function fileStory(strapi: Core.Strapi, arriving: ArrivingStory): Promise<Filed> {
  const { story, receiptId, place, receivedAt, map } = arriving;
  const onFile = await lockFiling(strapi, keyOf(story));
  const filed = await acting({ otherwise: 'intake', isRecorded: true, mayLiftEmbargo: true }, () => act(strapi, arriving, onFile));
  if (story.pubStatus === 'canceled' && story.replaces !== null) await acting({ otherwise: 'intake' }, () => killReplaced(strapi, story, arriving));
  const uid = filed.documentId === null ? null : (onFile?.uid ?? map.uid);
  await recordArrival(strapi, { receiptId, story: place, decision: filed.outcome, uid, documentId: filed.documentId, at: receivedAt });
  await acting({ otherwise: 'intake' }, () => recordArrivalAct(strapi, arriving, { ...filed, uid }));
  return filed;
}

async function act(strapi: Core.Strapi, arriving: ArrivingStory, onFile: Filing | null): Promise<Filed> {
  const { story } = arriving;
  const desk = onFile?.uid && onFile.documentId ? await deskStory(strapi, storyTypeFor(strapi, onFile.uid), onFile.documentId, onFile.locale) : null;
  const decision = decisionOn(story, onFile, desk !== null);
  switch (decision) {
    case 'new':
      return fileNew(strapi, arriving);
    case 'kill-before-arrival':
      await keepFiling(strapi, filingOf(arriving, null, null));
      return { outcome: decision, documentId: null };
    case 'kill':
      if (onFile) await kill(strapi, onFile, story, arriving);
      return { outcome: decision, documentId: onFile?.documentId ?? null };
    case 'duplicate':
    case 'stale-version':
    case 'dead':
      return { outcome: decision, documentId: onFile?.documentId ?? null };
    case 'newer-version':
      return onFile?.documentId && desk ? fileNewer(strapi, arriving, { ...onFile, documentId: onFile.documentId }, desk) : fileNew(strapi, arriving);
  }
}

async function fileNew(strapi: Core.Strapi, arriving: ArrivingStory): Promise<Filed> {
  const { story, map, locale } = arriving;
  const documentId = await fileDraft(strapi, story, arriving);
  await rememberWords(strapi, map.uid, documentId, story);
  await keepFiling(strapi, filingOf(arriving, documentId, await deskStory(strapi, map, documentId, locale)));
  return { outcome: 'new', documentId };
}

/**
 * Applies a newer version to a draft that editors left as it was filed; offers it where they changed something. What the
 * provider says about whether the story may run holds at once either way.
 */
async function fileNewer(strapi: Core.Strapi, arriving: ArrivingStory, onFile: Filing & { readonly documentId: string }, desk: Story): Promise<Filed> {
  const { story, receiptId, receivedAt } = arriving;
  const { documentId, locale } = onFile;
  const map = storyTypeFor(strapi, onFile.uid ?? undefined);
  const isEdited = onFile.filed === null || editedFields(keptStory(onFile.filed), desk).length > 0;
  await takeOffUnlessClear(strapi, map, documentId, arriving);
  if (isEdited) {
    const { source, identity } = onFile;
    await keepFiling(strapi, { ...filingOf(arriving, documentId, null), source, identity, uid: map.uid, locale, filed: onFile.filed, offered: { story, receiptId, receivedAt } });
    return { outcome: 'offered', documentId };
  }
  await refileDraft(strapi, documentId, story, { map, locale, filedBy: arriving.filedBy });
  await rememberWords(strapi, map.uid, documentId, story);
  const filed = await deskStory(strapi, map, documentId, locale);
  await keepFiling(strapi, { ...filingOf(arriving, documentId, filed), source: onFile.source, identity: onFile.identity, uid: map.uid, locale });
  return { outcome: 'newer-version', documentId };
}

/** Withheld by its provider: so it is for readers too. Under an embargo, or expired: off until that changes. */
async function takeOffUnlessClear(strapi: Core.Strapi, map: TypeMap, documentId: string, arriving: ArrivingStory): Promise<void> {
  const { story, receivedAt } = arriving;
  if (!mayNotRun(story, receivedAt)) return;
  const isNew = story.pubStatus === 'withheld' && (await recall(strapi, { map, documentId, pubStatus: 'withheld', reason: saidWhy(story), rights: story.rights, facts: factsOf(arriving, 'newer-version') }));
  if (!isNew) await recallStory(strapi, map, documentId, story);
}

/** Killed, withheld, embargoed, expired or not for us: whatever else it lacks is a matter of the desk. */
function mayNotRun(story: Story, now: Instant): boolean {
  const decision = decide(underOwnTerms(story), now);
  return decision.outcome === 'held' && decision.holds.some(({ reason }) => ENDS_A_PUBLICATION.has(reason));
}

const ENDS_A_PUBLICATION: ReadonlySet<string> = new Set<Hold['reason']>([
  'killed',
  'withheld',
  'embargoed',
  'embargo-unreadable',
  'expired',
  'expiry-unreadable',
  'terms-embargo',
  'terms-expired',
  'retention-ended',
  'channel-not-allowed',
]);

async function kill(strapi: Core.Strapi, onFile: Filing, story: Story, arriving: ArrivingStory): Promise<void> {
  if (onFile.uid && onFile.documentId) {
    const map = storyTypeFor(strapi, onFile.uid);
    await recall(strapi, { map, documentId: onFile.documentId, pubStatus: 'canceled', reason: saidWhy(story), rights: story.rights, facts: factsOf(arriving, 'kill') });
  }
  const { version, versionCreated } = story;
  await keepFiling(strapi, { ...onFile, version, versionCreated, pubStatus: 'canceled', digest: digestOf(story), offered: null });
}

/** A kill under an identity of its own kills the story that it names, too, now or when it arrives. */
async function killReplaced(strapi: Core.Strapi, story: Story, arriving: ArrivingStory): Promise<void> {
  const replaced: Story = { ...story, identity: story.replaces, replaces: null };
  const onFile = await findFiling(strapi, keyOf(replaced));
  if (onFile === null) await keepFiling(strapi, filingOf({ ...arriving, story: replaced }, null, null));
  else if (onFile.pubStatus !== 'canceled' && !isLiftedKill(replaced, onFile)) await kill(strapi, onFile, replaced, arriving);
}

function filingOf({ story, map, locale }: ArrivingStory, documentId: string | null, filed: Story | null): Filing {
  const { version, versionCreated, pubStatus } = story;
  return { ...keyOf(story), uid: documentId === null ? null : map.uid, documentId, locale, version, versionCreated, pubStatus, digest: digestOf(story), filed, offered: null };
}
