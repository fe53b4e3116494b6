import { wordsOf } from '../../story/body';
import { readInline } from './inline-markdown';

/** A line as a reader sees it: without heading marks, escapes and link addresses. */
export function plainWords(line: string): string {
  return wordsOf({ type: 'paragraph', children: readInline(line.replace(/^#{1,6}\s+/, '')) }).trim();
}
