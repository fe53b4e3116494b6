import { wordsOf } from '../../../story/body';
import type { Simplified } from '../../markup/body-from-markup';
import { isWordless } from '../../markup/element-kinds';
import { childrenOf, rawText, type MarkupElement } from '../../markup/markup';
import type { NoteSentence } from '../../note-sentences';
import type { Copy } from '../../page-rules/page-rule';
import { intakeNote } from '../../intake-note';
import type { HtmlFormat, IntakeNote, Payload, ReadStory, Reading, StoryField } from '../../reading';
import { state, storyOf, type Statement } from '../../state';
import { addresses, originalNotes } from './addresses';
import { articleStatements } from './article-statements';
import { byline, bylineNotes } from './byline';
import { copyright } from './copyright';
import { correction } from './correction';
import { dates } from './dates';
import { headline, headlineNotes, shownHeadline } from './headline';
import { gatherPage, letters } from './page';
import { pictures } from './pictures';
import { readLines } from './read-lines';
import { findStoryBody } from './story-body';
import { tidyBody } from './tidy-body';

const NAME = 'html-page';

/** A page of HTML: a file, an answer of a server, or what a browser puts on the clipboard. Plain text with a stray tag in it is none. */
export const htmlPage: HtmlFormat = {
  of: 'html',
  name: NAME,
  recognises: isMarkedUp,
  read: (root, payload) => (isLargerThan(root, MOST_ELEMENTS) ? REFUSED : readPage(root, payload)),
};

/** A page has its frame; a piece of one has its words in blocks, and not loose around them. */
function isMarkedUp(root: MarkupElement): boolean {
  if (root.name === 'html' || childrenOf(root).some(({ name }) => /^(?:html|head|body|meta)$/.test(name))) return true;
  const loose = root.children.filter((node) => typeof node === 'string').join('').trim().length;
  const marked = childrenOf(root).map((child) => (isWordless(child.name) ? 0 : rawText(child).trim().length));
  return marked.reduce((sum, length) => sum + length, 0) > loose;
}

/** Four times the largest page of news that we have seen; below what takes seconds. */
const MOST_ELEMENTS = 8_000;
const REFUSED: Reading = {
  format: null,
  stories: [],
  notes: [intakeNote(NAME, 'refused', { code: 'page-too-large', most: MOST_ELEMENTS })],
};

function isLargerThan(root: MarkupElement, most: number): boolean {
  let count = 0;
  const isOver = (element: MarkupElement): boolean => (count += 1) > most || childrenOf(element).some(isOver);
  return isOver(root);
}

/** The lines of rights are read first, from what a reader sees; the reading view, which deletes them, only finds the text. */
function readPage(root: MarkupElement, payload: Payload): Reading {
  const page = gatherPage(root, payload);
  const body = findStoryBody(page, shownHeadline(page));
  const { copy, before, credited } = readLines(page, body);
  const owned = copyright(page, body);
  const corrected = correction(page, body);
  const pictured = pictures(page, body, credited);
  const titled = headline(page);
  const tidy = tidyBody(body.blocks, lifted(copy, [...titled, ...owned.statements, ...corrected]));
  const statements: readonly Statement[] = [
    ...titled,
    ...byline(page, copy.found.byline, before),
    ...dates(page, { published: copy.found.firstPublished, quote: quoteOf(copy, 'firstPublished') }, before),
    ...addresses(page, payload),
    ...cited(copy),
    ...owned.statements,
    state('rights.legalNotice', copy.found.rights.legalNotice, 'lift-legal-notice', quoteOf(copy, 'rights.legalNotice')),
    state('rights.embargo', copy.found.rights.embargo, 'lift-embargo', quoteOf(copy, 'rights.embargo')),
    ...corrected,
    ...pictured.statements,
    ...articleStatements(page, tidy.blocks.slice(0, 3).map(wordsOf).join(' ')),
    state('body', tidy.blocks, `${NAME}:main-text`, tidy.blocks.map(wordsOf).join('\n')),
  ];
  const read = storyOf(statements);
  const notes = [...headlineNotes(page, read.story.headline), ...bylineNotes(read.story.byline, copy.found.byline), ...missing(read), ...owned.notes, ...pictured.notes, ...tidy.notes, ...originalNotes(page, payload), ...ruleNotes(copy), ...simplified(body.simplified)];
  return { format: NAME, stories: [{ ...read, notes }], notes: page.linked.notes };
}

const quoteOf = (copy: Copy, field: StoryField): string | null => copy.provenance.find((read) => read.field === field)?.quote ?? null;

/** The lines that were read into fields, as {@link letters}: they are no part of the text. */
function lifted(copy: Copy, statements: readonly Statement[]): ReadonlySet<string> {
  const quotes = [...copy.provenance.map(({ quote }) => quote), ...statements.map((statement) => statement?.quote ?? '')];
  return new Set(quotes.flatMap((quote) => quote.split('\n')).map(letters).filter((words) => words !== ''));
}

/** What a citation printed on the page says of the page. */
function cited(copy: Copy): readonly Statement[] {
  const { source } = copy.found;
  return [
    state('source.originalTitle', source.originalTitle, 'lift-citation', quoteOf(copy, 'source.originalTitle')),
    state('source.retrieved', source.retrieved, 'lift-citation', quoteOf(copy, 'source.retrieved')),
    state('source.address', source.address, 'lift-citation', quoteOf(copy, 'source.address')),
  ];
}

/** Notes of the rules for lines; what they miss, other parts of the page may say. */
function ruleNotes({ notes }: Copy): readonly IntakeNote[] {
  return notes.filter(({ rule, quote }) => quote !== null && (rule === 'lift-embargo' || rule === 'suggest-based-on' || rule === 'lift-photo-credit'));
}

function simplified(kinds: readonly Simplified[]): readonly IntakeNote[] {
  return kinds.map((kind) => intakeNote(`${NAME}:main-text`, 'check', { code: 'body-simplified-page', what: { code: kind } }));
}

function missing({ story }: ReadStory): readonly IntakeNote[] {
  const looked: readonly (readonly [boolean, NoteSentence])[] = [
    [story.headline === null, { code: 'headline-missing' }],
    [story.byline === null, { code: 'byline-missing-on-page' }],
    [story.firstPublished === null, { code: 'date-missing' }],
    [story.rights.copyrightHolder === null, { code: 'holder-missing' }],
    [story.source.address === null, { code: 'address-missing' }],
    [story.body.length === 0, { code: 'body-missing-on-page' }],
  ];
  return looked.flatMap(([isMissing, sentence]) => (isMissing ? [intakeNote(NAME, 'check', sentence)] : []));
}
