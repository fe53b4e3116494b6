import type { Byline } from '../../story/story';
import { isMenu, piecesOf } from './byline-and-date';
import { isKnownAgency, isOrganisation } from './organisation';
import { isPersonName } from './person-name';
import { STATED_DATE } from './stated-date';

/**
 * The organisation that a line with a date names and nothing else does: `March 4, 2021 / 8:16 AM / CBS News`,
 * `March 4, 2021 12:00 ET | Source: Nordwave`. `null` when there is none, or a person is named.
 */
export function readDatedOrganisation(stated: string): (Byline & { readonly line: string }) | null {
  const date = stated.length > 200 ? null : STATED_DATE.exec(stated)?.[0];
  if (!date) return null;
  const pieces = piecesOf(stated, [date]);
  const [name, ...others] = pieces.map((piece) => /^Source: (\p{Lu}.{1,60})$/u.exec(piece)?.[1] ?? (isNewsroom(piece) ? piece : ''));
  if (!name || others.length > 0 || /[.!?/]|,\s/.test(name) || isPersonName(name)) return null;
  return { line: name, writers: [{ name, kind: 'organisation', role: 'words' }] };
}

/** `World News` and `Local Media` are sections, and sign nothing. */
function isNewsroom(piece: string): boolean {
  return isKnownAgency(piece) || (isOrganisation(piece) && NEWSROOM.test(piece) && !SECTION_WORD.test(piece) && !isMenu(piece));
}

const NEWSROOM = /\s(?:News|Press|Times|Post|Gazette|Journal|Tribune|Media|Agency|Radio|TV|Newspapers)$/;
const SECTION_WORD =
  /(?<!\p{L})(?:arts?|book|breaking|business|campus|celebrity|city|college|community|consumer|country|county|crime|culture|district|economy|education|entertainment|environment|fashion|football|general|global|good|health|industry|international|local|military|money|movies?|music|national|newspaper|personal|police|political|politics|press|regional|school|science|social|sports?|state|tech|technology|town|travel|us|uk|weather|world)\s(?:\p{L}+\s)?(?:News|Press|Times|Post|Media|Radio|TV|Journal)$/iu;
