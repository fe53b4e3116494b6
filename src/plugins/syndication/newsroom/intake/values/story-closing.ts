import { wordsOf, type BodyBlock } from '../../story/body';
import type { Statement } from '../state';
import { readCopyrightNotice } from '../wording/copyright-notice';
import { stateCopyright } from './stated-notice';

/** A body without the copyright notice that ends it, and what that states. */
export interface StoryClosing {
  readonly blocks: readonly BodyBlock[];
  readonly statements: readonly Statement[];
}

/** Lifts the copyright notice that agencies put below a story: `(©NTB)`, `© 2021 The Harbour Press. All rights reserved.` */
export function readClosing(blocks: readonly BodyBlock[], rule: string): StoryClosing {
  const place = blocks.findLastIndex((block, at) => at > 0 && at >= blocks.length - LAST_LINES && isNotice(wordsOf(block)));
  const notice = blocks[place];
  if (notice === undefined) return { blocks, statements: [] };
  return { blocks: blocks.filter((block) => block !== notice), statements: stateCopyright({ notice: wordsOf(notice), holder: null }, `${rule}/p[last()]`) };
}

const LAST_LINES = 3;

function isNotice(words: string): boolean {
  return words.length <= 600 && (/^\(?©\s?[\p{L}\p{N} &.-]{2,40}\)?$/u.test(words) || readCopyrightNotice(words) !== null);
}
