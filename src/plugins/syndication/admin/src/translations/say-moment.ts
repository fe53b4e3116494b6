import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** A moment in the editor's language and zone, and the name of that zone. */
export function useSayMoment(): (moment: string) => string {
  const intl = useIntl();
  return useCallback((moment) => intl.formatDate(moment, { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' }), [intl]);
}
