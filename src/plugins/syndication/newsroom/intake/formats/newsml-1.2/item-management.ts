import type { StoryIdentity } from '../../../story/story';
import { at, attribute, below, childrenOf, type MarkupElement } from '../../markup/markup';
import type { IntakeNote } from '../../reading';
import { state, type Statement } from '../../state';
import { readPubStatus } from '../../values/pub-status';
import { readEmbargo, readExpiry } from '../../values/rights-moment';
import { readWireDate } from '../../values/wire-date';
import { readDeskWords, type DeskWords } from '../../values/desk-words';
import { firstWords, formalName } from './formal-name';

/** The id for all revisions: `PublicIdentifier` without its revision, else its parts; and the revision (NewsML 1.2 §5.3.3). */
export function readIdentification(item: MarkupElement): readonly Statement[] {
  const identifier = at(item, 'identification', 'newsidentifier');
  const part = (name: string) => firstWords(identifier === null ? [] : [identifier], name);
  const [provider, day, id, revision] = [part('providerid'), part('dateid'), part('newsitemid'), part('revisionid')];
  const whole = part('publicidentifier');
  // Of `urn:newsml:` a provider, a date and an id must follow: Belga sends the provider alone.
  const named = whole !== null && /^urn:newsml:[^:]+:[^:]+:.+/i.test(whole) ? withoutRevision(whole, revision) : null;
  const own = firstWords(below(item, ({ name }) => /^descriptivemetada(?:ta)?$/.test(name)), 'guid');
  return [
    state('identity', guid(named), 'newsml-1.2:NewsIdentifier/PublicIdentifier', whole),
    state('identity', guid(provider !== null && day !== null && id !== null ? `urn:newsml:${provider}:${day}:${id}` : null), 'newsml-1.2:NewsIdentifier/NewsItemId', id),
    state('identity', guid(whole !== null && !/^urn:newsml:[^:]*$/i.test(whole) ? whole : null), 'newsml-1.2:NewsIdentifier/PublicIdentifier'),
    state('identity', guid(own), 'newsml-1.2:DescriptiveMetadata/guid', own),
    state('version', revision, 'newsml-1.2:NewsIdentifier/RevisionId'),
  ];
}

const guid = (value: string | null): StoryIdentity | null => (value === null ? null : { scheme: 'guid', value });

/** `urn:newsml:afp.com:20140829T135002Z:TX-PAR-FXW86:1`, also with the mark of an update behind the number (`:2U`). */
function withoutRevision(identifier: string, revision: string | null): string {
  const parts = identifier.split(':');
  const last = parts.at(-1) ?? '';
  const isRevision = parts.length > 5 && (revision === null ? /^\d{1,6}[NUA]?$/i.test(last) : last.replace(/[NUA]$/i, '') === revision);
  return isRevision ? parts.slice(0, -1).join(':') : identifier;
}

/** Dates, status, what lines and instructions say of it, what becomes of it (`StatusWillChange`), and what it follows. */
export function readManagement(item: MarkupElement, said: DeskWords): { readonly statements: readonly Statement[]; readonly notes: readonly IntakeNote[] } {
  const management = childrenOf(item, 'newsmanagement');
  const stated = management.flatMap((part) => formalName(at(part, 'status')) ?? [])[0] ?? null;
  const status = readPubStatus(stated, 'newsml-1.2:NewsManagement/Status');
  const instructions = management.flatMap((part) => childrenOf(part, 'instruction')).flatMap((instruction) => formalName(instruction) ?? []);
  const notes = [...instructions, ...management.flatMap((part) => childrenOf(part, 'property').flatMap((property) => attribute(property, 'value') ?? []))].join('\n');
  const change = management.flatMap((part) => childrenOf(part, 'statuswillchange'))[0] ?? null;
  const [future, moment] = [formalName(at(change, 'futurestatus'))?.toLowerCase() ?? '', change === null ? null : firstWords([change], 'dateandtime')];
  const isFreed = /usable$/.test(future);
  const follows = management.flatMap((part) => childrenOf(part, 'derivedfrom')).flatMap((link) => attribute(link, 'newsitem') ?? [])[0] ?? null;
  const isRepair = status.statements.some((statement) => statement?.field === 'pubStatus' && statement.value === 'canceled') || instructions.some((order) => /rescind|retract|correct|replace|kill|withdraw/i.test(order));
  const desk = readDeskWords({ ...said, note: [said.note, notes].filter((words) => words !== null && words !== '').join('\n') || null }, 'newsml-1.2:NewsManagement/Instruction');
  const date = (name: string) => readWireDate(firstWords(management, name));

  return {
    statements: [
      ...instructions.map((order) => (/^(?:rescind|retract|kill|delete)/i.test(order) ? state('pubStatus', 'canceled', 'newsml-1.2:NewsManagement/Instruction', order) : null)),
      state('rights.embargo', isFreed ? readEmbargo(moment) : null, 'newsml-1.2:NewsManagement/StatusWillChange', moment),
      ...desk.statements,
      ...status.statements,
      state('rights.expiry', change !== null && !isFreed ? readExpiry(moment) : null, 'newsml-1.2:NewsManagement/StatusWillChange', moment),
      state('versionCreated', date('thisrevisioncreated'), 'newsml-1.2:NewsManagement/ThisRevisionCreated'),
      state('firstPublished', date('firstcreated'), 'newsml-1.2:NewsManagement/FirstCreated'),
      state('replaces', isRepair ? guid(follows === null ? null : withoutRevision(follows, null)) : null, 'newsml-1.2:NewsManagement/DerivedFrom', follows),
    ],
    notes: [...status.notes, ...desk.notes],
  };
}
