import { intakeNote } from '../../intake-note';
import type { IntakeNote, TextFormat } from '../../reading';
import { withControlBytes } from '../../wording/control-signs';
import { readStory } from './read-story';
import { splitStories } from './split-stories';

const NAME = 'anpa-1312';

/**
 * ANPA 1312, the text wire of AP and others (ANPA Bulletin 1312; http://www.iptc.org/std/IPTC-7901/), with its control bytes, with
 * their printed forms, or stripped of them by a program on the way.
 */
export const anpa1312: TextFormat = {
  of: 'text',
  name: NAME,
  recognises: (text) => isFramed(withControlBytes(text.slice(0, START))),
  read: (text) => {
    const stories = splitStories(withControlBytes(text)).map(readStory);
    const read = stories.filter((story) => story !== null);
    return { format: NAME, stories: read, notes: read.length === 0 ? [nothing] : [] };
  },
};

const START = 1000;

/** `SYN SOH W2870 US _asian`, then `f l DC3 DC1 BC-…`; stripped, the second line must look like a header and the third open with a caret. */
function isFramed(start: string): boolean {
  return /^[\s\x16\x7f]{0,20}\x01[A-Za-z]\d{4}\x1f/.test(start) || /^\s{0,20}(?:[A-Za-z]\d{4}[\w-]{0,10}\n)?[a-z] [a-z] ?(?:AM|PM|BC|AP)-[^\n]{1,60}\d\d-\d\d [ \d]{0,6}\n\^/i.test(start.replace(/[\x00-\x09\x0b-\x1f]/g, ''));
}

const nothing: IntakeNote = intakeNote(NAME, 'refused', { code: 'anpa-empty' });
