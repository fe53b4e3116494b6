import type { FoundTerm, WordRule } from './word-rule';
import { denies, findWordings, sentenceAfter, sentenceBefore, spanOf, wording } from './wording';

/** `May not be edited`; `… except to reflect changes in time, place and style`; `May be edited for length`. */
export const edits: WordRule = {
  name: 'edits',
  find: (text) => {
    const denied = FORBIDDEN.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => withException(text, spanOf(match))));
    const allowed = findWordings(text, ALLOWED, { kind: 'edits', may: 'yes' });
    return [...denied, ...allowed.filter(({ start }) => !denies(sentenceBefore(text, start)))];
  },
};

/** Time, place and style may change where the sentence says so, and where it says nothing against it afterwards. */
function withException(text: string, { start, end }: { readonly start: number; readonly end: number }): FoundTerm {
  const exception = EXCEPTION.exec(sentenceAfter(text, end));
  if (exception === null) return { term: { kind: 'edits', may: 'no' }, start, end };
  return { term: { kind: 'edits', may: 'style' }, start, end: end + exception.index + exception[0].length };
}

const EDITED = 'edited|re-?edited|altered|changed|modified|cropped|rewritten|re-?worded|abridged|shortened|manipulated|retouched|adapted';
const FORBIDDEN = [
  wording(String.raw`(?:may|must|can|should|shall|is|are|to) ?not (?:to )?(?:be )?(?:[\p{L}]{1,14}(?:,| or| and)? ){0,5}(?:${EDITED})(?:(?:,| or| and){1,2} (?:${EDITED}))*(?: in any (?:way|form|manner))?`),
  wording('no (?:edits?|editing|alterations?|changes?|modifications?|cropping|manipulation|rewriting|rewrites?)(?: (?:allowed|permitted))?'),
  wording(String.raw`(?:do not|don['’]t|you (?:can['’]t|cannot|may not)|please do not) (?:edit|alter|crop|change|modify|rewrite)(?: (?:our|the|this) (?:material|text|story|article|content|work))?`),
  wording('(?:must|to) be (?:used|published|republished|run|printed|shown) (?:in full|in its entirety|unedited|unaltered|unchanged|as is|complete)'),
  wording(String.raw`(?:nicht|keinesfalls) (?:bearbeitet|verändert|gekürzt|beschnitten)|(?:keine|ohne) (?:Bearbeitung(?:en)?|Änderung(?:en)?|Veränderung(?:en)?|Kürzung(?:en)?)|Bearbeitung (?:nicht gestattet|untersagt|verboten)|nur unverändert|unverändert zu übernehmen`),
  wording(String.raw`(?:aucune|pas de|sans) modifications?|ne (?:peut|doit) (?:pas )?être modifiée?s?|modifications? interdites?`),
  wording(String.raw`(?:sin|ninguna|prohibida (?:su |la )?) ?(?:modificaci[oó]n(?:es)?|edici[oó]n)|no (?:se )?(?:puede|debe) (?:editar|modificar|alterar)(?:se)?`),
  wording('(?:mag|mogen) niet (?:worden )?(?:bewerkt|aangepast|gewijzigd|ingekort)(?: worden)?|niet bewerken|geen (?:bewerking|wijzigingen)|ongewijzigd'),
];
const ALLOWED = [wording('may be (?:freely )?edited(?: (?:for|to) (?:length|clarity|fit)(?:(?:,| and| or){1,2} (?:length|clarity|fit))*)?|darf bearbeitet werden|peut être modifiée?')];
const EXCEPTION =
  /^[\s,;(]{0,4}(?:except|other than|apart from|save|but only|only|außer|ausgenommen|sauf|salvo|behalve)[^.!?\n]{0,60}(?:time|location|place|style|Zeit|Ort|Stil|style|lieu|estilo|lugar|stijl|plaats)(?:[\s,]{1,3}(?:(?:and|or|und|et|y|en)\s)?(?:editorial |house )?(?:time|dates?|location|place|style|Zeit|Ort|Stil|lieu|estilo|lugar|stijl|plaats))*/iu;
