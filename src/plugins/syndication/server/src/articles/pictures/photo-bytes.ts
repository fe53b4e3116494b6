import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { MOST_BYTES } from '../../../../newsroom/intake/photo/metadata-parts';
import { asRecord } from '../shape/by-role';

/** The first bytes of a file on disk: as many as are looked at, and one more, which says that there is more. */
export async function bytesAt(file: string): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const bytes = new Uint8Array(Math.min(size, MOST_BYTES + 1));
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/**
 * The bytes of a picture in the media library, where Strapi keeps it on our own disk; `null` for a file of another provider, and for what is no
 * picture. No address is ever fetched.
 */
export async function storedBytes(strapi: Core.Strapi, file: unknown): Promise<Uint8Array | null> {
  const { provider, mime, url } = asRecord(file);
  const [, name] = /^\/uploads\/([^/\\]+)$/.exec(String(url)) ?? [];
  if (provider !== 'local' || name === undefined || !String(mime).startsWith('image/')) return null;
  return bytesAt(path.join(strapi.dirs.static.public, 'uploads', name));
}
