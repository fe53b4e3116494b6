import { readFilePhoto } from '../../story/file-photo';
import type { PhotoCredit } from '../../story/story';
import { isTakenBy, viaLine } from './via-line';

/**
 * As the AP prints it since 2017: its own `AP Photo/Name`, others' `Name/Source via AP`, without a name `DHA via AP`;
 * `, File` at the end of an old picture.
 */
export function apCreditLine(credit: PhotoCredit): string {
  const { line, photographer } = credit;
  const words = isTakenBy(credit, 'AP') ? ['AP Photo', ...(photographer === null ? [] : [photographer])].join('/') : viaLine(credit, { agency: 'AP', printed: 'AP' });
  return readFilePhoto(line).isFile ? `${words}, File` : words;
}
