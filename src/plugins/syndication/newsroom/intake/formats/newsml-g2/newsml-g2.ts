import { at, attribute, below, childrenOf, textOf, type MarkupElement } from '../../markup/markup';
import { intakeNote } from '../../intake-note';
import type { NoteSentence } from '../../note-sentences';
import type { IntakeNote, Reading, ReadStory, XmlFormat } from '../../reading';
import { cleanMarkup } from '../../markup/clean-markup';
import { noteMissingIdentity } from '../../values/note-identity';
import { isPictureClass, pictureOf, picturesInside } from './item-pictures';
import { localCode } from './party-name';
import { readItem } from './read-item';

const NAME = 'newsml-g2';

/** NewsML-G2 2.x: a newsItem, a packageItem, or a message of them. https://iptc.org/std/NewsML-G2 */
export const newsmlG2: XmlFormat = {
  of: 'xml',
  name: NAME,
  recognises: (root) => ROOTS.test(root.name) && !childrenOf(root).some(({ name }) => /^identification$/i.test(name)),
  read: (root) => readMessage(cleanMarkup(root)),
};

const ROOTS = /^(?:newsItem|packageItem|newsMessage|conceptItem|knowledgeItem|planningItem|catalogItem)$/i;

function readMessage(root: MarkupElement): Reading {
  const items = root.name === 'newsmessage' ? childrenOf(root, 'itemset').flatMap((set) => childrenOf(set)) : [root];
  const news = items.filter(({ name }) => name === 'newsitem');
  const packages = items.filter(({ name }) => name === 'packageitem');
  const texts = news.filter(isText);
  const stories = texts.length > 0 ? texts : news.filter((item) => !isOfNoStory(item));
  const read = stories.length > 0 ? stories : packages.filter(isItem);
  if (read.length === 0) return refused(whyNothing(items));
  const sender = textOf(at(root, 'header', 'sender'));
  const others = texts.length > 0 ? news.filter((item) => !texts.includes(item)) : [];
  const pictures = others.filter((item) => isPictureClass(classOf(item)));
  const ids = new Set(pictures.flatMap((item) => attribute(item, 'guid') ?? []));
  const said = read.map((item) => {
      const own = texts.length === 0 ? (isPictureClass(classOf(item)) ? [item] : []) : pictures.filter((picture) => texts.length === 1 || isOf(picture, item, packages));
      const notes = [...own.flatMap(noteUnusable), ...(isText(item) ? [] : [noteWithoutText(item)])];
      return readItem(item, { sender, pictures: [...own.filter(isUsable).map(pictureOf), ...(isText(item) ? picturesInside(item, ids) : [])], isPicture: isPictureClass(classOf(item)), notes });
    });
  const told = said.filter((story) => !isEmpty(story));
  if (told.length === 0) return refused(WITHOUT_WORDS);
  return {
    format: NAME,
    stories: told.map((story) => noteMissingIdentity(story, NAME)),
    notes: [...(told.length < said.length ? [noteEmpty(said.length - told.length)] : []), ...packages.filter((item) => stories.length > 0 && !isUsable(item)).map(noteOnPackage), ...others.filter((item) => !isPictureClass(classOf(item))).map(noteLeftOut)],
  };
}

const classOf = (item: MarkupElement): MarkupElement | null => at(item, 'itemmeta', 'itemclass');
const isItem = (item: MarkupElement): boolean => attribute(item, 'guid') !== null || at(item, 'contentmeta', 'headline') !== null;

/** By its class; without one, by its content. */
function isText(item: MarkupElement): boolean {
  const code = localCode(classOf(item));
  return code === '' ? childrenOf(at(item, 'contentset')).some(({ name }) => name !== 'remotecontent') : code === 'text';
}

/** Items that hold knowledge and no story: concepts, events, an item without any content or headline. */
function isOfNoStory(item: MarkupElement): boolean {
  return !isItem(item) || at(item, 'conceptset') !== null;
}

/** A picture is of a text that links to it, or stands with it in a group of a package. */
function isOf(picture: MarkupElement, text: MarkupElement, packages: readonly MarkupElement[]): boolean {
  const refs = (element: MarkupElement | null) => below(element, (child) => refOf(child) !== null).flatMap((child) => refOf(child) ?? []);
  const [guid, own] = [attribute(picture, 'guid'), attribute(text, 'guid')];
  if (guid === null) return false;
  if (refs(at(text, 'itemmeta')).includes(guid)) return true;
  const groups = packages.flatMap((item) => below(item, ({ name }) => name === 'group'));
  return groups.map(refs).some((members) => members.includes(guid) && own !== null && members.includes(own));
}

const refOf = (element: MarkupElement): string | null => attribute(element, 'residref') ?? attribute(element, 'guidref');

function isUsable(item: MarkupElement): boolean {
  const status = localCode(at(item, 'itemmeta', 'pubstatus'));
  return (status === '' || status === 'usable') && at(item, 'itemmeta', 'embargoed') === null;
}

/** A kill may come without a word. */
const isEmpty = ({ story }: ReadStory): boolean => story.headline === null && story.body.length === 0 && story.pictures.length === 0 && (story.pubStatus === 'usable' || story.identity === null);

const WITHOUT_WORDS = { code: 'newsml-g2-wordless' } as const;

const refused = (sentence: NoteSentence): Reading => ({ format: NAME, stories: [], notes: [intakeNote(NAME, 'refused', sentence)] });

const noteEmpty = (count: number): IntakeNote => intakeNote(NAME, 'check', { code: 'items-wordless', count });

const check = (sentence: NoteSentence, item: MarkupElement): IntakeNote => intakeNote(NAME, 'check', sentence, attribute(item, 'guid'));

/** Its class in the provider’s own word. */
const kindOf = (item: MarkupElement): string | NoteSentence => localCode(classOf(item)) || { code: 'class-unknown' };

const noteUnusable = (item: MarkupElement): readonly IntakeNote[] =>
  isUsable(item) ? [] : [check({ code: 'picture-unusable' }, item)];
const noteOnPackage = (item: MarkupElement): IntakeNote => check({ code: 'package-unusable' }, item);
const noteLeftOut = (item: MarkupElement): IntakeNote => ({ ...check({ code: 'item-class-left-out', kind: kindOf(item) }, item), weight: 'info' });
function noteWithoutText(item: MarkupElement): IntakeNote {
  const listed = below(at(item, 'groupset'), ({ name }) => name === 'itemref').length;
  return item.name === 'packageitem'
    ? check({ code: 'package-alone', count: listed }, item)
    : check({ code: 'item-class-textless', kind: kindOf(item) }, item);
}

function whyNothing(items: readonly MarkupElement[]): NoteSentence {
  const names = [...new Set(items.map(({ name }) => name))];
  const [only] = names;
  if (names.length === 1 && only !== undefined && /^(?:concept|knowledge|planning|catalog)item$/.test(only)) {
    return { code: 'newsml-g2-no-story', item: only.replace('item', 'Item') };
  }
  return { code: 'newsml-g2-empty' };
}
