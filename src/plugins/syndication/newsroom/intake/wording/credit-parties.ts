import { readFilePhoto } from '../../story/file-photo';
import { isKnownAgency, isOrganisation } from './organisation';
import { isPersonName } from './person-name';
import { endsWithAbbreviation } from './sentence-end';

/** The words of a credit line taken apart at its signs; nothing is understood yet. */
export interface CreditParties {
  /** What stands before the first `via`, in the order printed. */
  readonly chain: readonly string[];
  /** What stands after `via`: who passed it on. */
  readonly via: readonly string[];
  readonly isCourtesy: boolean;
  /** Where in the chain `Handout` stands: so many parties are before it. `null`: nowhere. */
  readonly handoutAfter: number | null;
  /** Word for word: all of it where a `©` opens it, else the part after a stroke that has one. */
  readonly notice: string | null;
  readonly licence: string | null;
}

/** Takes a credit line apart: `Town Hall/WANA/Handout via Reuters, File`. */
export function splitCredit(line: string): CreditParties {
  const bare = unwrap(line.trim()).replace(LABEL, '').replace(ON_A_SITE, ' via ');
  const { rest } = readFilePhoto(bare);
  const signed = rest.replace(SIGN, '');
  const handed = signed.replace(COURTESY, '');
  const [before = '', ...after] = ` ${handed}`.split(/\s?[,/]?\svia\s/i);
  const printed = before.split(/\s?[/|]\s?|\s[—–]\s/).map((part) => part.trim());
  const notice = printed.find((part) => SIGN.test(part)) ?? null;
  const parts = printed.filter((part) => part !== notice).flatMap(splitWords).map(tidy).filter((part) => part !== '');
  const marked = parts.findIndex(isHandoutMark);
  const licence = parts.find((part) => LICENCE.test(part)) ?? null;
  return {
    chain: parts.filter((part) => part !== licence && !isHandoutMark(part) && !NOBODY.test(part)),
    via: after.map(tidy).filter((part) => part !== '' && !isHandoutMark(part)),
    isCourtesy: handed !== signed,
    handoutAfter: marked >= 0 ? marked : after.some((part) => isHandoutMark(tidy(part))) ? parts.length : null,
    notice: signed === rest ? notice : bare,
    licence,
  };
}

const LABEL = /^(?:(?:photo(?:s|graph)?|foto|image|picture|credit)(?:\s(?:by|credit))?\s?:|photo by\s)\s?/i;
/** `Ana Lima on Flickr` */
const ON_A_SITE = /\son\s(?=(?:Flickr|YouTube|Twitter|Instagram|Facebook|Unsplash|Pexels|Pixabay|Vimeo|TikTok)\.?$)/i;
const SIGN = /^(?:©|\(c\)|copyright\s)\s?/i;
const COURTESY = /^(?:photo\s)?courtesy(?:\sof)?\s/i;
const LICENCE = /^(?:CC0|CC[ -]BY|Creative Commons|Public Domain)(?![\p{L}\d])/iu;
/** Somebody whom the agency does not name. */
const NOBODY = /^(?:stringer|staff|contributor|freelance)$/i;

const isHandoutMark = (part: string): boolean => /^(?:hand-?out|HO)$/i.test(part);

/** `Ana Lima, AP`, `Ana Lima. AFP`, `Ana Lima-Imagn Images`, `Ana Lima for The Harbour Press`, `Ana Lima, CC BY 4.0`: two parties. */
function splitWords(part: string): readonly string[] {
  for (const { index, 0: sign } of part.matchAll(/[,.]\s|\sfor\s|-/g)) {
    const [first, second] = [part.slice(0, index), part.slice(index + sign.length)];
    const isNamed = sign === ' for ' ? isOrganisation(second) : isKnownAgency(second);
    const isParty = /[,.]/.test(sign) ? isNamed || LICENCE.test(second) : isNamed && isPersonName(first);
    if (isParty) return [first, second];
  }
  return [part];
}

function unwrap(line: string): string {
  const inside = /^\((.*)\)\.?$|^\[(.*)\]\.?$/.exec(line);
  return inside?.[1] ?? inside?.[2] ?? line;
}

function tidy(part: string): string {
  const bare = part.trim();
  return bare.endsWith('.') && !endsWithAbbreviation(bare) ? bare.slice(0, -1) : bare;
}
