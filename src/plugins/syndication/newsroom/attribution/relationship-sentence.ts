import type { Attribution } from './attribution';
import type { AttributionLocale } from './locales/locale';
import { quotedWords, type Sentence } from './sentence';

/**
 * The sentence that says what our story is to the original, and whose the original is: the holder's, else the
 * author's that it names. A republished story that carries its citation needs none: notice and citation say it, and
 * the foot stays the three lines of a phys.org page, in every language.
 */
export function relationshipSentence(
  { relationship, citation, copyrightHolder, author }: Pick<Attribution, 'relationship' | 'citation' | 'copyrightHolder' | 'author'>,
  locale: AttributionLocale,
): Sentence | null {
  const party = copyrightHolder ?? author;
  if (relationship === null || (relationship === 'republished' && citation !== null)) return null;
  return party === null ? [locale.relationship[relationship].unnamed] : onceStopped(locale.relationship[relationship].by(quotedWords(party)));
}

/** `… by Reuters Inc.`: a name that ends in a stop ends the sentence too. */
function onceStopped(sentence: Sentence): Sentence {
  const [last, name] = [sentence.at(-1), sentence.at(-2)];
  return last === '.' && typeof name === 'object' && name.text.endsWith('.') ? sentence.slice(0, -1) : sentence;
}
