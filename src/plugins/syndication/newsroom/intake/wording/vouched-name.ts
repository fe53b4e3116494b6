import { readBylineAndDate } from './byline-and-date';
import { isKnownAgency } from './organisation';
import { isWriterTitle } from './writer-title';

/**
 * Whether a line names one person, and right behind the name what only a writer's has: a job (`Ana Lima, Staff Writer`,
 * `Ana Lima Contributor`), an account (`Ana Lima, @analima`), the button to the writer's other stories. An agency behind a name is none
 * of these: photographers have it too.
 */
export function isVouchedName(line: string): boolean {
  if (line.length > 100 || !SIGN_OF_ONE.test(line)) return false;
  const [writer, ...others] = readBylineAndDate(line, { unsigned: true })?.byline?.writers ?? [];
  if (writer?.kind !== 'person' || others.length > 0 || !line.startsWith(writer.name)) return false;
  const rest = line.slice(writer.name.length).replace(/^[\s,|/·–-]{1,5}/, '');
  return ACCOUNT.test(rest) || BUTTON.test(rest) || (isWriterTitle(rest) && !isKnownAgency(rest) && !/photo/i.test(rest));
}

/** Asked first, because it is asked of every line above a story. */
const SIGN_OF_ONE = /@|\b(?:more|all posts|bio|follow|author)\b|(?:writer|reporter|correspondent|editor|columnist|contributor|journalist)s?$/iu;
const ACCOUNT = /^\(?@\w{1,30}\)?$/;
const BUTTON = /^(?:view more articles|view all posts|read bio|see bio|more by this author)$/i;
