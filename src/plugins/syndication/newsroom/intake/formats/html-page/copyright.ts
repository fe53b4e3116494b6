import { isObject, textAt } from '../../json/json-value';
import type { MarkupElement } from '../../markup/markup';
import { intakeNote } from '../../intake-note';
import type { NoteSentence } from '../../note-sentences';
import type { IntakeNote } from '../../reading';
import { state, type Statement } from '../../state';
import { readCopyrightNotice, type StatedNotice } from '../../wording/copyright-notice';
import { classWords } from './class-words';
import { thingsAt } from './linked-data';
import { letters, textIn, wordsOf, type Page } from './page';
import { metaNamed } from './page-meta';
import type { StoryBody } from './story-body';
import type { PageLine } from './visible-page';

/** Who owns the story: the notice a reader sees, the one in the story before the one at the page's foot; then what the page says to machines. */
export function copyright(page: Page, body: StoryBody): { readonly statements: readonly Statement[]; readonly notes: readonly IntakeNote[] } {
  const { notice, doubt } = visibleNotice(page, body);
  const meta = metaNamed(page.meta, 'copyright', 'dcterms.rights', 'dc.rights', 'rights', 'copyright-holder');
  const inMeta = meta === null || /^https?:/.test(meta) ? null : wordsOf(meta);
  const described = page.described.map(({ where, thing }) => ({ where, thing, words: wordsOf(textIn(thing, 'copyrightNotice')) }));
  return {
    statements: [
      ...(notice === null ? [] : noticeStatements(notice, 'html-page:visible-notice')),
      ...described.flatMap(({ where, words }) => (words === null ? [] : noticeStatements(noticeOf(words), `html-page:${where}:copyrightNotice`))),
      ...described.flatMap(({ where, thing }) => [
        ...thingsAt(page.linked, thing, 'copyrightHolder').map((holder) => state('rights.copyrightHolder', wordsOf(isObject(holder) ? textIn(holder, 'name') : textAt({ holder }, 'holder')), `html-page:${where}:copyrightHolder`)),
        yearStatement(textIn(thing, 'copyrightYear'), `html-page:${where}:copyrightYear`),
      ]),
      ...(inMeta === null ? [] : noticeStatements(noticeOf(inMeta), 'html-page:meta:copyright')),
    ],
    notes: [
      ...(doubt === null ? [] : [intakeNote(RULE, 'check', doubt.sentence, doubt.quote)]),
      ...(notice?.isRange === true ? [intakeNote(RULE, 'check', RANGE, notice.words)] : []),
    ],
  };
}

const RULE = 'html-page:copyright';
const RANGE = { code: 'notice-years' } as const;

interface Notice extends StatedNotice {
  readonly words: string;
}

function noticeStatements({ words, holder, year, terms }: Notice, rule: string): readonly Statement[] {
  const isNotice = /©|\(c\)|copyright|rights reserved/i.test(words);
  return [
    isNotice ? state('rights.copyrightNotice', words, rule) : null,
    state('rights.copyrightHolder', holder, rule, words),
    state('rights.copyrightYear', year, rule, words),
    state('rights.usageTerms', terms, rule, words),
  ];
}

/** A field that holds a notice may hold the holder's bare name. */
function noticeOf(words: string): Notice {
  const read = readCopyrightNotice(words) ?? readCopyrightNotice(yearBehind(words)) ?? readCopyrightNotice(`© ${words}`);
  const name = words.replace(/^(?:©|\(c\)|copyright)[\s:]*/i, '');
  return { ...(read ?? { holder: name.length <= 100 && /\p{L}/u.test(name) ? name : null, year: null, isRange: false, terms: null }), words };
}

function yearStatement(stated: string | null, rule: string): Statement {
  const year = /^(?:19|20)\d{2}$/.test(stated ?? '') ? Number(stated) : null;
  return state('rights.copyrightYear', year, rule, stated);
}

interface Doubt {
  readonly sentence: NoteSentence;
  readonly quote: string;
}

function visibleNotice({ visible }: Page, { from, to }: StoryBody): { readonly notice: Notice | null; readonly doubt: Doubt | null } {
  const read = visible.lines.flatMap((line) => {
    const notice = line.words.length <= 900 ? readLine(line) : null;
    return notice === null ? [] : [{ line, notice }];
  });
  const own = read.filter(({ line }) => from !== null && to !== null && line.place >= from - NEAR && line.place <= to + NEAR && !isFurniture(line));
  const chosen = own.length > 0 ? own : read;
  const [first, ...others] = chosen.map(({ notice }) => notice).toSorted((one, other) => fullness(other) - fullness(one));
  if (!first) return { notice: null, doubt: null };
  const strangers = others.filter((other) => other.holder !== null && first.holder !== null && !isSameHolder(first.holder, other.holder));
  if (strangers.length === 0) return { notice: first, doubt: null };
  const quote = [first, ...strangers].map(({ words }) => words).join('\n');
  return { notice: null, doubt: { sentence: { code: 'notices-differ' }, quote } };
}

/** So many lines before and after the story's text a notice is still the story's. */
const NEAR = 3;

function fullness({ holder, year, isRange, words }: Notice): number {
  return (holder === null ? 0 : 4) + (year === null ? 0 : 2) + (isRange ? 0 : 1) + Math.min(words.length, 200) / 1000;
}

function isSameHolder(one: string, other: string): boolean {
  const [a, b] = [letters(one.replace(/^the\s/i, '')), letters(other.replace(/^the\s/i, ''))];
  return a.includes(b) || b.includes(a);
}

function readLine(line: PageLine): Notice | null {
  if (!/©|&copy;|\(c\)|copyright|rights reserved/i.test(line.words)) return null;
  const words = noticeWords(line.words);
  const read = readCopyrightNotice(words) ?? readCopyrightNotice(yearBehind(words));
  if (read !== null) return { ...read, words };
  // At the foot of a page a sign and a name are a notice, also without a year.
  const name = isFurniture(line) ? /^(?:(?:©|\(c\)|copyright)\s*){1,3}(?<name>\p{Lu}[^.|:;©]{2,60}?)(?:\.|\||$)/iu.exec(words)?.groups?.['name'] : undefined;
  return name !== undefined && !/^(?:notice|policy|infringement|information|&|and|reprints?|©)\b/i.test(name) ? { holder: name.trim(), year: null, isRange: false, terms: null, words } : null;
}

/** `© 2019 The Gazette | Privacy | Terms of service`: the menu behind a notice is not part of it. */
function noticeWords(words: string): string {
  const parts = words.split(/(?=\s[|·•]\s)/);
  while (parts.length > 1 && !/rights|©|reserv|vorbehalten|derechos|droits|diritti/i.test(parts.at(-1) ?? '') && (parts.at(-1) ?? '').length <= 45) parts.pop();
  const notice = parts.join('').trim();
  const menu = /(?<=(?:rights reserved|vorbehalten|derechos reservados|droits réservés)\.?)\s[^.]{3,80}$/i.exec(notice);
  return menu ? notice.slice(0, menu.index) : notice;
}

/** `1999 – 2021 © Gazette`: the sign behind its years. */
function yearBehind(words: string): string {
  return words.replace(/^((?:19|20)\d{2}(?:\s?[-–—]\s?(?:19|20)?\d{2})?)\s?((?:©|\(c\)|copyright)\s?)+/i, '© $1 ');
}

function isFurniture({ path }: PageLine): boolean {
  return path.some((element: MarkupElement) => element.name === 'footer' || /\b(?:footer|copyright|colophon|legal|foot|imprint)\b/.test(classWords(element)));
}
