import type { FilePasteRequest } from '../../../contracts/paste';

/** What the desk has in hand, before anybody has read it. */
export interface Arrived {
  readonly payload: Pick<FilePasteRequest, 'text'> | Pick<FilePasteRequest, 'file'>;
  /** The words as the editor saw them, where they differ from what is read; `null`: what is read. */
  readonly seen: string | null;
  readonly fileName: string | null;
  /** Where it was fetched, where the editor said so. */
  readonly address: string | null;
  readonly bytes: number;
}

/** Pasted words; with the markup of the page that they were copied from, that is read instead. */
export function arrivedPaste(text: string, html: string | null, address: string | null): Arrived {
  const payload = html ?? text;
  return { payload: { text: payload }, seen: html === null ? null : text, fileName: null, address, bytes: new Blob([payload]).size };
}

/** A file as it is, byte for byte. */
export function arrivedFile(file: File, address: string | null): Promise<Arrived> {
  return arrivedBytes(file, file.name, address);
}

/** The bytes of a file, under the name that it had. */
export async function arrivedBytes(file: Blob, fileName: string | null, address: string | null): Promise<Arrived> {
  return { payload: { file: await inBase64(file) }, seen: null, fileName, address, bytes: file.size };
}

/** What the server kept under a receipt: a text comes back as a text, a file as its bytes. */
export async function arrivedFromReceipt(kept: Blob, fileName: string | null, address: string | null): Promise<Arrived> {
  const charset = /^text\/plain; *charset=(.+)$/.exec(kept.type)?.[1];
  if (charset === undefined) return arrivedBytes(kept, fileName, address);
  return arrivedPaste(new TextDecoder(charset).decode(await kept.arrayBuffer()), null, address);
}

/** No server takes so much at once: it would only stop the browser. */
export const TOO_LARGE_TO_SEND = 64 * 1024 * 1024;

function inBase64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'));
    // `data:text/xml;base64,PD94…`
    reader.onload = () => resolve(typeof reader.result === 'string' && file.size > 0 ? reader.result.slice(reader.result.indexOf(',') + 1) : '');
    reader.readAsDataURL(file);
  });
}
