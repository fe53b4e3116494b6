import { readCreditLine, type ReadCredit } from './credit-line';
import { splitCredit } from './credit-parties';
import { isKnownAgency, isOrganisation } from './organisation';
import { isPersonName } from './person-name';

/** A caption and the credit that stood at its end. */
export interface StatedCaption extends ReadCredit {
  readonly caption: string | null;
}

/**
 * Reads a paragraph that ends in a picture's credit: after a label (`Photo by:`, `Photo:`, `Credit:`, `Image:`, `Foto:`),
 * in brackets (`(AP Photo/Ana Lima)`), or a bare chain (`Ana Lima/AFP via Getty Images`). `null` when it does not.
 */
export function readCaption(line: string): StatedCaption | null {
  return labelled(line) ?? sourced(line) ?? bracketed(line) ?? credited(line) ?? bareChain(line) ?? afterSentence(line);
}

/** `Ana Lima, AP` on a line of its own: a credit, or a byline. Only where it stands can tell. */
export function readPersonAndAgency(line: string): StatedCaption | null {
  const [, person = '', agency = ''] = /^([^,/]{3,50}),\s([^,/]{2,40})$/.exec(line) ?? [];
  return isPersonName(person) && isKnownAgency(agency) ? stated('', line) : null;
}

const LABEL =
  /(?<![\p{L}\d])([([]?)(?:(?:Photos?|Photograph|Image|Picture|Fotos?|Bild|Credit|PHOTO|IMAGE|FOTO|CREDIT)(?:\s(?:[Cc]redit|[Bb]y|CREDIT|BY))?\s?:|(?:Photo|Photograph|PHOTO)\s(?:[Bb]y|BY)(?=\s)|^(?:Image|Picture) copyright(?=\s))\s{0,3}/gu;

function labelled(line: string): StatedCaption | null {
  const label = [...line.matchAll(LABEL)].at(-1);
  if (!label) return null;
  const before = line.slice(0, label.index).trim();
  const tail = line.slice(label.index + label[0].length).trim();
  const words = label[1] ? tail.replace(/[)\]]\.?$/, '') : tail;
  return isCredit(words, before === '' && !label[1]) ? stated(before, words) : null;
}

/** `The ferry leaves. | Source: Ana Lima/The Harbour Press`: a label that stories have as well, so only a chain is believed. */
function sourced(line: string): StatedCaption | null {
  const label = /(?:^|\s\|\s|[.!?]\s)(?:Source|Quelle|Fuente|Fonte|Kilde|Källa|Bron|Zdroj)\s?:\s(?=\p{Lu}[^:]{3,120}$)/u.exec(line);
  const words = label === null ? '' : line.slice(label.index + label[0].length);
  return label && isBareChain(words) ? stated(line.slice(0, label.index + 1).replace(/[\s|]+$/, ''), words) : null;
}

function bracketed(line: string): StatedCaption | null {
  const tail = /\[([^[\]]{2,200})\]\.?$|\(([^()]{2,200})\)\.?$/.exec(line);
  if (!tail) return null;
  const words = tail[1] ?? tail[2] ?? '';
  const labelless = words.replace(/^Photo (?=\p{Lu})/u, '');
  const caption = line.slice(0, tail.index).trim();
  if (isKnownAgency(words) && (caption === '' || caption.length >= 40)) return stated(caption, words);
  const isBelieved = /^\p{Lu}[\p{L}.& ]{1,40} via \p{Lu}[\p{L} ]{1,30}$/u.test(words) || /^(?:AP|Reuters|REUTERS|AFP|EPA) Photos?\s?\//.test(words) || isOldPicture(words) || (labelless === words ? isBareChain(words) : isChain(labelless));
  return isBelieved ? stated(caption, labelless) : null;
}

