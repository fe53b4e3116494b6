import { intakeNote } from '../../intake-note';
import type { XmlFormat } from '../../reading';
import { storyOf } from '../../state';
import { cleanMarkup } from '../../markup/clean-markup';
import { noteMissingIdentity } from '../../values/note-identity';
import { readNitf } from './read-nitf';

const NAME = 'nitf';

/** NITF 3.x, with namespace or without: one document, one story. https://iptc.org/std/NITF/3.6 */
export const nitf: XmlFormat = {
  of: 'xml',
  name: NAME,
  recognises: (root) => root.name.toLowerCase() === 'nitf',
  read(root) {
    const { statements, notes } = readNitf(cleanMarkup(root));
    const story = storyOf(statements, notes);
    const isEmpty = story.story.headline === null && story.story.body.length === 0 && story.story.identity === null;
    if (!isEmpty) return { format: NAME, stories: [noteMissingIdentity(story, NAME)], notes: [] };
    return { format: NAME, stories: [], notes: [intakeNote(NAME, 'refused', NOTHING)] };
  },
};

const NOTHING = { code: 'nitf-empty' } as const;
