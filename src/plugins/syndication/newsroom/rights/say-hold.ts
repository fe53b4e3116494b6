import type { Duty, Hold } from './hold';
import { sayHoldByTerms } from './say-hold-by-terms';

/** The hold in one English sentence that says how to mend it. */
export function sayHold(hold: Hold): string {
  switch (hold.reason) {
    case 'embargoed':
      return `Embargoed until ${hold.until}: wait, or change the embargo if the provider lifted it.`;
    case 'embargo-unreadable':
      return `The embargo is not understood: “${hold.stated}”. Enter its end, or clear it once it is lifted.`;
    case 'expired':
      return `The right to show this story ended at ${hold.since}.`;
    case 'expiry-unreadable':
      return `The end of the right to show this story is not understood: “${hold.stated}”. Enter it.`;
    case 'withheld':
      return 'This story is withheld.';
    case 'killed':
      return 'The provider killed this story. A kill is mandatory.';
    case 'picture-uncredited':
      return `Picture ${hold.picture + 1} has no credit line.`;
    case 'picture-expired':
      return `The right to show picture ${hold.picture + 1} ended at ${hold.since}: take the picture out, or enter the new end in its credit.`;
    case 'missing':
      return SENTENCE_OF_DUTY[hold.duty];
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
      return sayHoldByTerms(hold);
  }
}

const SENTENCE_OF_DUTY: Readonly<Record<Duty, string>> = {
  headline: 'The story has no headline.',
  citation: 'The story is marked as somebody else’s, but has no syndication citation.',
  byline: 'The byline is missing: name the writer, or the organisation that signs.',
  'first-published': 'The date of first publication is missing.',
  'copyright-holder': 'The copyright holder is missing.',
  address: 'The address it was retrieved from is missing.',
  retrieved: 'The day on which it was retrieved is missing.',
};
