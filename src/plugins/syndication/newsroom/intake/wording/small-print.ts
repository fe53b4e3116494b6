/**
 * What may stand beside a byline or date without being either: a label, a weekday, a time with its zone, a reading time, an account.
 * Cut out of a line, each leaves a stroke, so that what stood around it stays apart.
 */
export function cutSmallPrint(line: string): string {
  return line.replace(GLUED, ' | ').replace(ACCOUNT, ' | ').replace(BUTTON, ' | ').replace(AGO, ' | ').replace(TIME, ' | ').replace(READING_TIME, ' | ').replace(LABEL, ' | ').replace(WEEKDAY, ' | ');
}

/** Whether a line holds such words and nothing else. */
export function isSmallPrint(line: string): boolean {
  return line.length <= 120 && /\d|ago|yesterday/.test(line) && !/[\p{L}\d]/u.test(cutSmallPrint(line));
}

/** Whether the words that lead to a date say that it is the day of a later state. */
export function isOfAnUpdate(before: string): boolean {
  const near = before.slice(-60);
  const label = [...near.matchAll(ANY_LABEL)].at(-1);
  if (!label || !UPDATED.test(label[0])) return false;
  return !/\p{L}/u.test(cutSmallPrint(near.slice(label.index)).replace(/(?<!\p{L})(?:on|at|am|le|el|il|op|den|em|dne)(?!\p{L})/giu, ''));
}

/** The zones of the United States put the month first. */
export function isMonthFirst(line: string): boolean {
  return /\b(?:[ap]\.?m\.?\s{1,2}|\d{1,2}:\d{2}\s{1,2})(?:[ECMP][SD]?T|AKST|HST)\b/i.test(line);
}

const ZONE = String.raw`(?:\s{0,2}\(?(?:UTC|GMT|BST|IST|CES?T|EES?T|MSK|AE[SD]T|NZ[SD]T|JST|SGT|HKT|[ECMP][SD]?T|AK[SD]T|Uhr|WIB|ist|hrs?|h)(?![\p{L}])(?:\s?[+-]\d{1,2}(?::?\d{2})?)?\)?)?`;
const TIME = new RegExp(
  String.raw`(?<![\d])(?:(?:at|um|à|kl\.?|ore|a las|às|om)\s{1,2})?\d{1,2}(?:[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?\s?m\.?(?![\p{L}]))?|\s?[ap]\.?m\.?(?![\p{L}]))${ZONE}`,
  'giu',
);
/** `2 hours ago`, `vor 3 Stunden`: no date, but said where dates are. */
const AGO =
  /(?<![\p{L}\d])(?:(?:about |over )?(?:\d{1,3}|an?|one|two|three) (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago|(?:vor|il y a|hace|há|před|for|för|przed) \d{1,3} \p{L}{2,12}(?: siden| sedan)?|\d{1,3} (?:\p{L}{2,12} fa|\p{L}{3,12} geleden|\p{L}{3,12} temu|\p{L}{2,8} назад)|yesterday|just now|(?<=[|•·]\s)\d{1,3}[dhw])(?![\p{L}\d])/giu;
const GLUED = /(?<=[\p{Ll}\d])(?=(?:Updated|Published|Posted|Last updated|Last modified|View More|Follow)\b)/gu;
/** `@analima`, `alima@gazette.example` */
const ACCOUNT = /(?<=^|[\s/|,])\(?[\w.+-]{1,64}@[\w-]{1,60}\.[\w.-]{1,60}\)?|\(?@\w{1,30}\b\)?/g;
/** `View More Articles` after a name. */
const BUTTON = /(?<=^|\||\s)(?:view more articles|view all posts|view profile|read bio|follow(?:ing)?|see bio|more by this author)(?=\s*$|\s*\|)/giu;
const READING_TIME = /(?:reading time:?\s|lesezeit:?\s)?\b\d{1,3}[ -]?(?:mins?\b(?:\sread)?|minutes?\s(?:read|de lecture)|min\. lesezeit)/giu;

const UPDATE_WORDS = String.raw`updated|last updated|modified|last modified|last changed|last update|revised|aktualisiert|mis à jour(?: le)?|actualizado|atualizado|aggiornato|bijgewerkt|oppdatert|opdateret|uppdaterad|aktualizováno|zaktualizowano|обновлено`;
const DATE_WORDS = String.raw`first published|originally published|published|posted|issued|created|date|publié|publi[eé]e? le|publicado|publicado em|pubblicato|veröffentlicht|erschienen|gepubliceerd|publisert|publiceret|udgivet|publicerad|publikováno|opublikowano|опубликовано|stand`;
const LABEL = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${UPDATE_WORDS}|${DATE_WORDS})(?![\p{L}\d])(?!\s{1,3}by\b)(?:\s{1,2}(?:on|at|am|le|el|il|op|den|em|dne|ago)(?![\p{L}\d]))?[\s:,]{0,3}`,
  'giu',
);
const ANY_LABEL = new RegExp(String.raw`(?<![\p{L}])(?:${UPDATE_WORDS}|${DATE_WORDS})(?![\p{L}])`, 'giu');
const UPDATED = new RegExp(String.raw`^(?:${UPDATE_WORDS})`, 'iu');

const WEEKDAY =
  /(?<![\p{L}])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag|tisdag|lördag|söndag)(?![\p{L}])(?=[\s,.|]|$)[\s,.]{0,2}/giu;
