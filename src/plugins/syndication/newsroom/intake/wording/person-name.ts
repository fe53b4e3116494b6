import { isOrganisation } from './organisation';

/**
 * Whether these words can only be read as the name of one person: two to five capitalised words with their particles.
 * A single word, a job, a day or an organisation is none: a person is never invented.
 */
export function isPersonName(words: string): boolean {
  const name = words.trim();
  if (name.length > 60 || isOrganisation(name)) return false;
  if (UNCASED.test(name)) return true;
  const parts = name.split(/\s+/);
  if (parts.length < 2 || parts.length > 6) return false;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  return (
    parts.every((part) => NAME_WORD.test(part) || PARTICLES.has(part)) &&
    (NAME_WORD.test(first) || PARTICLES.has(first)) &&
    !NEWSPAPER_ARTICLE.test(first) &&
    NAME_WORD.test(last) &&
    !parts.some((part) => NO_NAME.has(part.toLowerCase()))
  );
}

const NAME_WORD = /^(?:\p{Lu}|[dl]['’]\p{Lu}|al-\p{Lu}|el-\p{Lu})[\p{L}\p{M}'’.-]{0,30}$/u;

/** `LA NACION`, `Der Spiegel`: newspapers open like that more often than people do. */
const NEWSPAPER_ARTICLE = /^(?:LA|La|EL|El|LE|Le|LES|Les|LOS|Los|LAS|Las|IL|Il|DER|Der|DIE|Die|DAS|Das)$/;

/** Scripts without capitals: there the shape of a word says nothing. */
const UNCASED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}]{2,}(?:\s+[\p{Lo}\p{M}]{1,20}){0,4}$/u;

const PARTICLES: ReadonlySet<string> = new Set(
  'af al av bin bint da dal de del della den der di do dos du e el ibn la le ten ter van von vom y zu zum'.split(' '),
);

const NO_NAME: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december the a an by credit photo image our new north south east west chief deputy editor editor-in-chief executive fellow head
  correspondent director founder minister president producer professor reporter senior special technologist writer analyst
  columnist contributor guest lead managing political associate assistant science business sports health world`.split(/\s+/),
);
