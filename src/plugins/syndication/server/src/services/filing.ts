import type { Core } from '@strapi/strapi';
import type { FilePasteAnswer } from '../../../contracts/paste';
import type { Reading } from '../../../newsroom/intake/reading';
import { readPayload } from '../../../newsroom/intake/read-payload';
import { takenOn } from '../../../newsroom/intake/taken-on';
import type { Instant } from '../../../newsroom/story/news-date';
import { fileDraft } from '../articles/file-draft';
import { refuseInput, refuseTooLarge } from '../errors/refusals';
import { now } from '../ground/clock';
import { keepReceipt } from './receipts';
import { storyTypeFor } from './story-type-for';

/** One pasted text, and who pasted it where. */
export interface Paste {
  readonly text: string;
  /** The content type; without it, the first that holds stories. */
  readonly model?: string | undefined;
  readonly locale?: string | null | undefined;
  readonly receivedBy: number | null;
}

/** Reads pasted text and files it as a draft. */
export function filingService({ strapi }: { readonly strapi: Core.Strapi }) {
  return {
    /** Reads without storing anything. Never throws but for a text over the limit. */
    readPaste(text: string): Reading {
      return read(strapi, text, now());
    },

    /**
     * Files the pasted story as a draft, in one transaction with its receipt: both are there, or neither.
     * Nothing is published.
     * @throws a refusal (400) that carries the notes when nothing can be read, (413) over the limit, (404) for a
     * model that holds no stories.
     */
    async filePaste({ text, model, locale = null, receivedBy }: Paste): Promise<FilePasteAnswer> {
      const map = storyTypeFor(strapi, model);
      const receivedAt = now();
      const reading = read(strapi, text, receivedAt);
      const [first] = reading.stories;
      if (!first) throw refuseInput(reading.notes.map(({ reason }) => reason).join(' '), ['text'], { notes: reading.notes });
      return strapi.db.transaction(async () => {
        const story = takenOn(first.story, receivedAt);
        const documentId = await fileDraft(strapi, story, { map, locale, filedBy: receivedBy });
        const receipt = { text, receivedAt, receivedBy, door: 'paste', reading, uid: map.uid, documentId } as const;
        return { model: map.uid, documentId, receiptId: await keepReceipt(strapi, receipt), read: { ...first, story, notes: [...reading.notes, ...first.notes] } };
      });
    },
  };
}

function read(strapi: Core.Strapi, text: string, receivedAt: Instant): Reading {
  const limit: number = strapi.config.get('plugin::syndication.payloadLimit');
  const bytes = Buffer.byteLength(text);
  if (bytes > limit) throw refuseTooLarge(bytes, limit);
  return readPayload({ text, receivedAt });
}
