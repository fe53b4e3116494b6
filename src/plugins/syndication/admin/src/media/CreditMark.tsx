import { Badge } from '@strapi/design-system';
import type { JSX } from 'react';
import { useSay } from '../translations/say';

/** Whether a picture has its credit. */
export function CreditMark({ isCredited }: { isCredited: boolean }): JSX.Element {
  const say = useSay();
  return isCredited ? (
    <Badge backgroundColor="success100" textColor="success700">
      {say('pictures.credited')}
    </Badge>
  ) : (
    <Badge backgroundColor="danger100" textColor="danger700">
      {say('pictures.uncredited')}
    </Badge>
  );
}
