import type { PhotoCredit } from '../../story/story';
import { readCreditLine } from './credit-chain';
import { isKnownAgency, isOrganisation } from './organisation';
import { isPersonName } from './person-name';

/** A caption and the credit that stood at its end. */
export interface StatedCaption {
  readonly caption: string | null;
  readonly credit: PhotoCredit;
}

/**
 * Reads a paragraph that ends in a picture's credit: after a label (`Photo by:`, `Photo:`, `Credit:`, `Image:`, `Foto:`),
 * in brackets (`(AP Photo/Ana Lima)`), or a bare chain (`Ana Lima/AFP via Getty Images`). `null` when it does not.
 */
export function readCaption(line: string): StatedCaption | null {
  return labelled(line) ?? bracketed(line) ?? bareChain(line);
}

const LABEL =
  /(?<![\p{L}\d])([([]?)(?:(?:Photos?|Photograph|Image|Picture|Foto|Credit|PHOTO|IMAGE|FOTO|CREDIT)(?:\s(?:[Cc]redit|[Bb]y|CREDIT|BY))?\s?:|(?:Photo|Photograph|PHOTO)\s(?:[Bb]y|BY)(?=\s))\s{0,3}/gu;

function labelled(line: string): StatedCaption | null {
  const label = [...line.matchAll(LABEL)].at(-1);
  if (!label) return null;
  const before = line.slice(0, label.index).trim();
  const tail = line.slice(label.index + label[0].length).trim();
  const words = label[1] ? tail.replace(/[)\]]\.?$/, '') : tail;
  return isCredit(words, before === '') ? stated(before, words) : null;
}

function bracketed(line: string): StatedCaption | null {
  const tail = /[([]([^()[\]]{3,150})[)\]]\.?$/.exec(line);
  if (!tail) return null;
  const words = tail[1] ?? '';
  const isChain = /^(?:AP|Reuters|REUTERS|AFP|EPA) Photos?\s?\//.test(words) || isBareChain(words);
  return isChain ? stated(line.slice(0, tail.index).trim(), words) : null;
}

function bareChain(line: string): StatedCaption | null {
  return isBareChain(line.replace(/\.$/, '')) ? stated('', line) : null;
}

function stated(caption: string, line: string): StatedCaption {
  return { caption: caption === '' ? null : caption, credit: readCreditLine(line) };
}

/** Whether the words after a label are parties and not the rest of a sentence. */
function isCredit(words: string, standsAlone: boolean): boolean {
  if (words.length < 2 || words.length > 200) return false;
  const [first = ''] = words.split(/\s*\/\s*|,?\s+via\s+|,\s(?=\p{Lu}{2,4}$)/u);
  const isParty = isPersonName(first.replace(/\s+et al\.?$/, '')) || isOrganisation(first) || /^(?:courtesy|CC0|CC BY)\b/i.test(first);
  return isParty || (!standsAlone && /^\p{Lu}/u.test(first) && first.split(/\s+/).length <= 6);
}

const COURTESY = /^courtesy\s+(?:of\s+)?/i;

/** A chain without label is only believed when its parties are plain: a person and organisations, or a known agency at an end. */
function isBareChain(words: string): boolean {
  if (words.length > 150 || /[!?]/.test(words)) return false;
  const parties = words.replace(COURTESY, '').split(/\s*\/\s*|,?\s+via\s+/i);
  if (COURTESY.test(words)) return isKnownAgency(parties.at(-1) ?? '');
  const [first = '', ...others] = parties;
  if (others.length === 0) return false;
  return isPersonName(first)
    ? others.every(isPlainParty)
    : (isKnownAgency(first) || isKnownAgency(parties.at(-1) ?? '')) && parties.every((party) => isPersonName(party) || isPlainParty(party));
}

const isPlainParty = (party: string): boolean => isOrganisation(party) || /^Handout$/i.test(party);
