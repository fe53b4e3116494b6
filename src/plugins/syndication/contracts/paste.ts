import { z } from 'zod';
import type { ReadStory, Reading } from '../newsroom/intake/reading';

/** `POST /syndication/paste/read` and `POST /syndication/paste/file`: one pasted text. */
export const pasteRequest = z.strictObject(
  {
    /** The text as pasted, untouched. */
    text: z.string('Send the pasted text as a string.'),
    /** The content type to file it under; without it, the first that holds stories. */
    model: z.string().min(1).max(200).optional(),
    locale: z.string().min(1).max(35).nullish(),
  },
  { error: ({ code }) => (code === 'invalid_type' ? 'Send a JSON object with the pasted text: {"text": "…"}.' : undefined) },
);
export type PasteRequest = z.infer<typeof pasteRequest>;

/** What reading would file. Nothing was stored. */
export interface ReadPasteAnswer {
  readonly reading: Reading;
}

/** What was filed, as a draft. */
export interface FilePasteAnswer {
  readonly model: string;
  readonly documentId: string;
  /** The receipt under which the payload is kept, byte for byte. */
  readonly receiptId: string;
  readonly read: ReadStory;
}

/** `GET /syndication/receipts/:id`: the payload as it was received, as a file. */
export const receiptRequest = z.object({ id: z.string() });
