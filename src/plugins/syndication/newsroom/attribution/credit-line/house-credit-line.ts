import { readFilePhoto } from '../../story/file-photo';
import type { PhotoCredit } from '../../story/story';

/**
 * `Christian Charisius/picture-alliance/dpa/AP Images`: everybody between strokes, the photographer first whatever the
 * agency's own order; `Town Hall/handout/Reuters`, `…/file photo` where the line says so.
 */
export function houseCreditLine({ line, photographer, agencies, licence }: PhotoCredit): string {
  const parties = agencies.flatMap(({ name, role }) => (role === 'handout-source' ? [name, 'handout'] : [name]));
  const file = readFilePhoto(line).isFile ? ['file photo'] : [];
  return [...(photographer === null ? [] : [photographer]), ...parties, ...(licence === null ? [] : [licence]), ...file].join('/');
}
