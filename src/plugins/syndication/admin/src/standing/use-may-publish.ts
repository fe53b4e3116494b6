import { useRBAC } from '@strapi/strapi/admin';
import { useMemo } from 'react';

/** Whether who sits at the desk may publish stories of this type. */
export function useMayPublish(model: string): boolean {
  // The permission hook compares lists by reference.
  const wanted = useMemo(() => [{ action: 'plugin::content-manager.explorer.publish', subject: model }], [model]);
  return useRBAC(wanted).allowedActions['canPublish'] === true;
}
