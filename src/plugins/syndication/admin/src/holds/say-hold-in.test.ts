import { describe, expect, it } from '@jest/globals';
import { createIntl } from 'react-intl';
import type { Hold } from '../../../newsroom/rights/hold';
import { sayHold } from '../../../newsroom/rights/say-hold';
import { readInstant, type Instant } from '../../../newsroom/story/news-date';
import english from '../translations/en.json';
import german from '../translations/de.json';
import type { Say } from '../translations/say';
import { sayHoldIn } from './say-hold-in';

const words = 'Not before Tuesday noon';
const at = instant('2024-05-21T20:06:31.499Z');
const changes = [
  { before: 'ferry', after: 'ship' },
  { before: '', after: 'very' },
  { before: 'calm', after: '' },
];

/** The compiler asks for each reason. */
const HOLDS = {
  embargoed: [{ reason: 'embargoed', until: at }],
  'embargo-unreadable': [{ reason: 'embargo-unreadable', stated: 'soon' }],
  expired: [{ reason: 'expired', since: at }],
  'expiry-unreadable': [{ reason: 'expiry-unreadable', stated: 'in due time' }],
  withheld: [{ reason: 'withheld' }],
  killed: [{ reason: 'killed' }],
  missing: (['headline', 'citation', 'byline', 'first-published', 'copyright-holder', 'address', 'retrieved'] as const).map((duty) => ({ reason: 'missing', duty })),
  'picture-uncredited': [{ reason: 'picture-uncredited', picture: 0 }],
  'picture-expired': [{ reason: 'picture-expired', picture: 1, since: at }],
  'terms-embargo': [
    { reason: 'terms-embargo', until: { kind: 'at', instant: at }, words },
    { reason: 'terms-embargo', until: { kind: 'unreadable', stated: 'a day after the match' }, words: null },
  ],
  'terms-expired': [
    { reason: 'terms-expired', since: { kind: 'at', instant: at }, words: null },
    { reason: 'terms-expired', since: { kind: 'unreadable', stated: 'a year after the match' }, words },
  ],
  'retention-ended': [{ reason: 'retention-ended', since: at, days: 1200, words }],
  'retention-unknown': [
    { reason: 'retention-unknown', from: 'publication', words },
    { reason: 'retention-unknown', from: 'transmission', words: null },
  ],
  'territory-not-allowed': [{ reason: 'territory-not-allowed', territory: 'NO', words }],
  'territory-unknown': [{ reason: 'territory-unknown', words }],
  'channel-not-allowed': [
    { reason: 'channel-not-allowed', channel: 'app', words },
    { reason: 'channel-not-allowed', channel: null, words: null },
  ],
  'archive-not-allowed': [{ reason: 'archive-not-allowed', words: 'Long words '.repeat(20) }],
  'passing-on-not-allowed': [
    { reason: 'passing-on-not-allowed', words },
    { reason: 'passing-on-not-allowed', words: null },
  ],
  edited: [
    { reason: 'edited', may: 'no', changes, words },
    { reason: 'edited', may: 'style', changes: [...changes, ...changes, ...changes], words: null },
  ],
  'credit-line-missing': [{ reason: 'credit-line-missing', line: 'Ines Calder / Harbour Wire', words }],
  'picture-not-licensed': [{ reason: 'picture-not-licensed', picture: 11, words }],
  'picture-not-passed-on': [{ reason: 'picture-not-passed-on', picture: 2 }],
} satisfies { readonly [Reason in Hold['reason']]: readonly Extract<Hold, { reason: Reason }>[] };

const ALL: readonly Hold[] = Object.values(HOLDS).flat();

describe('what holds a story', () => {
  it.each(ALL.map((hold) => [hold.reason, hold] as const))('is said to an English desk as every door says it: %s', (_reason, hold) => {
    expect(sayHoldIn(sayWith('en', english), (moment) => moment, hold)).toBe(sayHold(hold));
  });

  it('is said in the language of the desk, its moments as the desk writes them', () => {
    const say = sayWith('de', german);
    expect(sayHoldIn(say, () => '21. Mai, 22:06', { reason: 'embargoed', until: at })).toBe('Mit Sperrfrist bis 21. Mai, 22:06: Warte, oder ändere die Sperrfrist, wenn der Anbieter sie aufgehoben hat.');
    expect(sayHoldIn(say, String, { reason: 'channel-not-allowed', channel: 'print', words: 'No print' })).toBe(
      'Der Beitrag darf nicht erscheinen: Druck („No print“). Lass ihn dort weg oder berichtige die Regel.',
    );
  });
});

function sayWith(locale: string, messages: typeof english): Say {
  const intl = createIntl({ locale, messages });
  return (key, values) => intl.formatMessage({ id: key }, values);
}

function instant(written: string): Instant {
  const read = readInstant(written);
  if (read === null) throw new Error(`${written} is no moment.`);
  return read;
}
