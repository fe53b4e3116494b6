import type { WordRule } from './word-rule';
import { findWordings, wording } from './wording';

/** `EDITORIAL USE ONLY`, `No commercial use`, `Nur zur redaktionellen Verwendung`. */
export const editorialOnly: WordRule = {
  name: 'editorial-only',
  find: (text) => findWordings(text, ONLY, { kind: 'purpose', only: 'editorial' }),
};

const ONLY = [
  wording(String.raw`(?:(?:this (?:content|image|picture|photo|video) is )?intended )?(?:for )?(?:news )?editorial (?:use|usage|purposes)(?: only)?|only for (?:news )?editorial (?:use|purposes)|editorial only|restricted to editorial use`),
  wording(String.raw`(?:no|not for(?: sale for)?) (?:(?:marketing|advertising|promotional|commercial)(?:,| or| and|/){1,2} ?){0,3}(?:marketing|advertising|adverts?|promotional|promotion|commercial|merchandising)(?: (?:use|usage|purposes|campaigns))?(?: or (?:advertising|marketing|commercial)(?: (?:use|sales|campaigns))?)?`),
  wording(String.raw`nur (?:zur|für|zu) (?:die )?redaktionelle[nr]? (?:Verwendung|Nutzung|Zwecken?|Berichterstattung)|keine (?:kommerzielle Nutzung|Werbung)|nicht für Werbung`),
  wording(String.raw`usage (?:éditorial|rédactionnel)(?: (?:uniquement|exclusif|seulement))?|pas d['’]usage commercial`),
  wording(String.raw`(?:s[oó]lo|[uú]nicamente|exclusivamente) (?:para )?uso editorial|uso editorial (?:exclusivo|exclusivamente|solo|s[oó]lo|[uú]nicamente)|(?:no|sin) uso comercial`),
  wording('(?:alleen|uitsluitend) (?:voor )?redactione(?:el|le) (?:gebruik|doeleinden)|geen commercieel gebruik'),
];
