import type { Url } from '../../../story/address';
import type { PhotoCredit, Picture } from '../../../story/story';
import type { MarkupElement } from '../../markup/markup';
import { intakeNote } from '../../intake-note';
import type { IntakeNote } from '../../reading';
import { state, type Statement } from '../../state';
import { readCreditLine } from '../../wording/credit-line';
import { classWords } from './class-words';
import { readFigure } from './read-figure';
import { letters, resolve, type Page } from './page';
import { metaNamed } from './page-meta';
import { describedPictures } from './described-pictures';
import type { StoryBody } from './story-body';
import { isAside } from './is-aside';
import { shownHeadline } from './headline';

/** The story's pictures, in the order shown: each with the words beside it, and with what the page says of it to machines. Pictures of other stories stay away. */
export function pictures(page: Page, body: StoryBody, credited: readonly Picture[]): { readonly statements: readonly Statement[]; readonly notes: readonly IntakeNote[] } {
  const shown = ownFigures(page, body).map((figure) => readFigure(figure, page.base));
  const described = describedPictures(page);
  const shared = resolve(metaNamed(page.meta, 'og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image'), page.base);
  const told = described.filter((picture) => picture.credit !== null || picture.caption !== null);
  const all = merged([...shown.map(({ picture }) => picture), ...told, ...credited]).filter(isTold);
  const lead = shared ?? described[0]?.address ?? null;
  const withLead = all.length > 0 || lead === null ? all : [{ address: lead, caption: null, credit: null }];
  const rule = shown.length > 0 ? 'html-page:figure' : told.length > 0 ? 'html-page:ImageObject' : 'html-page:meta:og:image';
  const doubts = withLead.flatMap(({ credit }) => (credit === null ? [] : doubtOn(credit)));
  return { statements: [state('pictures', withLead, rule, withLead.map(quoteOf).join('\n'))], notes: doubts };
}

const quoteOf = ({ address, caption, credit }: Picture): string => [caption, credit?.line].filter((words) => typeof words === 'string').join(' ') || (address ?? '');

function doubtOn({ line, photographer, agencies }: PhotoCredit): readonly IntakeNote[] {
  if (photographer !== null || agencies.length > 0) return [];
  const { doubt } = readCreditLine(line);
  return doubt === null ? [] : [intakeNote('html-page:pictures', 'check', doubt, line)];
}

/** An image without any words is as often a drawing or a button; one without an address is a video or has not been loaded. */
const isTold = ({ address, caption, credit }: Picture): boolean => credit !== null || (address !== null && caption !== null);

/** Figures from the headline to the end of the text, but for those in boxes about other stories. */
function ownFigures(page: Page, { from, to }: StoryBody) {
  const { figures, lines } = page.visible;
  const title = letters(shownHeadline(page) ?? '');
  const headed = lines.findLast(({ words, place }) => title !== '' && letters(words) === title && (from === null || place < from))?.place ?? null;
  const first = (headed ?? from ?? Number.POSITIVE_INFINITY) - ABOVE;
  const last = (to ?? Number.NEGATIVE_INFINITY) + BELOW;
  const own = figures.filter(({ place, path, element }) => place >= first && place <= last && ![...path, element].some(isAside) && ![...path.slice(-2), element].some(isVideo));
  return from === null && headed === null ? figures.filter(({ path, element }) => ![...path, element].some(isAside) && !isVideo(element)).slice(0, 20) : own;
}

const isVideo = (element: MarkupElement): boolean => /\b(?:video|player)\b/.test(classWords(element)) ;

/** A lead picture may stand above the headline, a last one below the text. */
const ABOVE = 4;
const BELOW = 2;

/** One picture stands on a page in several sizes: its file's name says that it is the same. */
function merged(all: readonly Picture[]): readonly Picture[] {
  const pictures: Picture[] = [];
  for (const picture of all) {
    const same = pictures.findIndex((other) => isSame(other, picture));
    const before = pictures[same];
    if (before === undefined) pictures.push(picture);
    else pictures[same] = { address: before.address ?? picture.address, caption: before.caption ?? picture.caption, credit: before.credit ?? picture.credit };
  }
  return pictures;
}

function isSame(one: Picture, other: Picture): boolean {
  if (one.address !== null && other.address !== null && fileOf(one.address) === fileOf(other.address)) return true;
  const [a, b] = [letters(one.caption ?? ''), letters(other.caption ?? '')];
  return a.length > 20 && b.length > 20 && (a.startsWith(b) || b.startsWith(a));
}

function fileOf(address: Url): string {
  const name = new URL(address).pathname.split('/').at(-1) ?? '';
  return name.replace(/(?:[-_@]\d{2,4}x\d{0,4}|[-_]\d{3,4}w?|-scaled)?(?=\.\w{3,4}$)/, '') || address;
}
