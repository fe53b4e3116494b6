import { realpath } from 'node:fs/promises';
import path from 'node:path';

/**
 * The file in the folder of uploads that an address leads to, by the name that it has on disk, whether or not it is there; `null` for any other
 * address. It is found as the file server finds it: decoded once, dots and doubled slashes resolved. A disk that does not tell capitals apart serves a
 * file by many names: its true one is told.
 * @param root the folder that is served at `/`.
 */
export async function fileAsked(root: string, address: string): Promise<string | null> {
  const folder = path.join(root, 'uploads');
  const asked = path.join(root, decoded(address));
  const [realFolder, real] = await Promise.all([folder, asked].map(realPath));
  const found = realFolder && real ? within(realFolder, real) : null;
  return found ?? within(folder, asked);
}

/** Longer names no disk has; and a zero byte the file server refuses. */
const NAME = /^[^\0]{1,255}$/;

function within(folder: string, file: string): string | null {
  const name = path.relative(folder, file);
  return !NAME.test(name) || name.split(path.sep)[0] === '..' || path.isAbsolute(name) ? null : name;
}

async function realPath(place: string): Promise<string | null> {
  return realpath(place).catch(() => null);
}

/** What cannot be decoded leads nowhere, and the file server says so. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return '';
  }
}
