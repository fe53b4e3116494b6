import { asRecord, type ByRole } from '../shape/by-role';

/** A picture of a story that has a file and no credit. */
export interface UncreditedFile {
  /** Its place in the story, from 0. */
  readonly picture: number;
  readonly file: number;
}

/** The pictures of an article that have a file of the media library and no credit. */
export function uncreditedFiles({ pictures }: ByRole): readonly UncreditedFile[] {
  return (Array.isArray(pictures) ? pictures : []).flatMap((entry, picture): readonly UncreditedFile[] => {
    const { image, credit } = asRecord(entry);
    const file = typeof image === 'number' ? image : asRecord(image).id;
    return typeof file === 'number' && !credit ? [{ picture, file }] : [];
  });
}
