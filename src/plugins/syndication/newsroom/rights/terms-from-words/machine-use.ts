import type { WordRule } from './word-rule';
import { findWordings, wording } from './wording';

/** `No AI training`, `Text and data mining reserved`: for no machines but ours (directive (EU) 2019/790, article 4 (3)). */
export const machineUse: WordRule = {
  name: 'machine-use',
  find: (text) => findWordings(text, RESERVED, { kind: 'machine-use', reserved: true }),
};

const MACHINE = String.raw`(?:AI(?:[- ](?:training|use|systems|models))?|artificial intelligence|machine learning|(?:text[- ](?:and|&)[- ])?data[- ]mining|TDM|scraping|KI(?:-Training)?|Text-? (?:und|&) Data[- ]Mining|fouille de (?:textes|données)|intelligence artificielle|miner[ií]a de (?:textos|datos)|inteligencia artificial|tekst- en datamining|kunstmatige intelligentie)`;
const NOT = String.raw`(?:no|not|without|never|kein\p{L}{0,2}|nicht|pas|aucune?|sans|sin|prohibid[oa]|geen|niet|zonder)`;
const AGAINST = String.raw`(?:prohibited|forbidden|reserved|not (?:permitted|allowed)|only|vorbehalten|untersagt|verboten|interdite?s?|réservée?s?|prohibid[oa]s?|reservad[oa]s?|verboden|voorbehouden)`;
const RESERVED = [
  wording(String.raw`${NOT}(?:[ ’'/,-]{1,2}[\p{L}]{1,14}){0,8}?[ ’'/-]{1,2}${MACHINE}(?:[ /,-]{1,2}(?:training|models|systems|use))?`),
  wording(String.raw`${MACHINE}(?:[ ,/-]{1,2}[\p{L}]{1,16}){0,10}?[ ,-]{1,2}${AGAINST}`),
];
