import { z } from 'zod';
import type { IntakeDecision } from '../newsroom/intake/decide-intake';
import { STORY_FIELDS, type IntakeNote, type ReadStory, type Reading } from '../newsroom/intake/reading';
import type { WordRun } from '../newsroom/story/word-diff';
import type { RefusalDetails } from './refusals';

/** What arrives: pasted text, or a file's bytes. */
const payload = {
  /** The text as pasted, untouched. */
  text: z.string('Send the pasted text as a string.').optional(),
  /** A file as it is, in Base64; its encoding is found out here. */
  file: z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/, 'Send the file’s bytes in Base64.').optional(),
  /** Where it was fetched, where somebody fetched it. */
  address: z.url().max(2000).nullish(),
  /** The content type to file it under; without it, the first that holds stories. */
  model: z.string().min(1).max(200).optional(),
  locale: z.string().min(1).max(35).nullish(),
};

/** A field that the editor read otherwise than we did: the words of the page that fill it; `null` empties it. */
const correction = z.strictObject({
  /** Which story of the payload, from 0. */
  story: z.int().min(0),
  field: z.enum(STORY_FIELDS),
  words: z.string().min(1).max(20_000).nullable(),
});
export type FieldCorrection = z.infer<typeof correction>;

const error = ({ code }: { readonly code: string }) => (code === 'invalid_type' ? 'Send a JSON object with the pasted text: {"text": "…"}.' : undefined);
const isOne = ({ text, file }: { readonly text?: string | undefined; readonly file?: string | undefined }): boolean => (text === undefined) !== (file === undefined);
const ONE = { message: 'Send the pasted text as “text”, or a file as “file”.', path: ['text'] };

/** `POST /syndication/paste/read`: nothing is stored. */
export const readPasteRequest = z.strictObject({ ...payload, corrections: z.array(correction).max(500).optional() }, { error }).refine(isOne, ONE);
export type ReadPasteRequest = z.infer<typeof readPasteRequest>;

/** `POST /syndication/paste/file`: files the stories as drafts; all of them, or those named by their place from 0. */
export const filePasteRequest = z
  .strictObject({ ...payload, corrections: z.array(correction).max(500).optional(), stories: z.array(z.int().min(0)).max(10_000).optional() }, { error })
  .refine(isOne, ONE);
export type FilePasteRequest = z.infer<typeof filePasteRequest>;

/** A story on file that says much the same. Nothing is merged by itself. */
export interface LikeStory {
  readonly model: string;
  readonly documentId: string;
  readonly headline: string | null;
  /** How much of the smaller text stands in the other, from 0 to 1. */
  readonly containment: number;
  /** From the words on file to those that arrived. */
  readonly diff: readonly WordRun[];
}

/** What filing a story would mean, and what on file is like it. */
export interface IntakeOutlook {
  readonly decision: IntakeDecision;
  /** The document that the story is on file as; `null` when there is none. */
  readonly documentId: string | null;
  readonly model: string | null;
  readonly like: readonly LikeStory[];
}

/** What reading would file. Nothing was stored. */
export interface ReadPasteAnswer {
  readonly reading: Reading;
  /** One a story, in the order of the reading. */
  readonly outlooks: readonly IntakeOutlook[];
  /** The text as it was decoded: what quotes are found in. */
  readonly text: string;
}

/** What became of one story. */
export interface FiledStoryAnswer {
  readonly story: number;
  /** `offered`: a newer version of a story that editors changed; they decide. `failed`: not filed, the others were. */
  readonly outcome: IntakeDecision | 'offered' | 'failed';
  readonly model: string;
  readonly documentId: string | null;
  readonly read: ReadStory;
  /** Why it failed. */
  readonly reason: string | null;
  /** Of what the reason is made. */
  readonly details: RefusalDetails;
  readonly like: readonly LikeStory[];
}

/** What was filed, as drafts. */
export interface FilePasteAnswer {
  /** The receipt under which the payload is kept, byte for byte. */
  readonly receiptId: string;
  readonly stories: readonly FiledStoryAnswer[];
  readonly notes: readonly IntakeNote[];
  /** Of the first story. */
  readonly model: string;
  readonly documentId: string | null;
  readonly read: ReadStory;
}

/** `GET /syndication/receipts/:id`: the payload as it was received, as a file. */
export const receiptRequest = z.object({ id: z.string() });
