import type { Citation } from './attribution';
import { calendarIn } from './calendar-in';
import { english } from './locales/en';
import type { AttributionLocale } from './locales/locale';
import { quotedAddress, quotedTitle, quotedWords, type Sentence } from './sentence';

/**
 * The sentence that says where our desk took the story from; in English in the form of the foot of a phys.org page.
 * What is not known is left out together with the words that lead to it. A wire story has no address: the service is named.
 */
export function citationSentence(citation: Citation, { citation: say }: AttributionLocale = english, service: string | null = null): Sentence {
  const { title, firstPublished, retrieved, address } = citation;
  const work = say.work(quotedTitle(title), calendarIn(firstPublished));
  const taken = calendarIn(retrieved);
  const place = address === null ? service && quotedWords(service) : quotedAddress(address);
  if (taken !== null) return !place ? say.retrieved(work, taken) : say.retrievedFrom(work, taken, place);
  return !place ? say.unretrieved(work) : say.from(work, place);
}
