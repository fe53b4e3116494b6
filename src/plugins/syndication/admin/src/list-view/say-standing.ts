import { useIntl } from 'react-intl';
import type { ListedStanding } from '../../../contracts/standings';
import { useSayHold } from '../holds/use-say-hold';
import { useSay } from '../translations/say';
import { useSayMoment } from '../translations/say-moment';

/** How a story stands, in a badge and a line under it. */
export interface SaidStanding {
  readonly variant: 'success' | 'warning' | 'danger' | 'secondary';
  readonly badge: string;
  readonly line: string | null;
}

const DAY = 24 * 3600 * 1000;
const SOON = 7 * DAY;

/** Says how a story stands at a moment. */
export function useSayStanding(): (standing: ListedStanding, now: number) => SaidStanding {
  const say = useSay();
  const sayHold = useSayHold();
  const intl = useIntl();
  const sayMoment = useSayMoment();
  return ({ state, holds: [first, ...others], until, expires }, now) => {
    const why = first ? sayHold(first.hold) : null;
    switch (state) {
      case 'clear': {
        const left = expires === null ? Infinity : Date.parse(expires) - now;
        if (expires === null || left > SOON) return { variant: 'success', badge: say('list.clear'), line: null };
        const when = left < DAY ? intl.formatRelativeTime(Math.ceil(left / 3_600_000), 'hour') : intl.formatRelativeTime(Math.round(left / DAY), 'day');
        return { variant: 'warning', badge: say('list.expiring'), line: say('list.expires', { when, at: sayMoment(expires) }) };
      }
      case 'held':
        return { variant: 'danger', badge: say('list.held', { count: others.length + 1 }), line: why };
      case 'embargoed':
        return { variant: 'secondary', badge: say('list.embargoed'), line: until === null ? null : say('list.until', { when: sayMoment(until) }) };
      case 'expired':
        return { variant: 'danger', badge: say('list.expired'), line: expires === null ? why : say('list.since', { when: sayMoment(expires) }) };
      case 'withheld':
        return { variant: 'warning', badge: say('list.withheld'), line: null };
      case 'killed':
        return { variant: 'danger', badge: say('list.killed'), line: null };
    }
  };
}
