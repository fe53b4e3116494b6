import { useCallback } from 'react';
import type { Hold } from '../../../newsroom/rights/hold';
import { useSay } from '../translations/say';
import { useSayMoment } from '../translations/say-moment';
import { sayHoldIn } from './say-hold-in';

/** A hold in one sentence in the editor's language, its moments where the editor is. */
export function useSayHold(): (hold: Hold) => string {
  const say = useSay();
  const sayMoment = useSayMoment();
  return useCallback((hold) => sayHoldIn(say, sayMoment, hold), [say, sayMoment]);
}
