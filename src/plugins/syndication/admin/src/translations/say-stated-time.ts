import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useSayMoment } from './say-moment';
import { sourceClock } from './source-clock';

/**
 * A time that a source stated, in the editor's zone, with the source's own clock beside it. A date without a time stays as it was
 * stated: it has no zone.
 */
export function useSayStatedTime(): (stated: string) => string {
  const intl = useIntl();
  const sayMoment = useSayMoment();
  return useCallback(
    (stated) => {
      const clock = sourceClock(stated);
      if (clock === null) return stated;
      const here = sayMoment(stated);
      const there = `${intl.formatDate(clock.shown, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })} ${clock.zone}`;
      return here === there ? here : `${here} (${there})`;
    },
    [intl, sayMoment],
  );
}
