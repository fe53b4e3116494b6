/**
 * Months as newspapers print them, in small letters: whole names, the genitives that dates use, and short forms. One line a
 * month; a word stands for the same month in every language that has it (`mars`, `mai`, `august`).
 */
const MONTHS: readonly string[] = [
  'january jan januar jänner januari janvier janv enero ene gennaio gen janeiro tammikuuta ocak leden ledna stycznia styczeń января янв січня',
  'february feb februar feber februari février fevrier févr fevr fév febrero febbraio fevereiro fev helmikuuta şubat únor února lutego luty февраля фев лютого',
  'march mar märz mrz maart mrt mars marzo março marco maaliskuuta mart březen března marca marzec марта мар березня',
  'april apr avril avr abril abr aprile huhtikuuta nisan duben dubna kwietnia kwiecień апреля апр квітня',
  'may mai maj mei mayo maggio mag maio toukokuuta mayıs květen května maja мая травня',
  'june jun juni juin junio giugno giu junho kesäkuuta haziran červen června czerwca czerwiec июня июн червня',
  'july jul juli juillet juil julio luglio lug julho heinäkuuta temmuz červenec července lipca lipiec июля июл липня',
  'august aug augustus août aout agosto ago elokuuta ağustos srpen srpna sierpnia sierpień августа авг серпня',
  'september sept sep septembre septiembre settembre setembro set syyskuuta eylül září wrzesień września сентября сен сент вересня',
  'october oct oktober okt octobre octubre ottobre ott outubro out lokakuuta ekim říjen října października październik октября окт жовтня',
  'november nov novembre noviembre novembro marraskuuta kasım listopad listopadu listopada ноября ноя листопада',
  'december dec dezember dez desember des décembre decembre déc diciembre dic dicembre dezembro joulukuuta aralık prosinec prosince grudzień grudnia декабря дек грудня',
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, place) => names.split(' ').map((name) => [name.normalize('NFC'), place + 1] as const)),
);

/** The month that a word names, 1 to 12, with or without its full stop; `null` for any other word. */
export function monthNamed(word: string): number | null {
  return NUMBERS.get(word.normalize('NFC').toLowerCase().replace(/\.$/, '')) ?? null;
}

/** Any of the names, longest first: for patterns with the flags `i` and `u`. */
export const MONTH_NAME = [...NUMBERS.keys()].toSorted((one, other) => other.length - one.length).join('|');
