import { at, below, childrenOf, type MarkupElement } from '../../markup/markup';
import { intakeNote } from '../../intake-note';
import type { IntakeNote, Reading, ReadStory, XmlFormat } from '../../reading';
import { cleanMarkup } from '../../markup/clean-markup';
import { noteMissingIdentity } from '../../values/note-identity';
import { formalName } from './formal-name';
import { readNewsItem } from './read-news-item';

const NAME = 'newsml-1.2';

/** NewsML 1.0 to 1.2 as AFP, Belga, ANP, ATS, EFE, TASS, Kyodo and Business Wire send it. https://iptc.org/std/NewsML/1.2 */
export const newsml12: XmlFormat = {
  of: 'xml',
  name: NAME,
  recognises: (root) => /^newsml$/i.test(root.name) || (/^newsitem$/i.test(root.name) && childrenOf(root).some(({ name }) => /^identification$/i.test(name))),
  read(root) {
    const message = cleanMarkup(root);
    const items = message.name === 'newsitem' ? [message, ...itemsIn(message)] : itemsIn(message);
    const sender = formalName(at(message, 'newsenvelope', 'sentfrom', 'party'));
    return reading(items, items.map((item) => readNewsItem(item, sender)));
  },
};

/** An item may hold others: a package does. */
function itemsIn(element: MarkupElement): readonly MarkupElement[] {
  return below(element, ({ name }) => name === 'newsitem').flatMap((item) => [item, ...itemsIn(item)]);
}

function reading(items: readonly MarkupElement[], read: readonly ReadStory[]): Reading {
  const stories = read.filter((story) => !isEmpty(story));
  const empty = read.length - stories.length;
  if (stories.length === 0) return { format: NAME, stories: [], notes: [refused(items.length)] };
  const notes: readonly IntakeNote[] = empty === 0 ? [] : [intakeNote(NAME, 'check', { code: 'items-wordless-of', empty, count: read.length })];
  return { format: NAME, stories: stories.map((story) => noteMissingIdentity(story, NAME)), notes };
}

/** A kill may come without a word. */
const isEmpty = ({ story }: ReadStory): boolean => story.headline === null && story.body.length === 0 && story.pictures.length === 0 && (story.pubStatus === 'usable' || story.identity === null);

function refused(items: number): IntakeNote {
  return intakeNote(NAME, 'refused', { code: items === 0 ? 'newsml-empty' : 'newsml-wordless' });
}
