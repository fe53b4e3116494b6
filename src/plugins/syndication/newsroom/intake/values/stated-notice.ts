import { state, type Statement } from '../state';
import { readCopyrightNotice } from '../wording/copyright-notice';
import { isOrganisation } from '../wording/organisation';

/** What a payload says of its copyright, each part where it says it apart. */
export interface StatedCopyright {
  readonly notice: string | null;
  readonly holder: string | null;
  readonly year?: string | null;
}

/**
 * States notice, holder and year. What stands apart wins; what does not is read out of the notice. A holder with words of a notice
 * behind it (`The Harbour Press. All rights reserved.`) is cut to the name; a line that is a bare name (`Belga`) is its holder's. The terms
 * that a notice ends in (`This material may not …`) are terms of use where none are stated apart: state those first.
 */
export function stateCopyright({ notice, holder, year = null }: StatedCopyright, rule: string): readonly Statement[] {
  const read = notice === null ? null : readCopyrightNotice(notice);
  const bare = read === null ? bareName(notice) : null;
  return [
    state('rights.copyrightNotice', notice, rule),
    state('rights.copyrightHolder', nameOf(holder), rule, holder),
    state('rights.copyrightHolder', read?.holder?.replace(/^[\s–—-]+/, '') ?? bare, rule, notice),
    state('rights.copyrightYear', yearIn(year), rule, year),
    state('rights.copyrightYear', read?.year ?? null, rule, notice),
    state('rights.usageTerms', read?.terms ?? null, rule, notice),
  ];
}

/** `Belga`, `(©NTB)` */
function bareName(notice: string | null): string | null {
  const name = notice !== null && notice.length <= 60 ? notice.replace(/^[\s(]*(?:©|\([cC]\))?\s*|[\s).]*$/g, '') : '';
  return isOrganisation(name) ? name : null;
}

function nameOf(holder: string | null): string | null {
  if (holder === null) return null;
  const signed = /©|\(c\)|copyright/i.test(holder) ? holder : `© 2000 ${holder}`;
  return readCopyrightNotice(signed)?.holder ?? holder;
}

function yearIn(stated: string | null): number | null {
  const year = /^\s*((?:19|20)\d{2})\b/.exec(stated ?? '')?.[1];
  return year === undefined ? null : Number(year);
}
