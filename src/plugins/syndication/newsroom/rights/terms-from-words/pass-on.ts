import type { WordRule } from './word-rule';
import { denies, findWordings, sentenceBefore, wording } from './wording';

/** `NO RESALES`, `Clients only`, `Supplied by a third party`, `Keine Weitergabe`: not for others. `May be syndicated`: for others, too. */
export const passOn: WordRule = {
  name: 'pass-on',
  find: (text) => [
    ...findWordings(text, FORBIDDEN, { kind: 'pass-on', may: false }),
    ...findWordings(text, ALLOWED, { kind: 'pass-on', may: true }).filter(({ start }) => !denies(sentenceBefore(text, start))),
  ],
};

const PASSED = 'redistributed|re-?sold|sold|syndicated|sub-?licen[cs]ed|re-?licen[cs]ed|licen[cs]ed|passed on|transferred|forwarded|re-?transmitted|re-?published|distributed';
const PASSING = 're-?sales?|sales?|re-?selling|licen[cs]ing|sub-?licen[cs]ing|syndication|re-?distribution|distribution|transfer|third[- ]part(?:y|ies)(?: (?:sales|use|rights|distribution|licensing))?|re-?publication|re-?print(?:s|ing)?(?: rights)?';
const FORBIDDEN = [
  wording(String.raw`(?:no|not for|without) (?:(?:${PASSING}|commercial|editorial|archives?|archiving|licen[cs]e)(?:,? (?:or|and|nor)|,|/) ?){0,3}(?:${PASSING})(?: permitted| allowed)?(?! (?:in|within|outside|to) )`),
  wording(String.raw`(?:may|must|can|shall) not be (?:(?:[\p{L}]{1,14})(?:,| or| and){1,2} ){0,6}(?:${PASSED})`),
  wording(String.raw`not permitting redistribution|(?:distributed )?as a service to (?:our )?(?:clients|customers|subscribers)|(?:re-?print|syndication|licen[cs]ing|resale|distribution) (?:rights )?(?:is |are )?(?:excluded|prohibited|forbidden|reserved|not permitted|not allowed)`),
  wording(String.raw`(?:for |for use by |access only for |only for |available to )?(?:[\p{L}\d]{1,20} ){0,3}?(?:clients?|customers?|subscribers?|members?|licensees?)(?: and [\p{L}/ ]{1,30}licensees)? only|(?:access |use |usage )?only for (?:[\p{L}\d]{1,20} ){0,3}?(?:clients|customers|subscribers|members)(?: and [\p{L}\d/ ]{1,30}-licensees)?`),
  wording(String.raw`(?:(?:this|the) (?:image|picture|photo|photograph|video|material|content) )?(?:(?:has been|was|is) )?(?:supplied|provided|obtained|released|distributed) by (?:a )?third[- ]part(?:y|ies)`),
  wording(String.raw`(?:use |usage )?only with (?:the |a |our )?(?:prior )?(?:written )?(?:agreement|permission|consent)(?: (?:with|of|from) (?:the )?[\p{L}\d]{2,20})?|Nutzung nur (?:nach|mit) (?:vorheriger )?(?:schriftlicher |vertraglicher )?(?:Vereinbarung|Genehmigung|Zustimmung)(?: (?:mit|von|durch)(?: der)? [\p{L}\d]{2,20})?|not without (?:prior )?(?:written )?(?:permission|consent)`),
  wording(String.raw`kein(?:e|en)? (?:Weitergabe|Weiterverkauf|Verkauf|Weiterverbreitung|Lizenzierung)(?: an Dritte)?|(?:Weitergabe|Weiterverkauf|Weiterverbreitung)(?: an Dritte)?(?: ist)? (?:untersagt|verboten|nicht (?:gestattet|erlaubt|zulässig))|nicht (?:weitergegeben|weiterverkauft|weiterverbreitet)|nur für (?:Kunden|Abonnenten|Bezieher)(?: (?:der|von) [\p{L}]{2,20})?`),
  wording(String.raw`(?:pas de|aucune|sans) (?:re)?vente|(?:revente|redistribution|rediffusion)(?: est)? interdite|droits de réimpression exclus|réservé aux (?:abonnés|clients)`),
  wording(String.raw`(?:no|sin) (?:re)?ventas?|(?:prohibida|no) (?:su |la )?(?:reventa|venta|redistribuci[oó]n|cesi[oó]n)|s[oó]lo (?:para )?(?:clientes|abonados)(?: de [\p{L}]{2,20})?`),
  wording('geen (?:door)?verkoop|niet (?:doorverkopen|doorgeven|verspreiden)|(?:doorverkoop|doorgifte|verspreiding)(?: is)? (?:verboden|niet toegestaan)|alleen voor (?:klanten|abonnees)'),
];
const ALLOWED = [wording('may be (?:freely )?(?:passed on|syndicated|redistributed|republished)|darf (?:frei )?weitergegeben werden|(?:free|cleared) for (?:syndication|redistribution)')];
