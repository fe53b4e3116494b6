import { BLANK_STORY } from '../../story/blank-story';
import type { Copy } from './page-rule';

/** A page before any rule has read it. */
export function freshCopy(paragraphs: readonly string[]): Copy {
  const { headline, summary, byline, firstPublished, source, rights, pictures } = BLANK_STORY;
  return { paragraphs, found: { headline, summary, byline, firstPublished, source, rights, pictures }, provenance: [], notes: [] };
}
