import type { Core } from '@strapi/strapi';
import type { LedgerAct } from '../../../../contracts/ledger';
import type { Story } from '../../../../newsroom/story/story';
import { digestOf } from './filings';
import type { ArrivingStory, Filed } from './arriving-story';
import { recordAct } from '../ledger/ledger';

/** Records in the ledger what became of a story that arrived. */
export async function recordArrivalAct(strapi: Core.Strapi, arriving: ArrivingStory, { outcome, uid, documentId }: Filed & { readonly uid: string | null }): Promise<void> {
  await recordAct(strapi, { act: ACTS[outcome], uid, documentId, facts: factsOf(arriving, outcome) });
}

/** What the ledger keeps of a story that arrived: its receipt, its version, its terms word for word. */
export function factsOf({ story, place, receiptId }: ArrivingStory, decision: Filed['outcome']): object {
  const { version, pubStatus, rights } = story;
  return { decision, receipt: receiptId, place, version, pubStatus, story: digestOf(story), usageTerms: rights.usageTerms, embargo: rights.embargo, expiry: rights.expiry };
}

/** What the provider tells the desk of it. */
export function saidWhy({ editorsNote, correctionNote }: Story): string | null {
  return editorsNote ?? correctionNote;
}

/** What changes nothing was received. A kill of a story on file is recorded with what it did. */
const ACTS: Readonly<Record<Filed['outcome'], LedgerAct>> = {
  new: 'filed',
  'newer-version': 'changed',
  offered: 'offered',
  kill: 'received',
  'kill-before-arrival': 'killed',
  duplicate: 'received',
  'stale-version': 'received',
  dead: 'received',
  failed: 'received',
};
