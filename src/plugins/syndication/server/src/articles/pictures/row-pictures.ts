import { asRecord } from '../shape/by-role';
import type { TypeMap } from '../shape/story-map';

/** One picture of an article's row. */
export interface RowPicture {
  readonly caption: string | null;
  /** The id of its file. */
  readonly file: number | null;
  /** The record of its credit, as it is stored; `null` for none. */
  readonly credit: Readonly<Record<string, unknown>> | null;
}

/** The pictures of an article, in their order. */
export function rowPictures(row: unknown, { roles: { pictures } }: TypeMap): readonly RowPicture[] {
  const of = pictures?.of?.roles ?? {};
  const entries = asRecord(row)[pictures?.attribute ?? ''];
  return (Array.isArray(entries) ? entries : []).map((entry) => {
    const valueOf = (role: string) => asRecord(entry)[of[role]?.attribute ?? ''];
    const [image, caption, credit] = [valueOf('image'), valueOf('caption'), valueOf('credit')];
    const file = typeof image === 'number' ? image : asRecord(image).id;
    return { caption: typeof caption === 'string' && caption !== '' ? caption : null, file: typeof file === 'number' ? file : null, credit: credit ? asRecord(credit) : null };
  });
}
