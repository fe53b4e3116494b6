import type { Attribution } from '../attribution/attribution';
import { webAddress } from '../attribution/web-address';

/** Where the story was taken from, as far as that is an address of the web. */
export function sourceAddress({ attribution }: { readonly attribution: Attribution | null }): string | null {
  return webAddress(attribution?.citation?.address);
}
