import { intakeNote } from '../../intake-note';
import type { IntakeNote, TextFormat } from '../../reading';
import { withControlBytes } from '../../wording/control-signs';
import { readStory } from './read-story';

const NAME = 'iptc-7901';

/** IPTC 7901, the text wire of dpa, ATS and Kyodo (https://iptc.org/std/IPTC7901/), with its control bytes, their printed forms, or without. */
export const iptc7901: TextFormat = {
  of: 'text',
  name: NAME,
  recognises: (text) => {
    const start = withControlBytes(text.slice(0, START));
    return FRAMED.test(start) || (STRIPPED.test(start) && CLOSED_HEAD.test(start));
  },
  read: (text) => {
    const stories = splitStories(withControlBytes(text)).map(readStory).filter((story) => story !== null);
    return { format: NAME, stories, notes: stories.length === 0 ? [nothing] : [] };
  },
};

const START = 2000;

/** Service and number, priority, category, count of words, keyword and provider: `eca062 4 i 211 ccccb   dpa 061`. */
const HEADER = String.raw`[a-z]{2,4}\d{3,5} \d [a-z]{1,4} \d{1,5}(?: {1,6}[a-z]{1,8})? {1,6}[a-z]{2,8} \d{2,5}`;
const FRAMED = new RegExp(String.raw`^[\s\x16\x7f]{0,20}\x01${HEADER}`, 'i');
/** Without its bytes a header must be a whole line, and the head of the story be closed by `=`. */
const STRIPPED = new RegExp(String.raw`^\s{0,20}${HEADER}[^\S\n]{0,5}\n`);
const CLOSED_HEAD = /^(?:[^\n]{0,200}\n){2,14}[^\n]{1,200}\s=[^\S\n]{0,5}\n/;

function splitStories(text: string): readonly string[] {
  return text.includes('\x01') ? text.split('\x01').slice(1) : [text];
}

const nothing: IntakeNote = intakeNote(NAME, 'refused', { code: 'iptc-7901-empty' });
