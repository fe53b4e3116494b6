import { at, attribute, below, childrenOf, textOf, type MarkupElement, type MarkupNode } from '../../markup/markup';
import { bodyFromMarkup, type Simplified } from '../../markup/body-from-markup';
import { intakeNote } from '../../intake-note';
import type { IntakeNote } from '../../reading';
import { state, type Statement } from '../../state';
import type { Stated } from '../../values/stated';
import { stateByline } from '../../values/stated-byline';
import { stateCopyright } from '../../values/stated-notice';
import { readLanguageTag } from '../../values/language-tag';
import { strictestStatusFirst } from '../../values/strictest-status';
import { readClosing } from '../../values/story-closing';
import { firstWords, readOpening } from '../../values/story-opening';
import { readCopyrightNotice } from '../../wording/copyright-notice';
import { namesPlace } from '../../wording/opening-dateline';
import { bylineWords, datelineWords } from './head-words';
import { readDocdata } from './read-docdata';
import { picturesIn } from './media-pictures';

/** Reads an `nitf` element, names in small letters: a document of its own, or the content of a NewsML item. */
export function readNitf(nitf: MarkupElement): Stated {
  const head = at(nitf, 'head');
  const body = at(nitf, 'body') ?? nitf;
  const bodyHead = at(body, 'body.head');
  const hl1 = textOf(at(bodyHead, 'hedline', 'hl1')) ?? textOf(at(bodyHead, 'hedline'));
  const title = textOf(at(head, 'title'));
  const byline = childrenOf(bodyHead, 'byline').map(bylineWords).find((line) => line !== null) ?? null;
  const signed = stateByline(byline, 'nitf:body.head/byline', below(bodyHead, ({ name }) => name === 'person').flatMap((person) => textOf(person) ?? []));
  const taglines = childrenOf(at(body, 'body.end'), 'tagline').flatMap((line) => textOf(line) ?? []);
  const tagged = byline === null ? stateByline(taglines.find((line) => /^(?:by|von|par|por)\s/i.test(line)) ?? null, 'nitf:body.end/tagline') : NOBODY;
  const dateline = childrenOf(bodyHead, 'dateline').map(datelineWords).find((line) => line !== null) ?? null;
  const docdata = readDocdata(nitf, hl1, childrenOf(bodyHead, 'note').filter(isAdvisory).flatMap((note) => textOf(note) ?? []));
  const read = bodyFromMarkup(contentOf(body));
  const opening = readOpening(read.blocks, hl1, 'nitf:body.content');
  const closing = readClosing(opening.blocks, 'nitf:body.content');
  const rights = spaced(at(bodyHead, 'rights'));
  const isNotice = rights !== null && readCopyrightNotice(rights) !== null;
  const copyrite = below(body, ({ name }) => name === 'copyrite').map(textOf)[0] ?? null;

  return {
    statements: strictestStatusFirst([
      state('source.distributor', textOf(at(bodyHead, 'distributor')), 'nitf:body.head/distributor'),
      ...docdata.statements,
      state('headline', hl1, 'nitf:body.head/hedline/hl1'),
      state('headline', textOf(at(bodyHead, 'hedline', 'hl2')), 'nitf:body.head/hedline/hl2'),
      state('headline', title, 'nitf:head/title'),
      ...signed.statements,
      ...tagged.statements,
      state('dateline', dateline !== null && namesPlace(dateline) ? dateline : null, 'nitf:body.head/dateline'),
      ...opening.statements,
      state('dateline', dateline, 'nitf:body.head/dateline'),
      state('summary', textOf(at(bodyHead, 'abstract')), 'nitf:body.head/abstract'),
      state('language', readLanguageTag(attribute(nitf, 'baselang') ?? attribute(nitf, 'xml:lang')), 'nitf:nitf@baselang'),
      state('rights.usageTerms', isNotice ? null : rights, 'nitf:body.head/rights'),
      ...stateCopyright({ notice: copyrite, holder: null }, 'nitf:body.content/copyrite'),
      ...stateCopyright({ notice: isNotice ? rights : null, holder: null }, 'nitf:body.head/rights'),
      ...closing.statements,
      ...childrenOf(bodyHead, 'note').filter((note) => !isAdvisory(note)).flatMap(readNote),
      state('pictures', picturesIn(body), 'nitf:body.content/media'),
      state('body', closing.blocks, 'nitf:body.content', firstWords(closing.blocks)),
    ]),
    notes: [...docdata.notes, ...signed.notes, ...tagged.notes, ...read.simplified.map(simplified)],
  };
}

const NOBODY = { statements: [], notes: [] } as const;

/** Agencies leave `body.content` out (AP's tables); then it is all that is neither head nor end. */
function contentOf(body: MarkupElement): readonly MarkupNode[] {
  const contents = childrenOf(body, 'body.content');
  const nodes = contents.length > 0 ? contents.flatMap(({ children }) => children) : body.children;
  return nodes.filter((node) => typeof node === 'string' || !/^(?:head|body\.head|body\.end|copyrite)$/.test(node.name));
}

/** NITF 3.6, `note@type`: `npa` is a non-publishable advisory, `pa` a publishable one, `std` the standard note. */
const isAdvisory = (note: MarkupElement): boolean => !/correct|copyright/i.test(attribute(note, 'noteclass') ?? '') || attribute(note, 'type')?.toLowerCase() === 'npa';

function readNote(note: MarkupElement): readonly Statement[] {
  const rule = 'nitf:body.head/note';
  const said = textOf(note);
  const noteClass = attribute(note, 'noteclass') ?? '';
  if (/copyright/i.test(noteClass)) return stateCopyright({ notice: said, holder: null }, rule);
  return [state('correctionNote', said, rule), state('correctionClass', 'correction', rule, said)];
}

const simplified = (what: Simplified): IntakeNote => intakeNote('nitf:body.content', 'check', { code: 'body-simplified-wire', what: { code: what } });

/** The words of a structured element, a line each. */
function spaced(element: MarkupElement | null): string | null {
  const parts = childrenOf(element).flatMap((child) => textOf(child) ?? []);
  return parts.length === 0 ? textOf(element) : parts.join('\n');
}