/** `… on Monday. Credit Ana Lima/The Harbour Press`: without a colon, only a chain is believed. */
function credited(line: string): StatedCaption | null {
  const label = /(?<=^|[.!?”"]\s?)(?:Credit){1,2}(?:\.{3})?\s?(?=\p{Lu}[^:]{3,150}$)/u.exec(line);
  const words = label === null ? '' : line.slice(label.index + label[0].length);
  const isAlone = label?.index === 0 && isPersonName(words);
  return label && (isAlone || (isChain(words) && isPersonName(splitCredit(words).chain[0] ?? ''))) ? stated(line.slice(0, label.index).trim(), words) : null;
}

function bareChain(line: string): StatedCaption | null {
  return isBareChain(line) || isSigned(line) || isWholeLine(line) ? stated('', line) : null;
}

/** A line that is nothing but a person and a newsroom: `Ana Lima/Gazette`. */
function isWholeLine(line: string): boolean {
  const [, person = '', party = ''] = /^([^,/]{3,50}?)\s?\/\s?([^,/]{2,40})$/.exec(line) ?? [];
  const words = party.split(' ');
  return isPersonName(person) && !isPersonName(party) && words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** `The ferry at sea. Ana Lima/AFP`: a whole sentence, then a person and organisations. */
function afterSentence(line: string): StatedCaption | null {
  for (const { index, 0: stop } of line.matchAll(/[.!?)”"](?:\s{1,3}(?=\p{Lu})|(?=\p{Lu}\p{Ll}+\s\p{Lu}[^./]{1,40}\/))/gu)) {
    const words = line.slice(index + stop.length);
    if (words.length <= 120 && words.includes('/') && isBareChain(words) && isPersonName(splitCredit(words).chain[0] ?? '')) {
      return stated(line.slice(0, index + 1).trim(), words);
    }
  }
  return null;
}

function stated(caption: string, line: string): StatedCaption {
  return { caption: caption === '' ? null : caption, ...readCreditLine(line) };
}

/** Whether the words after a label are parties and not the rest of a sentence. */
function isCredit(words: string, standsAlone: boolean): boolean {
  if (words.length < 2 || words.length > 200) return false;
  const { chain, via, isCourtesy, licence } = splitCredit(words);
  const [first = ''] = chain;
  if (isCourtesy || licence !== null || (first === '' && via.length > 0)) return true;
  if (via.length > 0 ? via.some(isKnownAgency) : chain.slice(1).some(isKnownAgency)) return true;
  const isParty = isPersonName(first.replace(/ et al\.?$/, '')) || isOrganisation(first);
  const isLikeName = standsAlone ? NAME.test(first) && first.split(' ').length <= 4 : /^\p{Lu}/u.test(first) && first.split(' ').length <= 6;
  return isParty || isLikeName;
}

/** A chain without label is only believed when its parties are plain: a person and organisations, or a known agency at an end. */
function isBareChain(words: string): boolean {
  return /\/|\svia\s|\s[—–]\s/i.test(words) && isChain(words);
}

function isChain(words: string): boolean {
  if (words.length > 150 || /[!?]/.test(words)) return false;
  const { chain, via, isCourtesy, handoutAfter } = splitCredit(words);
  const [first = '', ...others] = chain;
  const last = via.at(-1) ?? chain.at(-1) ?? '';
  if (isCourtesy) return isKnownAgency(last);
  if (via.length > 0 && others.length === 0) return isKnownAgency(last) && (NAME.test(first) || (first === '' && handoutAfter !== null));
  if (isPersonName(first)) return [...others, ...via].every(isOrganisation) && (others.length + via.length > 0 || handoutAfter !== null);
  return (isKnownAgency(first) || isKnownAgency(last)) && [...chain, ...via].every((party) => isOrganisation(party) || isPeople(party));
}

const isPeople = (party: string): boolean => party.split(/,\s|\s(?:and|&)\s/).every(isPersonName);

/** Words with capitals, as in the name of anybody. */
const NAME = /^(?=.{2,80}$)\p{Lu}\S*(?:\s(?:\p{Lu}\S*|and|de|for|of|the|von|van))*$/u;

/** `[File: Reuters]` */
function isOldPicture(words: string): boolean {
  return /^File(?:\sphoto)?:\s/i.test(words) && splitCredit(words).chain.every((party) => isPersonName(party) || isKnownAgency(party));
}

/** `© Ana Lima` on a line of its own. An organisation after the sign is the story's notice, and not a picture's. */
function isSigned(line: string): boolean {
  return line.startsWith('©') && isPersonName(splitCredit(line).chain[0] ?? '');
}
