import { readInstant, type NewsDate } from '../../../story/news-date';
import type { RightsMoment, StoryIdentity } from '../../../story/story';
import { at, attribute as stated, childrenOf, type MarkupElement } from '../../markup/markup';
import { intakeNote } from '../../intake-note';
import type { NoteSentence } from '../../note-sentences';
import type { IntakeNote } from '../../reading';
import { state, type Statement } from '../../state';
import { readPubStatus } from '../../values/pub-status';
import { readDeskWords } from '../../values/desk-words';
import { readEmbargo, readExpiry } from '../../values/rights-moment';
import { stateCopyright } from '../../values/stated-notice';
import { readWireDate } from '../../values/wire-date';
import type { Stated } from '../../values/stated';

/**
 * Identity, dates, status and rights, from `head/docdata` and what agencies put beside it; what headline, slug and notes say of the status.
 * @param advisories notes of the body that are not for publication
 */
export function readDocdata(nitf: MarkupElement, headline: string | null, advisories: readonly string[]): Stated {
  const head = at(nitf, 'head');
  const docdata = at(head, 'docdata') ?? at(nitf, 'docdata');
  const beside = (name: string) => at(docdata, name) ?? at(head, name);
  const norm = (name: string) => stated(beside(name), 'norm');
  const [issue, release] = [readWireDate(norm('date.issue')), norm('date.release')];
  const status = readPubStatus(stated(docdata, 'management-status'), 'nitf:docdata@management-status');
  const ofOther = stated(docdata, 'management-idref-status');
  const messages = [...[...childrenOf(docdata, 'ed-msg'), ...childrenOf(head, 'ed-msg')].flatMap((message) => stated(message, 'info') ?? []), ...advisories];
  const history = [...childrenOf(docdata, 'revision-history'), ...childrenOf(head, 'revision-history')];
  const note = [...messages, ...history.flatMap((change) => stated(change, 'comment') ?? [])].join('\n');
  const slugline = stated(beside('du-key'), 'key') ?? metaNamed(head, /^(?:anpa-keyword|slugline|ntbstikkord)$/i);
  const desk = readDeskWords({ headline, slugline, note: messages.length === 0 ? null : messages.join('\n') }, 'nitf:docdata/ed-msg@info');
  const correction = at(docdata, 'correction');
  const rights = at(docdata, 'doc.rights');
  const placeholders = ['date.issue', 'date.release', 'date.expire'].filter((name) => isPlaceholder(norm(name)));

  return {
    statements: [
      // The document is sent to cancel another one: the kill is its status, whatever it says of itself.
      ofOther === null ? null : /cancel|kill/i.test(ofOther) ? state('pubStatus', 'canceled', 'nitf:docdata@management-idref-status', ofOther) : null,
      state('rights.embargo', embargoUntil(release, issue, status.statements), 'nitf:docdata/date.release@norm', release),
      ...desk.statements,
      ...status.statements,
      ...readIdentity(nitf, docdata, head),
      state('versionCreated', history.map((change) => readWireDate(stated(change, 'norm'))).findLast((date) => date !== null) ?? null, 'nitf:revision-history@norm'),
      state('versionCreated', issue, 'nitf:docdata/date.issue@norm'),
      state('firstPublished', issue, 'nitf:docdata/date.issue@norm'),
      state('firstPublished', readWireDate(release), 'nitf:docdata/date.release@norm'),
      state('firstPublished', readWireDate(stated(beside('pubdata'), 'date.publication')), 'nitf:pubdata@date.publication'),
      state('firstPublished', readWireDate(stated(at(nitf, 'body', 'body.head', 'dateline', 'story.date'), 'norm')), 'nitf:body.head/dateline/story.date@norm'),
      ...earliest([['date.expire@norm', norm('date.expire')], ['doc.rights@enddate', stated(rights, 'enddate')]]),
      ...stateCopyright({ notice: null, holder: stated(beside('doc.copyright'), 'holder'), year: stated(beside('doc.copyright'), 'year') }, 'nitf:docdata/doc.copyright'),
      state('rights.usageTerms', ['type', 'limitations'].flatMap((name) => stated(rights, name) ?? []).join('\n'), 'nitf:docdata/doc.rights@type'),
      state('slugline', slugline, 'nitf:docdata/du-key@key'),
      state('source.distributor', stated(at(docdata, 'doc-id'), 'regsrc'), 'nitf:docdata/doc-id@regsrc'),
      correction === null ? null : state('correctionClass', 'correction', 'nitf:docdata/correction', stated(correction, 'info')),
      state('correctionNote', stated(correction, 'info'), 'nitf:docdata/correction@info'),
      state('editorsNote', note, 'nitf:docdata/ed-msg@info'),
    ],
    notes: [
      ...status.notes,
      ...desk.notes,
      ...placeholders.map((name) => check(`nitf:docdata/${name}`, { code: 'date-unfilled' }, norm(name))),
      ...(stated(rights, 'geography') === null ? [] : [check('nitf:docdata/doc.rights@geography', { code: 'rights-territory' }, stated(rights, 'geography'))]),
    ],
  };
}

