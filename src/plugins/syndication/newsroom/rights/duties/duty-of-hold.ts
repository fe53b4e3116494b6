import type { Hold } from '../hold';
import type { CheckedDuty } from './duty-report';

/** The one duty at which a hold is shown, and of which picture; `null` where it is about the whole story. */
export function dutyOfHold(hold: Hold): { readonly duty: CheckedDuty; readonly picture: number | null } {
  return { duty: nameOf(hold), picture: 'picture' in hold ? hold.picture : null };
}

function nameOf(hold: Hold): CheckedDuty {
  switch (hold.reason) {
    case 'missing':
      return hold.duty;
    case 'withheld':
    case 'killed':
      return 'standing';
    case 'picture-uncredited':
    case 'picture-expired':
    case 'picture-not-licensed':
    case 'picture-not-passed-on':
      return 'picture';
    case 'embargoed':
    case 'embargo-unreadable':
    case 'terms-embargo':
      return 'embargo';
    case 'expired':
    case 'expiry-unreadable':
    case 'terms-expired':
    case 'retention-ended':
    case 'retention-unknown':
      return 'expiry';
    case 'credit-line-missing':
    case 'territory-not-allowed':
    case 'territory-unknown':
    case 'channel-not-allowed':
    case 'archive-not-allowed':
    case 'passing-on-not-allowed':
      return 'terms';
    case 'edited':
      return 'fidelity';
  }
}
