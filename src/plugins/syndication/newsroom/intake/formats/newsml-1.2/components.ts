import { attribute, at, childrenOf, type MarkupElement } from '../../markup/markup';
import { formalName } from './formal-name';

/** The components of a NewsItem, apart by what they hold. */
export interface Components {
  /** Those that tell the story, outer ones first. */
  readonly story: readonly MarkupElement[];
  /** Those whose content is its text, in order. */
  readonly texts: readonly MarkupElement[];
  /** One a picture, with its captions and renditions inside. */
  readonly pictures: readonly MarkupElement[];
  readonly contacts: readonly MarkupElement[];
  readonly subheadlines: readonly MarkupElement[];
}

/**
 * Takes the tree of components apart. What a role says wins, then what the content is. Of alternatives in several languages the first
 * is the story; `languages` says which there are.
 */
export function componentsOf(item: MarkupElement): Components & { readonly languages: readonly string[] } {
  const found: { [Kind in keyof Components]: MarkupElement[] } = { story: [], texts: [], pictures: [], contacts: [], subheadlines: [] };
  const languages = new Set<string>();
  const visit = (component: MarkupElement): void => {
    const kind = kindOf(component);
    if (kind === 'picture') return void found.pictures.push(component);
    if (kind === 'contact') return void found.contacts.push(component);
    if (kind === 'subheadline') return void found.subheadlines.push(component);
    if (kind === 'other') return;
    found.story.push(component);
    const content = childrenOf(component, 'contentitem').some((part) => at(part, 'datacontent') !== null);
    if (content) found.texts.push(component);
    for (const inner of inOneLanguage(childrenOf(component, 'newscomponent'), languages)) visit(inner);
  };
  for (const component of inOneLanguage(childrenOf(item, 'newscomponent'), languages)) visit(component);
  return { ...found, languages: [...languages] };
}

type Kind = 'story' | 'picture' | 'contact' | 'subheadline' | 'other';

function kindOf(component: MarkupElement): Kind {
  const role = formalName(at(component, 'role'))?.toLowerCase() ?? '';
  if (/^contact/.test(role)) return 'contact';
  if (/^sub-?head/.test(role)) return 'subheadline';
  if (/^(?:stylesheet|headline|title|logo|caption|video|audio|graphic ?animated|thumbnail|icon|byline|credit|related)/.test(role)) return 'other';
  if (/photo|picture|image|graphic/.test(role)) return 'picture';
  const contents = childrenOf(component, 'contentitem');
  if (contents.length > 0 && contents.every(isPicture)) return 'picture';
  return contents.length > 0 && contents.every(isOther) ? 'other' : 'story';
}

/** A file that is a picture: by its media type, format or mime type, and by having an address. */
export function isPicture(content: MarkupElement): boolean {
  return attribute(content, 'href') !== null && /photo|picture|image|graphic|jpe?g|png|gif/i.test(typeOf(content));
}

function isOther(content: MarkupElement): boolean {
  return /video|audio|mpeg|css|javascript|pdf/i.test(typeOf(content)) || (attribute(content, 'href') !== null && at(content, 'datacontent') === null);
}

const typeOf = (content: MarkupElement): string => ['mediatype', 'format', 'mimetype'].map((name) => formalName(at(content, name)) ?? '').join(' ');

const languageOf = (component: MarkupElement): string | null => attribute(component, 'xml:lang') ?? formalName(at(component, 'descriptivemetadata', 'language'));

function inOneLanguage(components: readonly MarkupElement[], languages: Set<string>): readonly MarkupElement[] {
  const stated = components.flatMap((component) => languageOf(component)?.toLowerCase() ?? []);
  for (const language of stated) languages.add(language);
  const [first] = stated;
  return components.filter((component) => [undefined, first].includes(languageOf(component)?.toLowerCase()));
}
