import { PAYLOAD_LIMIT } from '../../newsroom/intake/payload-limit';
import { CITATION_STYLE_NAMES } from '../../newsroom/story/provider';

/** The plugin's settings, in `config/plugins.ts`. */
export const config = {
  default: {
    /** The largest payload that intake takes, in bytes. */
    payloadLimit: PAYLOAD_LIMIT,
    /** How stories are cited whose provider does not want it otherwise. */
    citationStyle: 'retrieved-from',
  },
  validator({ payloadLimit, citationStyle }: { readonly payloadLimit?: unknown; readonly citationStyle?: unknown }): void {
    if (typeof payloadLimit !== 'number' || !Number.isInteger(payloadLimit) || payloadLimit < 1) {
      throw new Error('syndication: payloadLimit must be a whole number of bytes.');
    }
    if (!CITATION_STYLE_NAMES.some((name) => name === citationStyle)) {
      throw new Error(`syndication: citationStyle must be one of ${CITATION_STYLE_NAMES.join(', ')}.`);
    }
  },
};
