import type { Core } from '@strapi/strapi';
import type { FieldCorrection, FilePasteAnswer, FiledStoryAnswer, IntakeOutlook, LikeStory } from '../../../../contracts/paste';
import { correctField } from '../../../../newsroom/intake/correct-field';
import { decodePayload } from '../../../../newsroom/intake/decode-payload';
import type { Reading, ReadStory } from '../../../../newsroom/intake/reading';
import { readPayload } from '../../../../newsroom/intake/read-payload';
import { takenOn } from '../../../../newsroom/intake/taken-on';
import { readAddress } from '../../../../newsroom/story/address';
import { wordsOf } from '../../../../newsroom/story/body';
import type { Instant } from '../../../../newsroom/story/news-date';
import type { Story } from '../../../../newsroom/story/story';
import { diffWords } from '../../../../newsroom/story/word-diff';
import { deskStory } from '../../articles/drafts/desk-story';
import { draftRow } from '../../articles/drafts/draft-row';
import type { TypeMap } from '../../articles/shape/story-map';
import { refusalIn } from '../../errors/refusal-in';
import { refuseInput, refuseTooLarge } from '../../errors/refusals';
import { now } from '../../ground/clock';
import { retryWhenBusy } from '../../ground/retry-when-busy';
import { decisionOn } from './decision-on';
import { fileStory } from './file-story';
import { findFiling, keyOf } from './filings';
import { findAlike } from './likeness';
import { keepReceipt } from './receipts';
import { storyTypeFor } from './story-type-for';

/** One payload, and who sent it where. */
export interface Arriving {
  readonly payload: string | Buffer;
  readonly address?: string | null | undefined;
  /** The content type; without it, the first that holds stories. */
  readonly model?: string | undefined;
  readonly locale?: string | null | undefined;
  readonly receivedBy: number | null;
  readonly corrections?: readonly FieldCorrection[] | undefined;
  /** Which of its stories, by their place from 0; without it, all. */
  readonly stories?: readonly number[] | undefined;
  /** Whether the person who asks may be told of a document; without it, our own code asks and may. */
  readonly mayRead?: (uid: string, documentId: string) => Promise<boolean>;
}

/** Reads what arrives and files it as drafts. */
export function filingService({ strapi }: { readonly strapi: Core.Strapi }) {
  return {
    /** Reads without storing anything, and says what filing would mean. Never throws but for a payload over the limit. */
    async readArriving(arriving: Arriving): Promise<{ readonly reading: Reading; readonly outlooks: readonly IntakeOutlook[]; readonly text: string }> {
      const receivedAt = now();
      const { reading, text } = read(strapi, arriving, receivedAt);
      const outlooks: IntakeOutlook[] = [];
      // As it would be filed: else what is on file would never be the same.
      for (const { story } of reading.stories) outlooks.push(await outlook(strapi, takenOn(story, receivedAt), arriving));
      return { reading, outlooks, text };
    },

    /**
     * Keeps the payload, then files its stories as drafts, each in a transaction of its own: one that cannot be filed loses
     * neither the others nor the payload. Filing the same payload again changes nothing. Nothing is published.
     * @throws a refusal (400) that carries the notes when nothing can be read, (413) over the limit, (404) for a
     * model that holds no stories.
     */
    async fileArriving(arriving: Arriving): Promise<FilePasteAnswer> {
      const map = storyTypeFor(strapi, arriving.model);
      const receivedAt = now();
      const { reading } = read(strapi, arriving, receivedAt);
      const chosen = reading.stories.map((story, place) => ({ read: story, place })).filter(({ place }) => arriving.stories?.includes(place) ?? true);
      if (chosen.length === 0) throw refuseInput(reading.notes.length === 0 ? { code: 'not-in-payload' } : reading.notes.map(({ reason }) => reason).join(' '), ['text'], { notes: reading.notes });
      const { payload, receivedBy } = arriving;
      const receiptId = await retryWhenBusy(() => keepReceipt(strapi, { payload, receivedAt, receivedBy, door: typeof payload === 'string' ? 'paste' : 'file', reading }));
      const stories: FiledStoryAnswer[] = [];
      for (const { read: one, place } of chosen) stories.push(await fileOne(strapi, one, { map, place, receiptId, receivedAt, arriving, isAlone: chosen.length === 1 }));
      const [first] = stories;
      if (!first) throw new Error('A payload with stories gave none.');
      return { receiptId, stories, notes: reading.notes, model: map.uid, documentId: first.documentId, read: { ...first.read, notes: [...reading.notes, ...first.read.notes] } };
    },
  };
}

