import type { WidgetArgs } from '@strapi/strapi/admin';
import { Clock, Download, Quotes, WarningCircle } from '@strapi/icons';
import { MAY_CHECK, MAY_PASTE } from '../permissions';
import { PLUGIN_ID } from '../plugin-id';

/** What the desk sees on the home page of the admin panel. Strapi hides them from whoever lacks the right. */
export const HOME_WIDGETS: WidgetArgs[] = [
  {
    ...ours('start', 'Start here'),
    icon: Quotes,
    permissions: MAY_PASTE,
    component: async () => (await import('../pages/StartWidget')).StartWidget,
  },
  {
    ...ours('radar', 'Rights in the next days'),
    icon: Clock,
    component: async () => (await import('./RadarWidget')).RadarWidget,
  },
  {
    ...ours('held', 'What is held and why'),
    icon: WarningCircle,
    component: async () => (await import('./HeldWidget')).HeldWidget,
  },
  {
    ...ours('arrivals', 'Arrivals today'),
    icon: Download,
    component: async () => (await import('./ArrivalsWidget')).ArrivalsWidget,
  },
];

function ours(id: string, defaultMessage: string) {
  return { id, pluginId: PLUGIN_ID, title: { id: `${PLUGIN_ID}.widgets.${id}`, defaultMessage }, permissions: MAY_CHECK };
}
