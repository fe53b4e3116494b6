import type { FoundTerm, WordRule } from './word-rule';
import { denies, sentenceAfter, sentenceBefore, spanOf, wording } from './wording';

/**
 * `May be used for 14 days from transmission`, `nur 14 Tage`. Where the words do not say from when, it counts from the
 * transmission, which comes first. `No use for 14 days` frees nothing: it is an embargo without an end.
 */
export const retention: WordRule = {
  name: 'retention',
  find: (text) => [...text.matchAll(PERIOD)].flatMap((match) => readPeriod(text, match)),
};

function readPeriod(text: string, match: RegExpExecArray): readonly FoundTerm[] {
  const { start, end } = spanOf(match);
  const before = sentenceBefore(text, start);
  const after = sentenceAfter(text, end);
  const { count = '', unit = '' } = match.groups ?? {};
  const from = FROM.exec(after);
  const isLimit = LIMIT.test(before) || ENDS.test(before) || /^\s{0,3}(?:only|max(?:imum)?|limit)\b/i.test(after) || from !== null;
  if (!isLimit || !USE.test(before + after) || /embargo|sperrfrist/i.test(before)) return [];
  const opening = OPENING.exec(before);
  const quote = { start: opening === null ? start : start - before.length + opening.index, end: end + (from?.[0].length ?? 0) };
  if (denies(before) && !ENDS.test(before)) return [{ term: { kind: 'embargo', until: { kind: 'unreadable', stated: text.slice(quote.start, quote.end) } }, ...quote }];
  const days = daysOf(Number(count), unit);
  const isOurs = from !== null && /publi|post|veröffentlich/i.test(from[0]);
  return days === null ? [] : [{ term: { kind: 'retention', days, from: isOurs ? 'publication' : 'transmission' }, ...quote }];
}

/** Whole days, the shortest that the words can mean. */
function daysOf(count: number, unit: string): number | null {
  const days = DAYS_OF.find(([name]) => name.test(unit))?.[1] ?? null;
  return days === null || count > 10_000 ? null : Math.floor(count * days);
}

const DAYS_OF: readonly (readonly [RegExp, number])[] = [
  [/^(?:hour|stunde|heure|hora|u(?:ur|ren))/i, 1 / 24],
  [/^(?:day|tag|jour|d[ií]a|dag|giorn)/i, 1],
  [/^(?:week|woche|semain|seman)/i, 7],
  [/^(?:month|monat|mois|mes|maand)/i, 28],
  [/^(?:year|jahr|an|a[ñn]o|jaar)/i, 365],
];

const PERIOD = wording(
  String.raw`(?<count>\d{1,4})[ -](?:calendar )?(?<unit>hours?|days?|weeks?|months?|years?|Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?|heures?|jours?|semaines?|mois|ans|horas?|d[ií]as?|semanas?|mes(?:es)?|a[ñn]os?|uur|uren|dag(?:en)?|weken|week|maand(?:en)?|jaar|giorni)`,
);
const LIMIT = /(?:only|nur|ausschließlich|max(?:imum|imal)?\.?|up to|for|within|during|höchstens|längstens|bis zu|innerhalb von|binnen|für|pendant|durant|dans les|durante|por|hasta|gedurende|maximaal|voor)(?:\s(?:of|a|the|period|von|de|los|las|les|first|ersten))*\s{1,4}$/iu;
/** After which nobody may: “no longer than”, “not after”. */
const ENDS = /(?:(?:no|not|nicht|pas|plus|no más|niet) (?:be )?(?:longer|more|later|länger|mehr|later|plus|más|langer|meer) (?:than|als|de|que|dan)|no use after|not (?:be|to be|for) (?:use|used|held|kept) (?:after|beyond|longer than|for (?:longer|more) than)|expires? after|deleted? (?:after|within)|removed? (?:after|within)|nicht nach|löschen nach|nach)(?:\s(?:a|period|of))*\s{1,4}$/iu;
const FROM =
  /^\s{1,4}(?:from|after|of|following|since|starting|ab|nach|seit|à compter de|après|suivant|desde|tras|después de|vanaf|na)\s{1,4}(?:(?:the|our|your|its|date|day|time|first|of|der|dem|den|la|le|l[’']|el|de|del|het)\s{1,4}){0,6}(?:transmission|release|distribution|delivery|receipt|publication|posting|publishing|Übermittlung|Übertragung|Aussendung|Versand|Erhalt|Veröffentlichung|publication|réception|transmisión|publicación|publicatie|verzending|ontvangst)(?![\p{L}])/iu;
const USE = /\b(?:us(?:e|ed|age)|usable|utilis|utili[sz]|uso|usar|gebruik|nutz|verwend|publi|veröffentlich|display|held|kept|keep|available|online|stor|archiv|display|retain|delete|remov|post|transmission|expire|licen|rights|lösch)/i;
const OPENING = /(?<![\p{L}\d])(?:(?:may|must|can|shall|should|kann|darf|dürfen|peut|puede|mag)\s[^,]{0,80}|(?:use|usage|no use|nutzung|verwendung|utilisation|uso|gebruik|expires?)\s[^,]{0,80}|(?:only|nur|for|within|up to|pendant|durante|gedurende|binnen|no longer than)\s{1,4})$/iu;
