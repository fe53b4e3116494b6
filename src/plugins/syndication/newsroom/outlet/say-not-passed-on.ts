import type { Hold } from '../rights/hold';

/** Why a story that readers see is not passed on, as far as an outlet may know. */
export interface NotPassedOn {
  readonly reason: 'not-to-be-passed-on' | 'not-in-this-territory' | 'territory-needed' | 'not-now';
  readonly message: string;
}

/** A hold in words for an outlet. The terms themselves speak to our desk: their words stay there. */
export function sayNotPassedOn(hold: Hold): NotPassedOn {
  switch (hold.reason) {
    case 'passing-on-not-allowed':
    case 'channel-not-allowed':
    case 'picture-not-licensed':
    case 'picture-not-passed-on':
      return { reason: 'not-to-be-passed-on', message: 'Not to be passed on: ask its owner for a licence of your own.' };
    case 'territory-not-allowed':
      return { reason: 'not-in-this-territory', message: `Not to be passed on to ${hold.territory}.` };
    case 'territory-unknown':
      return { reason: 'territory-needed', message: 'It may not run everywhere: say for which country you want it, as in ?territory=NO.' };
    case 'embargoed':
    case 'embargo-unreadable':
    case 'expired':
    case 'expiry-unreadable':
    case 'withheld':
    case 'killed':
    case 'missing':
    case 'picture-uncredited':
    case 'picture-expired':
    case 'terms-embargo':
    case 'terms-expired':
    case 'retention-ended':
    case 'retention-unknown':
    case 'archive-not-allowed':
    case 'edited':
    case 'credit-line-missing':
      return { reason: 'not-now', message: 'It may not be passed on as it stands now.' };
  }
}
