import { readFilePhoto } from '../../story/file-photo';
import type { PhotoCredit } from '../../story/story';
import { isTakenBy, viaLine } from './via-line';

/**
 * As Reuters' brand attribution guidelines print it: its own `REUTERS/Name`, others' `Source/Name via REUTERS`,
 * `Source/Handout via REUTERS`; `/File Photo` at the end of an old picture.
 */
export function reutersCreditLine(credit: PhotoCredit): string {
  const { line, photographer } = credit;
  const words = isTakenBy(credit, 'Reuters') ? ['REUTERS', ...(photographer === null ? [] : [photographer])].join('/') : viaLine(credit, { agency: 'Reuters', printed: 'REUTERS' });
  return readFilePhoto(line).isFile ? `${words}/File Photo` : words;
}
