import { isKnownAgency, isOrganisation } from './organisation';

/**
 * Whether these words say what the writers are and for whom they work, and name nobody: `Associated Press`,
 * `AP Business Writers`, `For The Associated Press` (developer.ap.org, About bylines).
 */
export function isWriterTitle(words: string): boolean {
  const title = words.trim();
  if (title.length > 60) return false;
  return isKnownAgency(title) || JOB.test(title) || (/^(?:Special )?[Ff]or /.test(title) && isOrganisation(title.replace(/^(?:Special )?[Ff]or /, '')));
}

/** Whether a title opens with the name of an agency we know: then it cannot be part of a person's name. */
export function opensWithAgency(title: string): boolean {
  const words = title.split(/\s+/);
  return [1, 2, 3].some((count) => isKnownAgency(words.slice(0, count).join(' ')));
}

const JOB =
  /^(?:\p{Lu}[\p{L} .&'’-]{1,48}\s(?:WRITER|REPORTER|CORRESPONDENT|EDITOR|(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Cc]ontributor|[Pp]hotographer)s?)|Writer|Reporter|Correspondent|Editor|Columnist|Contributor|Journalist|Redakteur(?:in)?|Journaliste|Redactora?|Redattore)$/u;
