import type { Hold } from '../../../newsroom/rights/hold';
import type { Say } from '../translations/say';
import { sayHoldByTermsIn } from './say-hold-by-terms-in';

/** The hold in one sentence that says how to mend it, in the editor's language. `when` writes a moment as this desk does. */
export function sayHoldIn(say: Say, when: (moment: string) => string, hold: Hold): string {
  switch (hold.reason) {
    case 'embargoed':
      return say('hold.embargoed', { until: when(hold.until) });
    case 'embargo-unreadable':
    case 'expiry-unreadable':
      return say(`hold.${hold.reason}`, { stated: hold.stated });
    case 'expired':
      return say('hold.expired', { since: when(hold.since) });
    case 'withheld':
    case 'killed':
      return say(`hold.${hold.reason}`);
    case 'picture-uncredited':
      return say('hold.picture-uncredited', { number: hold.picture + 1 });
    case 'picture-expired':
      return say('hold.picture-expired', { number: hold.picture + 1, since: when(hold.since) });
    case 'missing':
      return say(`hold.missing.${hold.duty}`);
    case 'terms-embargo':
    case 'terms-expired':
    case 'retention-ended':
    case 'retention-unknown':
    case 'territory-not-allowed':
    case 'territory-unknown':
    case 'channel-not-allowed':
    case 'archive-not-allowed':
    case 'passing-on-not-allowed':
    case 'edited':
    case 'credit-line-missing':
    case 'picture-not-licensed':
    case 'picture-not-passed-on':
      return sayHoldByTermsIn(say, when, hold);
  }
}
