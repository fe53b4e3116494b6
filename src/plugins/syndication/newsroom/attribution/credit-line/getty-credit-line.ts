import { readFilePhoto } from '../../story/file-photo';
import type { PhotoCredit } from '../../story/story';
import { isTakenBy, viaLine } from './via-line';

/** As Getty Images prints it: its own `Name/Getty Images`, others' `Name/AFP via Getty Images`. */
export function gettyCreditLine(credit: PhotoCredit): string {
  const { line, photographer } = credit;
  const words = isTakenBy(credit, 'Getty Images') ? [...(photographer === null ? [] : [photographer]), 'Getty Images'].join('/') : viaLine(credit, { agency: 'Getty Images', printed: 'Getty Images' });
  return readFilePhoto(line).isFile ? `${words}/File photo` : words;
}
