import { readCaption, type StatedCaption } from '../../wording/caption';
import { readCreditLine } from '../../wording/credit-line';
import { splitCredit } from '../../wording/credit-parties';
import { isKnownAgency, isOrganisation } from '../../wording/organisation';
import { isPersonName } from '../../wording/person-name';

/**
 * Reads the words under a picture whose credit no element marks. There more is believed than in running text: a label after a
 * stroke or a bracket (`| Source: Ana Lima/The Harbour Press`, `(Bild: Norden)`), brackets at the end, parties alone. `null`: no credit.
 */
export function readCaptionCredit(words: string): StatedCaption | null {
  if (words.length > LONGEST) return null;
  const set = words.replace(LOST_BREAK, (label) => ` ${label}${/[:.]$/.test(label) ? '' : ': '}`);
  return labelled(set) ?? lastWords(set) ?? readCaption(set) ?? bracketed(set);
}

const LONGEST = 1500;
const LABELS = String.raw`(?:photos?|photographs?|image|images|picture|foto|fotos|bild|bilder|illustration|graphic|video|source|quelle|credit|credits|crédit|crédits|courtesy|copyright)`;
/** `Ana LimaPhoto: Harbour Press`, `said.CreditAna Lima`: breaks that only a style sheet makes. */
const LOST_BREAK = new RegExp(String.raw`(?<=[\p{Ll}.!?”"])((?:Photo|Image|Credit|Foto|Bild)s?(?:\s(?:by|credit))?(?::|(?=\p{Lu}))|Credit\.{3})`, 'gu');
const LABEL = new RegExp(String.raw`(^|[([|]\s?|[.!?”"’)\]]\s|\s[–—-]\s)(?:${LABELS}\s?){1,2}(?:\s?(?:by|credit|via|from))?(?:\s?[:/©]|\.{3}|(?<=\sby)|(?<=credits?)(?=\s\p{Lu}))\s?(?:©\s?)?(?=\S)`, 'giu');

function labelled(words: string): StatedCaption | null {
  const label = [...words.matchAll(LABEL)].at(-1);
  if (!label) return null;
  const [whole, opening = ''] = label;
  const isWrapped = /[([]/.test(opening);
  const tail = words.slice(label.index + whole.length).trim();
  const credit = isWrapped ? tail.replace(/[)\]]\.?$/, '') : tail.replace(/\.$/, '');
  return credit.length < 2 || credit.length > 160 || /[.!?]\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(credit) ? null : stated(words.slice(0, label.index + (isWrapped || /[|–—-]/.test(opening) ? 0 : opening.length)), credit);
}

function bracketed(words: string): StatedCaption | null {
  const tail = /\s?(?:\[([^[\]]{2,100})\]|\(([^()]{2,100})\))\.?$/.exec(words);
  const credit = (tail?.[1] ?? tail?.[2] ?? '').replace(/^(?:photo|image)\s(?:by\s)?(?=\p{Lu})/iu, '');
  return tail && isParties(credit) ? stated(words.slice(0, tail.index), credit) : null;
}

/** Parties alone, or after the caption's last sentence. */
function lastWords(words: string): StatedCaption | null {
  if (words.length <= 120 && isParties(words)) return stated('', words);
  const stops = [...words.matchAll(/[.!?”"’)]\s(?=\p{Lu})/gu)].slice(-3);
  for (const { index } of stops) {
    const credit = words.slice(index + 2);
    if (credit.length <= 120 && isParties(credit)) return stated(words.slice(0, index + 1), credit);
  }
  return null;
}

/** Whether words are a chain of which at least one party is known for one, and none is a part of a sentence. */
function isParties(words: string): boolean {
  const { chain, via, isCourtesy } = splitCredit(words);
  const parties = [...chain, ...via];
  if (parties.length === 0 || !parties.every((party) => PARTY.test(party) && party.split(' ').length <= 6)) return false;
  if (isCourtesy || via.length > 0) return true;
  return parties.some(isKnownAgency) || (parties.length > 1 && parties.every((party) => isPersonName(party) || isOrganisation(party))) || (/^©/.test(words) && parties.length > 0);
}

/** Words with capitals, or an agency that writes itself small. */
const PARTY = /^(?:[a-z]{2,4}|[\p{Lu}\d][\p{L}\p{M}\d.,'’&-]*(?:\s(?:[\p{Lu}\d][\p{L}\p{M}\d.,'’&-]*|and|de|for|of|the|user|van|von|&))*)$/u;

function stated(caption: string, credit: string): StatedCaption {
  const words = caption.trim().replace(/\s?[|–—-]$/, '').trim();
  return { caption: words === '' ? null : words, ...readCreditLine(credit.trim()) };
}
