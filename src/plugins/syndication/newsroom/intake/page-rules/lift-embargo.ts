import { readInstant } from '../../story/news-date';
import type { RightsMoment } from '../../story/story';
import { findEmbargoWords } from '../wording/embargo-words';
import { plainWords } from '../wording/plain-words';
import { editCopy } from './edit-copy';
import type { PageRule } from './page-rule';

const NAME = 'lift-embargo';

/**
 * A short line near the top or the foot that orders an embargo. Only a full moment with its offset is read; anything else
 * is kept as stated and holds the story until an editor enters its end: rights fail closed.
 */
export const liftEmbargo: PageRule = {
  name: NAME,
  apply(copy) {
    const isStated = (paragraph: string, place: number) =>
      (place < EDGE || place >= copy.paragraphs.length - EDGE) && isEmbargo(paragraph);
    const lines = copy.paragraphs.filter(isStated);
    if (lines.length === 0) return copy;
    const embargo = strictest(lines.map(plainWords));
    return editCopy(copy, {
      rule: NAME,
      paragraphs: copy.paragraphs.filter((paragraph, place) => !isStated(paragraph, place)),
      found: { rights: { ...copy.found.rights, embargo } },
      read: lines.map((line) => ['rights.embargo', line] as const),
      notes: embargo.kind === 'at' ? [] : [{ weight: 'check', sentence: UNREADABLE, quote: lines.join('\n') }],
    });
  },
};

const EDGE = 12;
const UNREADABLE = { code: 'embargo-unreadable' } as const;

const isEmbargo = (paragraph: string): boolean => paragraph.length <= 240 && findEmbargoWords(paragraph) !== null;

/** The latest moment of all; unreadable when any line is. */
function strictest(lines: readonly string[]): RightsMoment {
  const moments = lines.map(momentIn);
  const instants = moments.flatMap((moment) => (moment.kind === 'at' ? [moment.instant] : []));
  const [latest] = instants.toSorted().reverse();
  return latest === undefined || instants.length < moments.length
    ? { kind: 'unreadable', stated: lines.join('\n') }
    : { kind: 'at', instant: latest };
}

function momentIn(line: string): RightsMoment {
  const stated = line.match(/\b\d{4}-\d{2}-\d{2}T[\d:.]{4,20}(?:Z|[+-]\d{2}:\d{2})/g) ?? [];
  const instant = stated.length === 1 ? readInstant(stated[0]) : null;
  return instant === null ? { kind: 'unreadable', stated: line } : { kind: 'at', instant };
}
