import type { Picture } from '../../../story/story';
import { PAGE_RULES } from '../../page-rules';
import { freshCopy } from '../../page-rules/fresh-copy';
import type { Copy } from '../../page-rules/page-rule';
import { shownHeadline } from './headline';
import { letters, type Page } from './page';
import type { StoryBody } from './story-body';
import type { PageLine } from './visible-page';

/** What a reader of the page's lines learns, and which lines say it. */
export interface ReadLines {
  readonly copy: Copy;
  /** The lines above the story, where its writers and its date stand. */
  readonly before: readonly PageLine[];
  /** Pictures whose credit stands on a line of the story, with no figure around it. */
  readonly credited: readonly Picture[];
}

/** Reads the story's lines, those above it and those of the page's foot with the rules for pasted pages that lift; what is furniture, the markup says better. */
export function readLines(page: Page, { from, to }: StoryBody): ReadLines {
  const { lines } = page.visible;
  const before = linesBefore(page, from);
  const told = from === null || to === null ? lines : lines.filter(({ place }, at) => (place >= from && place <= to) || (place > to && (place <= to + BELOW || at >= lines.length - FOOT)));
  const headed = before.slice(Math.max(0, (headlineIn(before, page) ?? 0) - 2));
  const copy = RULES.reduce((read, rule) => rule.apply(read), freshCopy([...(from === null ? [] : headed), ...told].map(({ words }) => words)));
  return { copy, before, credited: copy.found.pictures };
}

const BELOW = 25;
const FOOT = 40;
const ABOVE = 20;
const RULES = PAGE_RULES.filter(({ name }) => ['lift-citation', 'lift-legal-notice', 'lift-embargo', 'lift-photo-credit', 'lift-byline-and-date', 'suggest-based-on'].includes(name));

function linesBefore(page: Page, from: number | null): readonly PageLine[] {
  const above = page.visible.lines.filter(({ place }) => from === null || place < from);
  const at = headlineIn(above, page);
  return at === null ? above.slice(-25) : above.slice(Math.max(0, at - ABOVE), at + 40);
}

/** Where the headline stands last. */
function headlineIn(lines: readonly PageLine[], page: Page): number | null {
  const title = letters(shownHeadline(page) ?? '');
  const at = title === '' ? -1 : lines.findLastIndex(({ words }) => letters(words) === title);
  return at < 0 ? null : at;
}
