import type { Fix } from '../../../../newsroom/rights/duties/duty-report';
import type { ByRole } from './by-role';

/** What a fix writes to the article itself, or to its citation; each `null` where it writes nothing. */
export function fixByRole({ field, value }: Fix): { readonly own: ByRole; readonly cited: null } | { readonly own: null; readonly cited: ByRole } {
  switch (field) {
    case 'headline':
      return { own: { headline: value }, cited: null };
    case 'byline':
      return { own: { bylines: [{ name: value, role: 'words' }] }, cited: null };
    // The words that it was read from would hold the story alone.
    case 'rights.embargo':
      return { own: { embargo: value, embargoStated: value }, cited: null };
    case 'source.retrieved':
      return { own: null, cited: { retrieved: value } };
    case 'rights.copyrightHolder':
      return { own: null, cited: { copyrightHolder: value } };
    case 'rights.copyrightNotice':
      return { own: null, cited: { copyrightNotice: value } };
  }
}
