import { readAddress } from '../../story/address';
import type { Picture } from '../../story/story';
import { readCaption, readPersonAndAgency, type StatedCaption } from '../wording/caption';
import { plainWords } from '../wording/plain-words';
import { editCopy, type RuleNote } from './edit-copy';
import type { PageRule } from './page-rule';

const NAME = 'lift-photo-credit';

/** A caption with its credit at the end (`… 3 March 2017. Photo by: Name/agency`), or a credit on a line of its own. */
export const liftPhotoCredit: PageRule = {
  name: NAME,
  apply(copy) {
    const captions = new Map<number, Picture>();
    const quotes: string[] = [];
    const notes: RuleNote[] = [];
    const gone = new Set<number>();
    copy.paragraphs.forEach((paragraph, place) => {
      // Once the story is signed, `Ana Lima, AP` can only be a picture's.
      const alone = copy.found.byline === null ? null : readPersonAndAgency(plainWords(paragraph.slice(0, 200)));
      const caption = paragraph.length <= 1500 ? (readCaption(plainWords(paragraph)) ?? alone) : null;
      if (!caption) return;
      const before = copy.paragraphs[place - 1] ?? '';
      const after = captionBelow(copy.paragraphs[place + 1] ?? '');
      const address = imageAddress(before);
      captions.set(place, { address, caption: caption.caption ?? after, credit: caption.credit });
      notes.push(...notesOn(caption));
      quotes.push([...(address === null ? [] : [before]), paragraph, ...(after === null ? [] : [copy.paragraphs[place + 1] ?? ''])].join('\n'));
      gone.add(place);
      if (address !== null) gone.add(place - 1);
      if (after !== null) gone.add(place + 1);
    });
    if (captions.size === 0) return copy;
    return editCopy(copy, {
      rule: NAME,
      paragraphs: copy.paragraphs.filter((_, place) => !gone.has(place)),
      found: { pictures: [...copy.found.pictures, ...withoutRepeats([...captions.values()])] },
      read: quotes.map((quote) => ['pictures', quote] as const),
      notes,
    });
  },
};

/** Pages print a credit twice, under the small picture and the large. */
function withoutRepeats(pictures: readonly Picture[]): readonly Picture[] {
  const isSame = (one: Picture, other: Picture) =>
    one.credit?.line === other.credit?.line && one.address === other.address && (other.caption === null || one.caption === other.caption);
  return pictures.filter((picture, place) => !pictures.some((other, at) => isSame(other, picture) && (at < place || (at > place && picture.caption === null && other.caption !== null))));
}

/** `Image caption The ferry leaves`: the caption under its credit. */
function captionBelow(paragraph: string): string | null {
  const words = paragraph.length <= 1000 ? plainWords(paragraph) : '';
  return /^(?:Image|Picture) caption\s/.test(words) ? words.replace(/^\S+ caption\s+/, '') : null;
}

function notesOn({ credit, doubt, printedName }: StatedCaption): readonly RuleNote[] {
  const quote = credit.line;
  return [
    ...(doubt === null ? [] : [{ weight: 'check', sentence: doubt, quote } as const]),
    ...(printedName === null
      ? []
      : [{ weight: 'info', sentence: { code: 'credit-capitals', name: credit.photographer ?? '' }, quote } as const]),
  ];
}

/** The address in a paragraph that is nothing but a Markdown image. */
function imageAddress(paragraph: string): Picture['address'] {
  const image = paragraph.length <= 3000 ? /^!\[[^\]]{0,1000}\]\((\S{1,2000})\)$/.exec(paragraph) : null;
  return image ? readAddress(image[1] ?? '') : null;
}
