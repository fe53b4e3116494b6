import { hostOf, readAddress } from '../../../story/address';
import type { StoryIdentity } from '../../../story/story';
import { at, attribute, childrenOf, textOf, type MarkupElement } from '../../markup/markup';
import { intakeNote } from '../../intake-note';
import type { IntakeNote, ReadStory } from '../../reading';
import { state, storyOf, type Statement } from '../../state';
import { readLanguageTag } from '../../values/language-tag';
import { stateByline } from '../../values/stated-byline';
import { stateCopyright } from '../../values/stated-notice';
import { strictestStatusFirst } from '../../values/strictest-status';
import { readWireDate } from '../../values/wire-date';
import { namesPlace } from '../../wording/opening-dateline';
import { isPersonName } from '../../wording/person-name';
import type { Picture } from '../../../story/story';
import { readContent } from '../nitf/read-content';
import { readItemStatus } from './item-status';
import { codeName, inLanguage, localCode, partyName } from './party-name';

/** What the message says around an item. */
export interface AroundItem {
  readonly sender: string | null;
  readonly pictures: readonly Picture[];
  /** A picture sent alone: who signs it took it. */
  readonly isPicture: boolean;
  readonly notes: readonly IntakeNote[];
}

/** Reads a newsItem or packageItem, names in small letters. Reference: NewsML-G2 2.35, “Power” schema. */
export function readItem(item: MarkupElement, around: AroundItem): ReadStory {
  const [itemMeta, meta] = [at(item, 'itemmeta'), at(item, 'contentmeta')];
  const language = readLanguageTag(childrenOf(meta, 'language').map((tag) => attribute(tag, 'tag'))[0] ?? attribute(item, 'xml:lang'));
  const of = (name: string) => textOf(inLanguage(childrenOf(meta, name), language)[0] ?? null);
  const date = (place: MarkupElement | null, name: string) => readWireDate(textOf(at(place, name)));
  const headline = headlineOf(meta, language);
  const status = readItemStatus(item, headline);
  const byline = stateByline(of('by'), 'newsml-g2:contentMeta/by');
  const creator = stateCreator(item, around.isPicture, language);
  const signed = [...byline.statements, ...creator.statements].map((statement) => (around.isPicture ? asPictures(statement) : statement));
  const content = contentOf(item, headline);
  const dateline = of('dateline');
  const provider = at(itemMeta, 'provider');
  const version = attribute(item, 'version');
  const signature = [byline, creator].find(({ statements }) => statements.length > 0) ?? byline;

  return storyOf(
    strictestStatusFirst([
      ...status.statements,
      state('identity', guid(attribute(item, 'guid')), 'newsml-g2:@guid', attribute(item, 'guid')),
      state('version', version, 'newsml-g2:@version'),
      state('versionCreated', date(itemMeta, 'versioncreated'), 'newsml-g2:itemMeta/versionCreated'),
      state('firstPublished', date(itemMeta, 'firstcreated'), 'newsml-g2:itemMeta/firstCreated'),
      state('firstPublished', date(meta, 'contentcreated'), 'newsml-g2:contentMeta/contentCreated'),
      state('firstPublished', version === '1' ? date(itemMeta, 'versioncreated') : null, 'newsml-g2:itemMeta/versionCreated[@version=1]'),
      state('replaces', replaced(item, itemMeta), 'newsml-g2:itemMeta/link'),
      state('headline', headline, 'newsml-g2:contentMeta/headline'),
      ...signed.slice(0, byline.statements.length),
      state('dateline', dateline !== null && namesPlace(dateline) ? dateline : null, 'newsml-g2:contentMeta/dateline'),
      state('summary', summaryOf(meta, language), 'newsml-g2:contentMeta/description'),
      state('slugline', of('slugline'), 'newsml-g2:contentMeta/slugline'),
      state('creditLine', of('creditline'), 'newsml-g2:contentMeta/creditline'),
      state('language', language, 'newsml-g2:contentMeta/language'),
      ...stateRights(item, language),
      ...content.statements,
      ...signed.slice(byline.statements.length),
      state('source.distributor', partyName(provider, item, language) ?? codeName(provider), 'newsml-g2:itemMeta/provider'),
      state('source.distributor', partyName(at(meta, 'infosource'), item, language), 'newsml-g2:contentMeta/infoSource'),
      state('source.retrievedFrom', around.sender, 'newsml-g2:header/sender'),
      state('source.address', addressOf(itemMeta, meta), 'newsml-g2:itemMeta/link'),
      state('pictures', around.pictures, 'newsml-g2:itemSet/newsItem'),
    ]),
    [...status.notes, ...signature.notes, ...content.notes, ...around.notes],
  );
}

const guid = (value: string | null): StoryIdentity | null => (value === null ? null : { scheme: 'guid', value });

/** What readers see: no subheadline, the first by rank, in the item's language. */
function headlineOf(meta: MarkupElement | null, language: string | null): string | null {
  const main = childrenOf(meta, 'headline').filter((headline) => !/sub|slug|short|kicker|over/.test(localCode(headline, 'role')));
  const ranked = inLanguage(main, language).toSorted((one, other) => rank(one) - rank(other));
  return textOf(ranked[0] ?? null);
}

