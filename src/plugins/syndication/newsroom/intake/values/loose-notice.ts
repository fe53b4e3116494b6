import { state, type Statement } from '../state';
import { readCopyrightNotice } from '../wording/copyright-notice';

/**
 * Holder and year of a notice that stands in a field of its own, where it need not look like one: `2019 Harbour Press`, `(c) Ana Lima/Pool`,
 * `Copyright 2013 The Harbour Press, www.harbour.example - all rights reserved.` Reads what a stricter reading does the same, so state this first.
 */
export function stateLooseNotice(notice: string | null, rule: string): readonly Statement[] {
  if (notice === null || notice.includes('\n') || notice.length > LONGEST) return [];
  const signed = /©|\(c\)|copyright/i.test(notice) ? notice : `© ${notice}`;
  const [beforeComma = signed] = signed.split(/,\s(?!Inc\b|Ltd\b|LLC\b)/);
  const read = [signed, beforeComma, `${beforeComma.replace(/\.$/, '')}. All rights reserved.`].map((line) => readCopyrightNotice(line)).find((found) => found !== null && found.holder !== null);
  return [state('rights.copyrightHolder', read?.holder ?? null, rule, notice), state('rights.copyrightYear', read?.year ?? null, rule, notice)];
}

const LONGEST = 400;
