import type { StrapiApp } from '@strapi/strapi/admin';
import { Quotes } from '@strapi/icons';
import { LedgerAction } from './actions/LedgerAction';
import { PasteAction } from './actions/PasteAction';
import { PasteButton } from './actions/PasteButton';
import { standingAction } from './actions/standing-action';
import { contentManagerOf } from './content-manager/apis';
import { OfferPanel } from './offers/OfferPanel';
import { AttributionPanel } from './panels/AttributionPanel';
import { MAY_PASTE } from './permissions';
import { PLUGIN_ID } from './plugin-id';
import { DECISIONS } from './standing/decision';
import { loadTranslations } from './translations/load-translations';

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: PLUGIN_ID, name: 'Syndication' });
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: Quotes,
      intlLabel: { id: `${PLUGIN_ID}.paste.title`, defaultMessage: 'Paste a story' },
      permissions: MAY_PASTE,
      Component: async () => ({ default: (await import('./pages/PastePage')).PastePage }),
    });
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin'>): void {
    const contentManager = contentManagerOf(app);
    // Right under the buttons that publish: a newer version that waits, what they would print, and whether they may.
    contentManager.addEditViewSidePanel((panels) => [
      ...panels.filter(({ type }) => type === 'actions'),
      OfferPanel,
      AttributionPanel,
      ...panels.filter(({ type }) => type !== 'actions'),
    ]);
    contentManager.addDocumentAction([PasteAction, ...DECISIONS.map(standingAction), LedgerAction]);
    app.getPlugin('content-manager').injectComponent('listView', 'actions', { name: 'paste-a-story', Component: PasteButton });
  },
  registerTrads({ locales }: { locales: string[] }): ReturnType<typeof loadTranslations> {
    return loadTranslations(locales);
  },
};