interface OneOf {
  readonly map: TypeMap;
  readonly place: number;
  readonly receiptId: string;
  readonly receivedAt: Instant;
  readonly arriving: Arriving;
  readonly isAlone: boolean;
}

/** A story that cannot be filed does not keep the others from it; one that came alone says why by failing. */
async function fileOne(strapi: Core.Strapi, read: ReadStory, { map, place, receiptId, receivedAt, arriving, isAlone }: OneOf): Promise<FiledStoryAnswer> {
  const story = takenOn(read.story, receivedAt);
  const answer = { story: place, model: map.uid, read: { ...read, story } };
  try {
    const like = await likeStories(strapi, story, null, arriving);
    const arrival = { story, place, receiptId, receivedAt, map, locale: arriving.locale ?? null, filedBy: arriving.receivedBy };
    const { outcome, documentId } = await retryWhenBusy(() => strapi.db.transaction(() => fileStory(strapi, arrival)));
    return { ...answer, outcome, documentId, reason: null, details: {}, like: like.filter((other) => other.documentId !== documentId) };
  } catch (error) {
    if (isAlone) throw error;
    strapi.log.error(error);
    const details = refusalIn(error)?.details ?? {};
    return { ...answer, outcome: 'failed', documentId: null, reason: error instanceof Error ? error.message : String(error), details, like: [] };
  }
}

async function outlook(strapi: Core.Strapi, story: Story, arriving: Arriving): Promise<IntakeOutlook> {
  const filing = await findFiling(strapi, keyOf(story));
  const draft = filing?.uid && filing.documentId ? { uid: filing.uid, documentId: filing.documentId } : null;
  const hasDraft = draft !== null && (await draftRow(strapi, storyTypeFor(strapi, draft.uid), draft.documentId, filing?.locale ?? null)) !== null;
  const told = draft !== null && hasDraft && (await mayBeTold(arriving, draft.uid, draft.documentId)) ? draft : null;
  return {
    decision: decisionOn(story, filing, hasDraft),
    documentId: told?.documentId ?? null,
    model: told?.uid ?? null,
    like: await likeStories(strapi, story, filing?.documentId ?? null, arriving),
  };
}

async function likeStories(strapi: Core.Strapi, story: Story, except: string | null, arriving: Arriving): Promise<readonly LikeStory[]> {
  const like: LikeStory[] = [];
  for (const { uid, documentId, containment } of await findAlike(strapi, story, except)) {
    const other = (await mayBeTold(arriving, uid, documentId)) ? await deskStory(strapi, storyTypeFor(strapi, uid), documentId, arriving.locale ?? null) : null;
    if (other) like.push({ model: uid, documentId, headline: other.headline, containment, diff: diffWords(wordsIn(other), wordsIn(story)) });
  }
  return like;
}

async function mayBeTold({ mayRead }: Arriving, uid: string, documentId: string): Promise<boolean> {
  return mayRead === undefined || (await mayRead(uid, documentId));
}

const wordsIn = (story: Story): string => story.body.map(wordsOf).join('\n');

function read(strapi: Core.Strapi, { payload, address, corrections = [] }: Arriving, receivedAt: Instant): { readonly reading: Reading; readonly text: string } {
  const limit: number = strapi.config.get('plugin::syndication.payloadLimit');
  const bytes = Buffer.byteLength(payload);
  if (bytes > limit) throw refuseTooLarge(bytes, limit);
  const { text, notes } = typeof payload === 'string' ? { text: payload, notes: [] } : decodePayload(payload);
  const reading = readPayload({ text, receivedAt, address: address ? readAddress(address) : null });
  const stories = reading.stories.map((story, place) => corrections.filter((correction) => correction.story === place).reduce((mended, { field, words }) => correctField(mended, field, words), story));
  return { reading: { ...reading, stories, notes: [...notes, ...reading.notes] }, text };
}
