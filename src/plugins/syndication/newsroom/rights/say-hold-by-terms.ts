import type { RightsMoment } from '../story/story';
import type { WordChange } from './fidelity/fidelity';
import { namedChanges } from './fidelity/named-changes';
import type { HoldByTerms } from './hold';
import { shortenedWords as shortened } from './shortened-words';

/** A hold by the terms in one English sentence that says how to mend it. */
export function sayHoldByTerms(hold: HoldByTerms): string {
  switch (hold.reason) {
    case 'terms-embargo':
      return `The terms${quoted(hold.words)} hold the story until ${said(hold.until)}: wait, or correct the rule if the provider lifted it.`;
    case 'terms-expired':
      return `The right to show this story ends at ${said(hold.since)}${quoted(hold.words)}: take it down, or correct the rule if it was prolonged.`;
    case 'retention-ended':
      return `The story may be kept for ${hold.days} days${quoted(hold.words)}, which ended at ${hold.since}: take it down, or correct the rule if it was prolonged.`;
    case 'retention-unknown':
      return hold.from === 'transmission'
        ? `The story may be kept for some days only${quoted(hold.words)}, but nobody knows since when: enter the date of first publication.`
        : `The story may be kept for some days after its publication${quoted(hold.words)}, but has no date of it: publish it anew, or correct the rule.`;
    case 'territory-not-allowed':
      return `The story may not run in ${hold.territory}${quoted(hold.words)}: leave it out there, or correct the rule.`;
    case 'territory-unknown':
      return `The story may not run everywhere${quoted(hold.words)}, and nobody knows where it is asked for: say the country, or correct the rule.`;
    case 'channel-not-allowed':
      return `The story may not run ${hold.channel === null ? 'by a way that nobody stated' : `on ${hold.channel}`}${quoted(hold.words)}: leave it out there, or correct the rule.`;
    case 'archive-not-allowed':
      return `The story may not stand in an archive${quoted(hold.words)}: leave it out there, or correct the rule.`;
    case 'passing-on-not-allowed':
      return hold.words === null
        ? 'Nobody has confirmed that the story may be passed on: confirm a rule that allows it, or leave it out.'
        : `The story may not be passed on${quoted(hold.words)}: leave it out, or correct the rule.`;
    case 'edited':
      return `The provider allows ${hold.may === 'no' ? 'no edits' : 'edits of time, place and style only'}${quoted(hold.words)}, but the desk changed ${listed(hold.changes)}: restore these words, or correct the rule once the provider agreed.`;
    case 'credit-line-missing':
      return `The terms${quoted(hold.words)} want the credit “${shortened(hold.line)}”, which stands nowhere: enter it as the credit line, or correct the rule.`;
    case 'picture-not-licensed':
      return `Picture ${hold.picture + 1} is not licensed with the text${quoted(hold.words)}: enter its own licence if there is one, or take it out.`;
    case 'picture-not-passed-on':
      return `Picture ${hold.picture + 1} may not be passed on: say in its credit that it may, or leave it out.`;
  }
}

const quoted = (words: string | null): string => (words === null ? '' : ` (“${shortened(words)}”)`);
const said = (moment: RightsMoment): string => (moment.kind === 'at' ? moment.instant : `“${shortened(moment.stated)}”, which is not understood`);

function listed(changes: readonly WordChange[]): string {
  const { named, more } = namedChanges(changes);
  return [...named.map(sayChange), ...(more > 0 ? [`${more} more`] : [])].join('; ');
}

function sayChange({ before, after }: WordChange): string {
  if (before === '') return `“${shortened(after)}” added`;
  return after === '' ? `“${shortened(before)}” left out` : `“${shortened(before)}” to “${shortened(after)}”`;
}
