import { below, textOf, type MarkupElement } from '../../markup/markup';
import { intakeNote } from '../../intake-note';
import type { IntakeNote } from '../../reading';
import { state, type Statement } from '../../state';
import { classWords } from './class-words';
import { letters, textIn, wordsOf, type Description, type Page } from './page';
import { metaNamed } from './page-meta';
import { isSiteName } from './site-name';

/** The headline as the page describes it, as it is shared, as it is shown, as it stands in the title. */
export function headline(page: Page): readonly Statement[] {
  const shown = shownHeadline(page);
  const described = (where: Description['where']) => page.described.filter((description) => description.where === where).map(({ thing }) => stated(textIn(thing, 'headline') ?? textIn(thing, 'name'), `${where}:headline`, shown, page));
  return [
    ...described('json-ld'),
    ...SHARED.map((name) => stated(metaNamed(page.meta, name), `meta:${name}`, shown, page)),
    ...described('microdata'),
    stated(shown, 'h1', null, page),
    stated(titleOf(page), 'title', shown, page),
  ];
}

/** Readers of the page may see another headline than machines are told. */
export function headlineNotes(page: Page, taken: string | null): readonly IntakeNote[] {
  const shown = shownHeadline(page);
  if (shown === null || taken === null || letters(shown) === letters(taken)) return [];
  return [intakeNote('html-page:headline', 'check', { code: 'headline-shown-otherwise' }, shown)];
}

const SHARED = ['og:title', 'twitter:title', 'dc.title', 'sailthru.title', 'parsely-title'];

/** The first heading that a title of the page repeats; else the first. */
export function shownHeadline({ root, meta, described }: Page): string | null {
  const headings = below(root, (element) => element.name === 'h1' || /\bheadline$/.test(classWords(element)) && /^h[1-3]$/.test(element.name)).map((heading) => textOf(heading)).filter((words) => words !== null);
  const titles = [metaNamed(meta, 'og:title'), ...described.map(({ thing }) => wordsOf(textIn(thing, 'headline'))), ...below(root, ({ name }) => name === 'title').map(textOf)].filter((title) => title !== null).map(letters);
  const repeated = headings.find((heading) => letters(heading).length > 8 && titles.some((title) => title.includes(letters(heading)) || letters(heading).includes(title)));
  return repeated ?? headings.find((heading) => heading.length > 12) ?? null;
}

function titleOf({ root }: Page): string | null {
  const [title] = below(root, (element: MarkupElement) => element.name === 'title');
  return textOf(title ?? null);
}

function stated(raw: string | null, rule: string, shown: string | null, page: Page): Statement {
  const words = wordsOf(raw);
  return words === null || words.length > LONGEST || /^https?:/.test(words) ? null : state('headline', withoutSite(words, shown, page), `html-page:${rule}`, words);
}

/** Longer is no headline but a text in the wrong field. */
const LONGEST = 400;

/** `Ferry back at sea | The Gazette`: the site's name goes where the page shows the headline without it, or names itself so. */
function withoutSite(title: string, shown: string | null, page: Page): string {
  const whole = shown === null ? '' : letters(shown);
  // Machines are told a shortened headline; readers see it whole.
  if (shown !== null && /(?:…|\.{3})$/.test(title) && whole.startsWith(letters(title)) && letters(title).length > 20) return wordsOf(shown) ?? title;
  const joints = [...title.matchAll(JOINT)];
  for (const { index, 0: joint } of joints) {
    const [before, after] = [title.slice(0, index), title.slice(index + joint.length)];
    if (letters(before) === whole && before.length > 8) return before;
    if (letters(after) === whole && after.length > 8) return after;
  }
  const last = joints.findLast(({ index, 0: joint }) => index > 8 && isSiteName(title.slice(index + joint.length), page));
  if (last) return withoutSite(title.slice(0, last.index), shown, page);
  const [first] = joints;
  const opening = first === undefined ? null : title.slice(0, first.index);
  return first && opening !== null && isSiteName(opening, page) ? title.slice(first.index + first[0].length) : title;
}

const JOINT = /:\s|\s[|•·»:–—-]{1,2}\s|\s?[|»]\s?|\s\[(?=[^\]]{2,40}\]$)/g;
