import type { BylineRole } from '../../story/story';
import { endsWithAbbreviation } from './sentence-end';

/** The words that follow one `by` of a line, and what they say was done. */
export interface RolePart {
  readonly role: BylineRole;
  readonly words: string;
}

/** Whether a piece of a line says who did something: `By …`, `Words by …`, `Story and photos by …`, `Von …`, `Tekst: …`. */
export function isSigned(piece: string): boolean {
  return OPENING.test(piece);
}

/** Whether a line holds nothing but such words, and the name must stand on the next: `Written by`, `Author`, `Von`. */
export function isBareSignature(line: string): boolean {
  const bare = line.trim().replace(/\s?:$/, '');
  if (line.length > 40 || bare === '') return false;
  return OPENING.exec(`${bare}: X`)?.[0].length === bare.length + 2 || /^(?:about )?(?:the )?authors?$|^written on .{3,20} by$/i.test(bare);
}

/** Takes `By A; pictures by B; additional reporting by C` apart at its roles, in the order printed. */
export function splitRoles(piece: string): readonly RolePart[] {
  return piece.split(NEXT_ROLE).flatMap((part) => {
    const opening = OPENING.exec(part.trim());
    if (!opening) return [];
    const [whole, work = ''] = opening;
    const words = part.trim().slice(whole.length).replace(/[\s,;]{1,5}$/, '');
    return [{ role: roleOf(work), words: endsWithAbbreviation(words) ? words : words.replace(/\.$/, '') }];
  });
}

/** The line without the words that open it: `by Chad Day` → `Chad Day`. */
export function afterOpening(line: string): string {
  return line.replace(OPENING, '').trim();
}

const BY = 'by|von|par|por|di|da|af|av|door|od|przez';
const WORDS =
  'words|text|texts|story|analysis|opinion|review|interview|commentary|comment|column|essay|feature|contributor|a cura|propos recueillis|entrevista|report|reporting|reported|written|posted|article|published|texte|texto|testo|tekst|text|artikel|bericht|reportage|escrito|écrit|geschrieben|scritto|geschreven|skrevet|skriven|author|authors|autor|autorin|auteur|auteurs|autore|автор|текст|forfatter|författare|redaktion';
const PICTURES =
  "pictures?|photos?|photographs?|photography|images?|fotos?|foto['’]s|bild|bilder|fotograf[ií]as?|photographies|фото|billeder|valokuvat";
const MORE = '(?:additional|further) reporting';
const AND = 'and|&|und|et|y|e|og|och|en';
const WORK = String.raw`(?:${WORDS}|${PICTURES}|${MORE})`;
const LETTER = String.raw`[\p{L}\d]`;

/** After `by` of another language stands a capital: `von der Leyen` signs nothing. */
const OPENING = new RegExp(
  String.raw`^(?:with\s{1,3})?(?:(${WORK}(?:\s(?:${AND})\s${WORK})?)(?:\s{1,3}(?:${BY})(?!${LETTER}):?|\s?:)|(?:${BY})(?!${LETTER})(?:\s?:)?)\s{1,3}(?=\S)`,
  'iu',
);
const NEXT_ROLE = new RegExp(
  String.raw`(?<!additional|further)(?<!^(?:${WORK})(?:\s(?:${AND}))?)[\s,;.|/]{1,5}(?:(?:${AND}|with)\s)?(?=(?:${WORK})(?:\s{1,3}(?:${BY})(?!${LETTER})|\s?:)\s)`,
  'iu',
);

function roleOf(work: string): BylineRole {
  if (/^(?:additional|further)/i.test(work)) return 'additional-reporting';
  return work === '' || new RegExp(String.raw`^(?:${WORDS})(?!${LETTER})`, 'iu').test(work) ? 'words' : 'pictures';
}
