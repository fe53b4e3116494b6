import { PAYLOAD_LIMIT } from '../../newsroom/intake/payload-limit';
import { CITATION_STYLE_NAMES } from '../../newsroom/story/provider';

/** The plugin's settings, in `config/plugins.ts`. */
export const config = {
  default: {
    /** The largest payload that intake takes, in bytes. */
    payloadLimit: PAYLOAD_LIMIT,
    /** How stories are cited whose provider does not want it otherwise. */
    citationStyle: 'retrieved-from',
    /** The request header in which a proxy of ours says the reader's country, as `CF-IPCountry`; `null`: `?territory=` is believed. */
    territoryHeader: null,
    /** What our publication is called, in feeds and in the news sitemap; `null`: the host of its address. */
    publicationName: null,
  },
  validator({ payloadLimit, citationStyle, territoryHeader = null, publicationName = null }: Settings): void {
    if (typeof payloadLimit !== 'number' || !Number.isInteger(payloadLimit) || payloadLimit < 1) {
      throw new Error('syndication: payloadLimit must be a whole number of bytes.');
    }
    if (!CITATION_STYLE_NAMES.some((name) => name === citationStyle)) {
      throw new Error(`syndication: citationStyle must be one of ${CITATION_STYLE_NAMES.join(', ')}.`);
    }
    if (territoryHeader !== null && !(typeof territoryHeader === 'string' && /^[\w-]+$/.test(territoryHeader))) {
      throw new Error('syndication: territoryHeader must be the name of a request header, or null.');
    }
    if (publicationName !== null && !(typeof publicationName === 'string' && publicationName.trim() !== '')) {
      throw new Error('syndication: publicationName must be words, or null.');
    }
  },
};

export interface Settings {
  readonly payloadLimit?: unknown;
  readonly citationStyle?: unknown;
  readonly territoryHeader?: unknown;
  readonly publicationName?: unknown;
}
