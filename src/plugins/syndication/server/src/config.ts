/** The plugin's settings, in `config/plugins.ts`. */
export const config = {
  default: {
    /** The largest payload that intake takes, in bytes. */
    payloadLimit: 5 * 1024 * 1024,
  },
  validator({ payloadLimit }: { readonly payloadLimit?: unknown }): void {
    if (typeof payloadLimit !== 'number' || !Number.isInteger(payloadLimit) || payloadLimit < 1) {
      throw new Error('syndication: payloadLimit must be a whole number of bytes.');
    }
  },
};
