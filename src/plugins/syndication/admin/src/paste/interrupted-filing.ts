import { z } from 'zod';
import { filePasteRequest } from '../../../contracts/paste';

/** What is left of a payload whose filing was stopped, or ended with its page. The payload itself is with the server. */
const interruptedFiling = z.object({
  /** The receipt under which the server keeps the payload. */
  receiptId: z.string(),
  fileName: z.string().nullable(),
  request: z.object({ address: filePasteRequest.shape.address, model: filePasteRequest.shape.model, locale: filePasteRequest.shape.locale, corrections: filePasteRequest.shape.corrections.unwrap() }),
  /** Stories by their place. */
  left: z.array(z.int()).min(1),
  total: z.int(),
});
export type InterruptedFiling = z.infer<typeof interruptedFiling>;

/** Notes in this tab what is left to file; `null` when nothing is. A browser that keeps nothing loses only this note. */
export function noteInterrupted(owner: string, filing: InterruptedFiling | null): void {
  try {
    if (filing === null) sessionStorage.removeItem(noteOf(owner));
    else sessionStorage.setItem(noteOf(owner), JSON.stringify(filing));
  } catch {
    // A browser may refuse to keep anything.
  }
}

/** What this tab noted last; `null` when nothing is left, or the note cannot be read. */
export function notedInterruption(owner: string): InterruptedFiling | null {
  try {
    const { data } = interruptedFiling.safeParse(JSON.parse(sessionStorage.getItem(noteOf(owner)) ?? 'null'));
    return data ?? null;
  } catch {
    return null;
  }
}

function noteOf(owner: string): string {
  return `creditline.interrupted-filing.${owner}`;
}
