import { namedChanges } from '../../../newsroom/rights/fidelity/named-changes';
import type { WordChange } from '../../../newsroom/rights/fidelity/fidelity';
import type { HoldByTerms } from '../../../newsroom/rights/hold';
import { shortenedWords } from '../../../newsroom/rights/shortened-words';
import type { Say } from '../translations/say';

/** A hold by the terms in one sentence in the editor's language. `when` writes a moment as this desk does. */
export function sayHoldByTermsIn(say: Say, when: (moment: string) => string, hold: HoldByTerms): string {
  const words = 'words' in hold && hold.words !== null ? say('hold.words', { words: shortenedWords(hold.words) }) : '';
  switch (hold.reason) {
    case 'terms-embargo':
      return hold.until.kind === 'at'
        ? say('hold.terms-embargo', { words, until: when(hold.until.instant) })
        : say('hold.terms-embargo.unreadable', { words, stated: shortenedWords(hold.until.stated) });
    case 'terms-expired':
      return hold.since.kind === 'at'
        ? say('hold.terms-expired', { words, since: when(hold.since.instant) })
        : say('hold.terms-expired.unreadable', { words, stated: shortenedWords(hold.since.stated) });
    case 'retention-ended':
      return say('hold.retention-ended', { words, days: hold.days, since: when(hold.since) });
    case 'retention-unknown':
      return say(`hold.retention-unknown.${hold.from}`, { words });
    case 'territory-not-allowed':
      return say('hold.territory-not-allowed', { words, territory: hold.territory });
    case 'channel-not-allowed':
      return hold.channel === null ? say('hold.channel-not-allowed.unstated', { words }) : say('hold.channel-not-allowed', { words, channel: hold.channel });
    case 'territory-unknown':
    case 'archive-not-allowed':
      return say(`hold.${hold.reason}`, { words });
    case 'passing-on-not-allowed':
      return hold.words === null ? say('hold.passing-on-not-allowed.unconfirmed') : say('hold.passing-on-not-allowed', { words });
    case 'edited':
      return say(`hold.edited.${hold.may}`, { words, changes: sayChanges(say, hold.changes) });
    case 'credit-line-missing':
      return say('hold.credit-line-missing', { words, line: shortenedWords(hold.line) });
    case 'picture-not-licensed':
      return say('hold.picture-not-licensed', { words, number: hold.picture + 1 });
    case 'picture-not-passed-on':
      return say('hold.picture-not-passed-on', { number: hold.picture + 1 });
  }
}

function sayChanges(say: Say, changes: readonly WordChange[]): string {
  const { named, more } = namedChanges(changes);
  return [...named.map((change) => sayChange(say, change)), ...(more > 0 ? [say('hold.change.more', { count: more })] : [])].join('; ');
}

function sayChange(say: Say, change: WordChange): string {
  const [before, after] = [shortenedWords(change.before), shortenedWords(change.after)];
  if (before === '') return say('hold.change.added', { after });
  return after === '' ? say('hold.change.left-out', { before }) : say('hold.change.replaced', { before, after });
}
