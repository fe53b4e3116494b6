import type { Remark } from '../../../newsroom/rights/duties/duty-report';
import type { Say } from '../translations/say';

/** Why somebody should have a look, in the editor's language. `when` writes a moment as this desk does. */
export function sayRemark(remark: Remark, say: Say, when: (moment: string) => string): string {
  switch (remark.about) {
    case 'overridden':
      return say('duty.remark.overridden', { by: remark.by, reason: remark.reason });
    case 'notice-year':
      return say('duty.remark.notice-year', { stated: String(remark.stated), published: String(remark.published) });
    case 'retrieved-early':
      return say('duty.remark.retrieved-early', { published: remark.published.slice(0, 10) });
    case 'embargo-past':
      return say('duty.remark.embargo-past', { at: when(remark.at) });
    case 'ends-soon':
      return say('duty.remark.ends-soon', { at: when(remark.at) });
    case 'terms-proposed':
      return say('duty.remark.terms-proposed', { count: remark.count });
    case 'notice-made':
    case 'retrieved-ahead':
    case 'licence-unstated':
    case 'terms-unread':
      return say(`duty.remark.${remark.about}`);
  }
}
