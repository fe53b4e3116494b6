import type { FilePasteRequest } from '../../../contracts/paste';

/** The content type and the locale that stories are filed in, where they were said. */
export type PlaceToFile = Pick<FilePasteRequest, 'model' | 'locale'>;

/** The list that the editor came from put them into the address. */
export function placeToFile(search: URLSearchParams): PlaceToFile {
  const [model, locale] = [search.get('model'), search.get('locale')];
  return { ...(model === null ? {} : { model }), ...(locale === null ? {} : { locale }) };
}
