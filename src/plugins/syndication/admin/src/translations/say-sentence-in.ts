import type { AnySentence } from '../../../newsroom/story/sentence';
import english from './en.json';
import type { MessageKey, Say } from './say';

/** A sentence that came as data, in the editor's language; `null`: none that this admin knows. Fields are called what they are called everywhere. */
export function saySentenceIn(say: Say, list: 'note' | 'refusal', { code, ...values }: AnySentence): string | null {
  const key = [`${list}.${code}`, code].find(isMessage);
  if (key === undefined) return null;
  const said = Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? (saySentenceIn(say, list, value) ?? '') : value] as const);
  return say(key, Object.fromEntries(said));
}

function isMessage(key: string): key is MessageKey {
  return key in english;
}