const rank = (element: MarkupElement): number => Number(attribute(element, 'rank') ?? '1') || 1;

/** A standfirst. In a text, Reuters' `caption` holds slug and headline, and scripts and shot lists are for the desk. */
function summaryOf(meta: MarkupElement | null, language: string | null): string | null {
  const descriptions = inLanguage(childrenOf(meta, 'description'), language);
  const inRole = (role: RegExp) => descriptions.find((description) => role.test(localCode(description, 'role'))) ?? null;
  return textOf(inRole(/^(?:summary|abstract|teaser|intro|lead|standfirst|synopsis)/) ?? inRole(/^$/));
}

/** What signs a picture signs no words. */
function asPictures(statement: Statement): Statement {
  if (statement?.field !== 'byline') return statement;
  return { ...statement, value: { ...statement.value, writers: statement.value.writers.map((writer) => ({ ...writer, role: 'pictures' })) } };
}

/** By its role, its type, or the list that its code is of: an unmarked name may be a broadcaster's. */
function isPerson(creator: MarkupElement): boolean {
  const codes = ['qcode', 'uri', 'role', 'type', 'jobtitle'].map((name) => attribute(creator, name) ?? '').join(' ');
  return at(creator, 'organisationdetails') === null && (at(creator, 'persondetails') !== null || /pers|staff|author|writer|report|journal|correspond|phot/i.test(codes));
}

/** A creator is a byline where a person is named in words: often it is a desk's login, an agency or a code. */
function stateCreator(item: MarkupElement, isOfPicture: boolean, language: string | null) {
  const stated = childrenOf(at(item, 'contentmeta'), 'creator').filter((creator) => isOfPicture || isPerson(creator));
  const creators = stated.map((creator) => partyName(creator, item, language)).filter((name) => name !== null);
  const people = creators.filter((name) => isPersonName(name) && !/[._@\d]\S/.test(name));
  const rule = 'newsml-g2:contentMeta/creator';
  const byline = people.length === 0 ? null : { line: null, writers: people.map((name) => ({ name, kind: 'person', role: 'words' }) as const) };
  const notes: readonly IntakeNote[] = byline === null || isOfPicture ? [] : [intakeNote(rule, 'check', { code: 'byline-creator' }, people.join(', '))];
  return { statements: byline === null ? [] : [state('byline', byline, rule, people.join(', ')), state('source.author', people.join(', '), rule)], notes };
}

/** The first rights that are neither of a part (`scope`) nor of a list of parts (`idrefs`). */
function stateRights(item: MarkupElement, language: string | null): readonly Statement[] {
  const all = childrenOf(item, 'rightsinfo');
  const rights = all.find((info) => attribute(info, 'idrefs') === null && attribute(info, 'scope') === null && attribute(info, 'scopeuri') === null) ?? null;
  const notices = inLanguage(childrenOf(rights, 'copyrightnotice'), language);
  const terms = ['usageterms', 'otherconstraints'].flatMap((name) => inLanguage(childrenOf(rights, name), language).map(textOf));
  return [
    state('rights.usageTerms', terms.filter((words) => words !== null && !/^none\.?$/i.test(words)).join('\n'), 'newsml-g2:rightsInfo/usageTerms'),
    ...stateCopyright({ notice: textOf(notices[0] ?? null), holder: partyName(at(rights, 'copyrightholder'), item, language) }, 'newsml-g2:rightsInfo'),
  ];
}

/** The first rendition that has a text. */
function contentOf(item: MarkupElement, headline: string | null): ReturnType<typeof readContent> {
  const inline = childrenOf(at(item, 'contentset')).filter(({ name }) => name === 'inlinexml' || name === 'inlinedata');
  const read = inline.map((content) => readContent(content.children, headline, 'newsml-g2:contentSet/inlineXML'));
  return read.find(({ statements }) => statements.some((statement) => statement?.field === 'body')) ?? read[0] ?? { statements: [], notes: [] };
}

/** The story under another id that this one replaces or corrects. What it is merely derived from stays. */
function replaced(item: MarkupElement, itemMeta: MarkupElement | null): StoryIdentity | null {
  const links = childrenOf(itemMeta, 'link').filter((link) => /^(?:replaces|corrects|correctionof|cancels|evolvedfrom|previousversion)$/.test(localCode(link, 'rel')));
  return guid(links.flatMap((link) => attribute(link, 'residref') ?? attribute(link, 'guidref') ?? []).find((ref) => ref !== attribute(item, 'guid')) ?? null);
}

function addressOf(itemMeta: MarkupElement | null, meta: MarkupElement | null) {
  const links = childrenOf(itemMeta, 'link').filter((link) => /^(?:canonical|iscanonical|permalink|weburl|sameas)$/.test(localCode(link, 'rel')));
  const alternatives = childrenOf(meta, 'altid').filter((id) => /^(?:canonical|permalink|weburl|url)$/.test(localCode(id, 'type')));
  const stated = [...links.map((link) => attribute(link, 'href') ?? attribute(link, 'residref')), ...alternatives.map(textOf)];
  return stated.map((words) => readAddress(words ?? '')).find((address) => address !== null && hostOf(address) !== '') ?? null;
}
