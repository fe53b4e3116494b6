import type { RightsMoment } from '../../../story/story';
import { attribute, childrenOf, at, textOf, type MarkupElement } from '../../markup/markup';
import { intakeNote } from '../../intake-note';
import type { IntakeNote } from '../../reading';
import { state, type Statement } from '../../state';
import { readPubStatus } from '../../values/pub-status';
import { readEmbargo, readExpiry } from '../../values/rights-moment';
import { readDeskWords } from '../../values/desk-words';
import { localCode } from './party-name';

/** Status, kill, correction, embargo and end of an item, and the notes to the desk that may say them in words alone. */
export function readItemStatus(item: MarkupElement, headline: string | null): { readonly statements: readonly Statement[]; readonly notes: readonly IntakeNote[] } {
  const meta = at(item, 'itemmeta');
  const stated = childrenOf(meta, 'pubstatus').map((status) => attribute(status, 'qcode') ?? attribute(status, 'uri') ?? attribute(status, 'literal') ?? textOf(status))[0] ?? null;
  const status = readPubStatus(stated, 'newsml-g2:itemMeta/pubStatus');
  const edNotes = childrenOf(meta, 'ednote');
  const note = noteToDesk(edNotes);
  const inRole = (role: RegExp) => edNotes.filter((edNote) => role.test(localCode(edNote, 'role'))).map(textOf)[0] ?? null;
  const slugline = childrenOf(at(item, 'contentmeta'), 'slugline').map(textOf)[0] ?? null;
  const desk = readDeskWords({ headline, slugline, note: note === '' ? null : note }, 'newsml-g2:itemMeta/edNote');
  const expiry = readEnd(childrenOf(meta, 'expires'));

  return {
    statements: [
      state('rights.embargo', readEmbargo(childrenOf(meta, 'embargoed').map(textOf).find((date) => date !== null) ?? null), 'newsml-g2:itemMeta/embargoed'),
      state('rights.embargo', inWords(inRole(/^embargo/)), 'newsml-g2:itemMeta/edNote[@role=embargo]'),
      ...desk.statements,
      ...childrenOf(meta, 'signal').flatMap(readSignal),
      // Schema 2.35, UnionDateTimeEmptyString: embargoed, and nobody knows until when.
      state('rights.embargo', at(meta, 'embargoed') === null ? null : { kind: 'unreadable', stated: '<embargoed/>' }, 'newsml-g2:itemMeta/embargoed', '<embargoed/>'),
      ...status.statements,
      expiry.statement,
      state('correctionNote', inRole(/^correctionshort$/), 'newsml-g2:itemMeta/edNote[@role=correctionshort]'),
      state('editorsNote', note, 'newsml-g2:itemMeta/edNote'),
    ],
    notes: [...status.notes, ...desk.notes, ...expiry.notes],
  };
}

/** `sig:correction` (IPTC, dpa); Reuters’ `edStat:C` a correction, `edStat:D` a deletion. `sig:update` repairs nothing. */
function readSignal(signal: MarkupElement): readonly Statement[] {
  const code = (attribute(signal, 'qcode') ?? attribute(signal, 'uri') ?? '').toLowerCase();
  const rule = 'newsml-g2:itemMeta/signal';
  if (code === 'edstat:d' || /[:/](?:kill|killed|cancel|canceled|delete)$/.test(code)) return [state('pubStatus', 'canceled', rule, code)];
  return code === 'edstat:c' || /[:/]correction$/.test(code) ? [state('correctionClass', 'correction', rule, code)] : [];
}

/** All notes, each once. dpa's `notepad` repeats the others as HTML. */
function noteToDesk(edNotes: readonly MarkupElement[]): string {
  const single = edNotes.filter((edNote) => localCode(edNote, 'role') !== 'notepad');
  const notes = (single.length > 0 ? single : edNotes).flatMap((edNote) => textOf(edNote) ?? []);
  return [...new Set(notes)].join('\n');
}

function inWords(stated: string | null): RightsMoment | null {
  return stated === null ? null : { kind: 'unreadable', stated };
}

/** The end of the item; where every end is of one use alone (`pubconstraint`), the earliest, and the editor is told. */
function readEnd(expires: readonly MarkupElement[]): { readonly statement: Statement; readonly notes: readonly IntakeNote[] } {
  const rule = 'newsml-g2:itemMeta/expires';
  const whole = expires.filter((end) => attribute(end, 'pubconstraint') === null);
  const read = (whole.length > 0 ? whole : expires).flatMap((end) => {
    const moment = readExpiry(textOf(end));
    return moment === null ? [] : [{ moment, quote: textOf(end) }];
  });
  const rank = ({ moment }: (typeof read)[number]) => (moment.kind === 'at' ? moment.instant : '');
  const [first] = read.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1));
  const isPart = whole.length === 0 && first !== undefined;
  return {
    statement: state('rights.expiry', first?.moment ?? null, rule, first?.quote),
    notes: isPart ? [intakeNote(rule, 'check', { code: 'expiry-in-part' }, expires.map((end) => `${attribute(end, 'pubconstraint') ?? ''} ${textOf(end) ?? ''}`).join('\n'))] : [],
  };
}
