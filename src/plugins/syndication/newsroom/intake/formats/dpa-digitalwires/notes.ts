import { wordsOf } from '../../../story/body';
import { listAt, type JsonObject } from '../../json/json-value';
import { lineAt } from '../../json/line-at';
import { wordsAt } from '../../json/words-at';
import { bodyOfHtml } from '../../markup/html-body';

/** What dpa writes beside a story, by whom it is for. */
export interface DigitalwiresNotes {
  /** The notepad, or the notes to editors where there is none. Never printed. */
  readonly forDesk: string | null;
  /** What was wrong and is now right, as dpa words it for readers. */
  readonly forReaders: string | null;
}

/** `notepad` is all of the notes as the desk sees them; `ednotes` are the same with their roles. */
export function readNotes(item: JsonObject): DigitalwiresNotes {
  const pad = (['public_html', 'nonpublic_html'] as const).flatMap((key) => bodyOfHtml(wordsAt(item, 'notepad', key) ?? '', null, '').blocks.map(wordsOf));
  const notes = listAt(item, 'ednotes').flatMap((note) => {
    const words = wordsAt(note, 'ednote');
    return words === null ? [] : [{ role: lineAt(note, 'role') ?? '', words }];
  });
  const forReaders = notes.find(({ role }) => role.endsWith(':correctionshort'))?.words ?? null;
  // The embargo in words stands among the notes alone.
  const embargoes = notes.filter(({ role }) => role.endsWith(':embargo')).map(({ words }) => words);
  const lines = pad.length > 0 ? [...pad, ...embargoes] : notes.filter(({ role }) => !role.endsWith(':correctionshort')).map(({ words }) => words);
  return { forDesk: lines.join('\n') || null, forReaders };
}
