import type { FilePasteRequest } from '../../../contracts/paste';

/** What the desk has in hand, before anybody has read it. */
export interface Arrived {
  readonly payload: Pick<FilePasteRequest, 'text'> | Pick<FilePasteRequest, 'file'>;
  /** The words as the editor saw them, where they differ from what is read; `null`: what is read. */
  readonly seen: string | null;
  readonly fileName: string | null;
  readonly bytes: number;
}

/** Pasted words; with the markup of the page that they were copied from, that is read instead. */
export function arrivedPaste(text: string, html: string | null): Arrived {
  const payload = html ?? text;
  return { payload: { text: payload }, seen: html === null ? null : text, fileName: null, bytes: new Blob([payload]).size };
}

/** A file as it is, byte for byte. */
export async function arrivedFile(file: File): Promise<Arrived> {
  return { payload: { file: await inBase64(file) }, seen: null, fileName: file.name, bytes: file.size };
}

/** No server takes so much at once: it would only stop the browser. */
export const TOO_LARGE_TO_SEND = 64 * 1024 * 1024;

function inBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'));
    // `data:text/xml;base64,PD94…`
    reader.onload = () => resolve(typeof reader.result === 'string' && file.size > 0 ? reader.result.slice(reader.result.indexOf(',') + 1) : '');
    reader.readAsDataURL(file);
  });
}