const check = (rule: string, sentence: NoteSentence, quote: string | null): IntakeNote => intakeNote(rule, 'check', sentence, quote);

/** NITF's own way to write the form of a date, sent by programs that had none: `YYYYMMDD000000-HHMM`. */
const isPlaceholder = (norm: string | null): boolean => norm !== null && /^Y{4}-?M{2}-?D{2}/i.test(norm);

function readIdentity(nitf: MarkupElement, docdata: MarkupElement | null, head: MarkupElement | null): readonly Statement[] {
  const id = stated(at(docdata, 'doc-id'), 'id-string') ?? stated(nitf, 'uno');
  // NTB adds a version to the id that its `NTBID` gives for all of them.
  const ntb = metaNamed(head, /^ntbid$/i);
  const own = ntb !== null && id?.startsWith(`${ntb}_`) ? ntb : id;
  const others = [stated(docdata, 'management-doc-idref'), stated(at(docdata, 'correction'), 'id-string')];
  const replaced = others.find((other) => other !== null && other !== id && other !== own) ?? null;
  return [
    state('identity', guid(own), 'nitf:docdata/doc-id@id-string', id),
    state('version', stated(at(docdata, 'du-key'), 'version'), 'nitf:docdata/du-key@version'),
    state('version', own === id ? null : (id?.slice((own?.length ?? 0) + 1) ?? null), 'nitf:docdata/doc-id@id-string'),
    state('replaces', guid(replaced), 'nitf:docdata@management-doc-idref', replaced),
  ];
}

const guid = (value: string | null): StoryIdentity | null => (value === null ? null : { scheme: 'guid', value });

function metaNamed(head: MarkupElement | null, name: RegExp): string | null {
  return stated(childrenOf(head, 'meta').find((meta) => name.test(stated(meta, 'name') ?? '')) ?? null, 'content');
}

/** The date of release ends an embargo that is stated, and is one where it lies after the issue (NITF 3.6: “available to be released”). */
function embargoUntil(release: string | null, issue: NewsDate | null, status: readonly Statement[]): RightsMoment | null {
  if (release === null || isPlaceholder(release)) return null;
  const isStated = status.some((statement) => statement?.field === 'rights.embargo');
  return isStated || isLater(readWireDate(release), issue) ? readEmbargo(release) : null;
}

function isLater(one: NewsDate | null, other: NewsDate | null): boolean {
  if (one === null || other === null) return false;
  const [first, second] = [readInstant(one), readInstant(other)];
  return first !== null && second !== null ? first > second : one.slice(0, 10) > other.slice(0, 10);
}

/** Of two ends of our right the earlier; one that cannot be read holds. */
function earliest(ends: readonly (readonly [string, string | null])[]): readonly Statement[] {
  const read = ends.flatMap(([place, norm]) => {
    const moment = isPlaceholder(norm) ? null : readExpiry(norm);
    return moment === null ? [] : [{ moment, statement: state('rights.expiry', moment, `nitf:docdata/${place}`, norm) }];
  });
  const rank = ({ moment }: (typeof read)[number]) => (moment.kind === 'at' ? moment.instant : '');
  return read.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1)).map(({ statement }) => statement);
}
