import type { StrapiApp } from '@strapi/strapi/admin';
import { Earth, Image, Quotes } from '@strapi/icons';
import { approvalAction } from './actions/approval-action';
import { CorrectAction } from './actions/CorrectAction';
import { LedgerAction } from './actions/LedgerAction';
import { PasteAction } from './actions/PasteAction';
import { PasteButton } from './actions/PasteButton';
import { PrintedAction } from './actions/PrintedAction';
import { standingAction } from './actions/standing-action';
import { contentManagerOf } from './content-manager/apis';
import { BulkCheck } from './list-view/BulkCheck';
import { bulkPublish } from './list-view/bulk-publish';
import { bulkStoryAction } from './list-view/bulk-story-action';
import { ListFilterMenu } from './list-view/ListFilterMenu';
import { addStandingColumn, COLUMN_HOOK } from './list-view/standing-column';
import { PicturesPanel } from './media/PicturesPanel';
import { OfferPanel } from './offers/OfferPanel';
import { OnTheSitePanel } from './on-the-site/OnTheSitePanel';
import { LiftEmbargoAction } from './overrides/LiftEmbargoAction';
import { AttributionPanel } from './panels/AttributionPanel';
import { MAY_CHANGE_SETTINGS, MAY_CHECK, MAY_PASTE, MAY_READ_SOURCES } from './permissions';
import { PLUGIN_ID } from './plugin-id';
import { DECISIONS } from './standing/decision';
import { TermsPanel } from './terms/TermsPanel';
import { loadTranslations } from './translations/load-translations';
import { JustFiledPanel } from './undo/JustFiledPanel';
import { HOME_WIDGETS } from './widgets/home-widgets';

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: PLUGIN_ID, name: 'Syndication' });
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}/paste`,
      icon: Quotes,
      intlLabel: { id: `${PLUGIN_ID}.paste.title`, defaultMessage: 'Paste a story' },
      permissions: MAY_PASTE,
      Component: () => import('./pages/PastePage').then(({ PastePage }) => ({ default: PastePage })),
    });
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}/sources`,
      icon: Earth,
      intlLabel: { id: `${PLUGIN_ID}.sources.title`, defaultMessage: 'Sources' },
      permissions: MAY_READ_SOURCES,
      Component: () => import('./sources/SourcesPage').then(({ SourcesPage }) => ({ default: SourcesPage })),
    });
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}/pictures`,
      icon: Image,
      intlLabel: { id: `${PLUGIN_ID}.pictures.title`, defaultMessage: 'Picture credits' },
      permissions: MAY_CHECK,
      Component: () => import('./media/PicturesPage').then(({ PicturesPage }) => ({ default: PicturesPage })),
    });
    app.addSettingsLink({ id: PLUGIN_ID, intlLabel: { id: `${PLUGIN_ID}.settings.section`, defaultMessage: 'Syndication' } }, {
      id: `${PLUGIN_ID}-settings`,
      to: PLUGIN_ID,
      intlLabel: { id: `${PLUGIN_ID}.settings.title`, defaultMessage: 'Syndication' },
      permissions: MAY_CHANGE_SETTINGS,
      Component: () => import('./settings/SettingsPage').then(({ SettingsPage }) => ({ default: SettingsPage })),
    });
    app.widgets.register((others) => [...HOME_WIDGETS, ...others]);
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>): void {
    const contentManager = contentManagerOf(app);
    // Right under the buttons that publish: the way back from filing, a newer version that waits, what they would print, and whether they may.
    contentManager.addEditViewSidePanel((panels) => [
      ...panels.filter(({ type }) => type === 'actions'),
      JustFiledPanel,
      OnTheSitePanel,
      OfferPanel,
      AttributionPanel,
      TermsPanel,
      PicturesPanel,
      ...panels.filter(({ type }) => type !== 'actions'),
    ]);
    contentManager.addDocumentAction([PasteAction, CorrectAction, approvalAction('approve'), approvalAction('withdraw-approval'), LiftEmbargoAction, ...DECISIONS.map(standingAction), PrintedAction, LedgerAction]);
    contentManager.addBulkAction((actions) => [...actions.map(bulkPublish), ...DECISIONS.map(bulkStoryAction), BulkCheck]);
    app.registerHook(COLUMN_HOOK, addStandingColumn);
    app.getPlugin('content-manager').injectComponent('listView', 'actions', { name: 'rights-filter', Component: ListFilterMenu });
    app.getPlugin('content-manager').injectComponent('listView', 'actions', { name: 'paste-a-story', Component: PasteButton });
  },
  registerTrads({ locales }: { locales: string[] }): ReturnType<typeof loadTranslations> {
    return loadTranslations(locales);
  },
};
