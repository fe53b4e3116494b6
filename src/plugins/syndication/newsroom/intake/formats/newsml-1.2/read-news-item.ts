import { at, attribute, below, childrenOf, type MarkupElement } from '../../markup/markup';
import { intakeNote } from '../../intake-note';
import type { IntakeNote, ReadStory } from '../../reading';
import { wordsOf, type BodyBlock } from '../../../story/body';
import { state, storyOf } from '../../state';
import { readLanguageTag } from '../../values/language-tag';
import { stateByline } from '../../values/stated-byline';
import { strictestStatusFirst } from '../../values/strictest-status';
import { firstWords as openingOf } from '../../values/story-opening';
import { namesPlace } from '../../wording/opening-dateline';
import { readContent } from '../nitf/read-content';
import { componentsOf } from './components';
import { firstWords, formalName, partiesOf } from './formal-name';
import { readIdentification, readManagement } from './item-management';
import { readItemRights } from './item-rights';
import { pictureIn } from './photo-component';

/** Reads a NewsItem, names in small letters. Its outer lines come before those of the components inside. */
export function readNewsItem(item: MarkupElement, sender: string | null): ReadStory {
  const { story, texts, pictures, contacts, subheadlines, languages } = componentsOf(item);
  const lines = story.flatMap((component) => childrenOf(component, 'newslines'));
  const administrative = story.flatMap((component) => childrenOf(component, 'administrativemetadata'));
  const headline = firstWords(lines, 'headline');
  const line = firstWords(lines, 'byline');
  const title = firstWords(lines, 'bylinetitle');
  const byline = stateByline(line === null || title === null ? line : `${line}, ${title}`, 'newsml-1.2:NewsLines/ByLine');
  const creators = partiesOf(administrative, 'creator');
  const creator = stateByline(line === null ? (creators[0] ?? null) : null, 'newsml-1.2:AdministrativeMetadata/Creator');
  const contents = texts.map((text) => readContent(contentOf(text), headline, 'newsml-1.2:ContentItem/DataContent'));
  const body = bodyOf(contents.map(({ statements }) => statements.flatMap((statement) => (statement?.field === 'body' ? statement.value : []))));
  const dateline = firstWords(lines, 'dateline');
  const stated = [...lines.flatMap((part) => childrenOf(part, 'headline')), ...story, item].map((element) => readLanguageTag(attribute(element, 'xml:lang')));
  const advisories = lines.flatMap((part) => childrenOf(part, 'newsline')).flatMap((part) => firstWords([part], 'newslinetext') ?? []);
  const management = readManagement(item, { headline, slugline: firstWords(lines, 'slugline'), note: advisories.length === 0 ? null : advisories.join('\n') });
  const note = [...advisories, ...contacts.flatMap(linesOf)].join('\n');
  const read = pictures.map(pictureIn).filter(({ address }) => address !== null);
  const sources = partiesOf(administrative, 'source');
  const distributors = [...partiesOf(administrative, 'provider'), ...(sender === null ? [] : [sender]), ...sources];

  return storyOf(
    strictestStatusFirst([
      ...management.statements,
      ...readIdentification(item),
      state('headline', headline, 'newsml-1.2:NewsLines/HeadLine'),
      ...byline.statements,
      state('creditLine', firstWords(lines, 'creditline'), 'newsml-1.2:NewsLines/CreditLine'),
      state('dateline', dateline !== null && namesPlace(dateline) ? dateline : null, 'newsml-1.2:NewsLines/DateLine'),
      state('summary', firstWords(lines, 'subheadline'), 'newsml-1.2:NewsLines/SubHeadLine'),
      state('summary', firstWords(subheadlines.flatMap((part) => childrenOf(part, 'contentitem')), 'datacontent'), 'newsml-1.2:NewsComponent[Role=SubHeadLine]'),
      state('slugline', firstWords(lines, 'slugline'), 'newsml-1.2:NewsLines/SlugLine'),
      state('slugline', firstWords(childrenOf(item, 'identification'), 'namelabel'), 'newsml-1.2:Identification/NameLabel'),
      state('language', languageIn(story), 'newsml-1.2:DescriptiveMetadata/Language'),
      state('language', stated.find((tag) => tag !== null) ?? null, 'newsml-1.2:@xml:lang'),
      ...readItemRights(story),
      state('source.distributor', distributors[0] ?? firstWords(childrenOf(item, 'identification'), 'newsidentifier', 'providerid'), 'newsml-1.2:AdministrativeMetadata/Provider'),
      state('editorsNote', note, 'newsml-1.2:NewsLines/NewsLine'),
      state('pictures', read, 'newsml-1.2:NewsComponent[Role=Photo]'),
      state('body', body, 'newsml-1.2:ContentItem/DataContent', openingOf(body)),
      ...contents.flatMap(({ statements }) => statements),
      ...creator.statements,
      state('source.author', sources.find((source) => !isSame(source, distributors[0] ?? source)) ?? null, 'newsml-1.2:AdministrativeMetadata/Source'),
    ]),
    [...management.notes, ...byline.notes, ...creator.notes, ...contents.flatMap(({ notes }) => notes), ...noteLanguages(languages)],
  );
}

/** Lead and text one after the other; a rendition of the same words (`EquivalentsList`) is not repeated. */
function bodyOf(parts: readonly (readonly BodyBlock[])[]): readonly BodyBlock[] {
  return parts.filter((part, place) => parts.findIndex((other) => openingOf(other) === openingOf(part)) === place).flat();
}

/** The inmost `DataContent` of a component's first item that has one; alternatives repeat it. */
function contentOf(component: MarkupElement) {
  const data = childrenOf(component, 'contentitem').map((content) => at(content, 'datacontent'));
  return data.find((content) => content !== null && content.children.some((node) => typeof node !== 'string' || node.trim() !== ''))?.children ?? [];
}

/** The text of a component, a line a paragraph. */
function linesOf(component: MarkupElement): readonly string[] {
  const { statements } = readContent(contentOf(component), null, 'newsml-1.2:NewsComponent');
  return statements.flatMap((statement) => (statement?.field === 'body' ? statement.value.map(wordsOf) : []));
}

/** `BELGA` and `belga.be` are one. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  return first.includes(second) || second.includes(first);
}

function languageIn(story: readonly MarkupElement[]): string | null {
  const stated = story.flatMap((component) => below(component, ({ name }) => name === 'language' || name === 'newscomponent').filter(({ name }) => name === 'language'));
  return stated.map((language) => readLanguageTag(formalName(language))).find((tag) => tag !== null) ?? null;
}

function noteLanguages(languages: readonly string[]): readonly IntakeNote[] {
  const tongues = new Set(languages.map((language) => language.split('-')[0]));
  return tongues.size < 2 ? [] : [intakeNote('newsml-1.2:NewsComponent', 'check', { code: 'item-languages' }, languages.join(', '))];
}
