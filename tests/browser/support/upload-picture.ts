import { z } from 'zod';
import { addressOf } from './browser';

/** A picture of one grey dot, which says nothing of itself. */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

/** Puts a picture into the media library; answers with its id. */
export async function uploadPicture(name: string): Promise<number> {
  const body = new FormData();
  body.append('files', new Blob([Buffer.from(DOT, 'base64')], { type: 'image/png' }), name);
  const answer = await fetch(addressOf('/upload'), { method: 'POST', headers: { authorization: `Bearer ${process.env['CREDITLINE_TOKEN'] ?? ''}` }, body });
  if (!answer.ok) throw new Error(`The upload answered ${answer.status}: ${await answer.text()}`);
  const [file] = z.array(z.object({ id: z.number() })).min(1).parse(await answer.json());
  return file?.id ?? 0;
}
