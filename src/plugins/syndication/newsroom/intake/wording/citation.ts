import { readAddress, type Url } from '../../story/address';
import type { NewsDate } from '../../story/news-date';
import { readStatedDate, STATED_DATE } from './stated-date';

/** What a printed citation says, part by part. `null`: it does not say. */
export interface StatedCitation {
  /** To the letter. */
  readonly title: string | null;
  readonly published: NewsDate | null;
  readonly retrieved: NewsDate | null;
  readonly address: Url | null;
  /** The citation as it stands on the page. */
  readonly stated: string;
  /** What stands before and after it in the same paragraph. */
  readonly around: readonly string[];
}

/**
 * Reads `Citation: Title (2017, November 11) retrieved 16 May 2024 from https://…`; parts may be missing, and without
 * the label all must be there. `null` when the paragraph is no citation.
 */
export function readCitation(paragraph: string): StatedCitation | null {
  if (paragraph.length > 4000 || !/citation|retrieved/i.test(paragraph)) return null;
  const label = LABEL.exec(paragraph);
  const start = label ? label.index + label[0].length : 0;
  const words = paragraph.slice(start);
  const from = readFrom(words);
  const retrieval = readRetrieval(words.slice(0, from?.start ?? words.length));
  const dated = readTitleAndDate(words.slice(0, retrieval?.start ?? from?.start ?? words.length));
  const [retrieved, address] = [retrieval?.retrieved ?? null, from?.address ?? null];
  const stands = [dated.published, retrieved, address].filter((part) => part !== null).length;
  if (stands < (!label ? 3 : label.index > 0 ? 2 : 1)) return null;
  const end = start + (from?.end ?? retrieval?.end ?? words.length);
  const around = [paragraph.slice(0, label?.index ?? 0), paragraph.slice(end)].map((side) => side.trim()).filter((side) => side !== '');
  return { ...dated, retrieved, address, stated: paragraph.slice(label?.index ?? 0, end).trim(), around };
}

/** At the start however written; inside a paragraph, where a line break was lost, as printed. */
const LABEL = /^\*{0,3}[Cc](?:itation|ITATION)\*{0,3}\s{0,3}:\*{0,3}\s{0,5}|\s\*{0,3}Citation\*{0,3}:\*{0,3}\s{1,5}/;

interface From {
  readonly start: number;
  readonly end: number;
  readonly address: Url | null;
}

/** `from https://…`, also as `<https://…>` or as a Markdown link. A stop at the end belongs to the sentence. */
function readFrom(words: string): From | null {
  const found = FROM.exec(words);
  if (!found) return null;
  const [whole, auto, linked, bare = ''] = found;
  const trailing = /[.,;:!?)\]'"*]{0,10}$/.exec(bare)?.[0].length ?? 0;
  const stated = auto ?? linked ?? bare.slice(0, bare.length - trailing);
  return { start: found.index, end: found.index + whole.length, address: readAddress(stated) };
}

const FROM =
  /[\s,]{0,5}\bfrom\s{1,3}(?:<\s?(https?:[^\s<>]{1,2000})\s?>|\[[^\]]{0,300}\]\((https?:[^\s()]{1,2000})\)|(https?:[^\s<>]{1,2000}))/i;

interface Retrieval {
  readonly start: number;
  readonly end: number;
  readonly retrieved: NewsDate | null;
}

/** The last `retrieved <date>`: titles speak of retrieving things as well. */
function readRetrieval(words: string): Retrieval | null {
  const last = [...words.matchAll(RETRIEVED)].at(-1) ?? /[\s,.]{0,5}\bretrieved\s{0,5}$/i.exec(words);
  if (!last) return null;
  return { start: last.index, end: last.index + last[0].length, retrieved: readStatedDate(last[1] ?? '') };
}

const RETRIEVED = new RegExp(String.raw`[\s,.]{0,5}\bretrieved\s{1,3}(?:on\s{1,3})?(${STATED_DATE.source})`, 'giu');

function readTitleAndDate(words: string): Pick<StatedCitation, 'title' | 'published'> {
  const dated = /\s{0,5}\(([^()]{4,30})\)[\s,.]{0,5}$/.exec(words);
  const published = dated ? readStatedDate(dated[1] ?? '') : null;
  const isUndated = /^n\.?\s?d\.?$/i.test(dated?.[1] ?? '');
  const title = (dated && (published !== null || isUndated) ? words.slice(0, dated.index) : words).trim();
  return { title: title === '' ? null : title, published };
}
