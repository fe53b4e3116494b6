import { useAuth } from '@strapi/strapi/admin';
import { MAY_CHECK } from '../permissions';

/** Whether who sits at the desk may ask how stories stand; answered at once, for every cell of a list. */
export function useMayCheck(): boolean {
  return useAuth('useMayCheck', ({ permissions }) => permissions.some(({ action }) => MAY_CHECK.some((wanted) => wanted.action === action)));
}
