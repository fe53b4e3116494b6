import type { Product } from './product';

declare global {
  var creditline: { product?: Product } | undefined;
}

/** The product between start and end of the run: Jest loads the two files apart, but in one process. */
export const running = (globalThis.creditline ??= {});
