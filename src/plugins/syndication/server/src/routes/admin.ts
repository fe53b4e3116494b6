/** The doors of the admin panel. Each asks for its right; the controllers ask for the right to the content type. */
export const adminRoutes = {
  type: 'admin',
  routes: [
    route('POST', '/paste/read', 'paste.read', 'plugin::syndication.paste'),
    route('POST', '/paste/file', 'paste.file', 'plugin::syndication.paste'),
    route('GET', '/receipts/:id', 'paste.receipt', 'plugin::syndication.paste'),
    route('GET', '/offer', 'offers.show', 'plugin::syndication.check'),
    route('POST', '/offer', 'offers.take', 'plugin::syndication.paste'),
    route('GET', '/printed', 'articles.printed', 'plugin::syndication.check'),
    route('GET', '/photo', 'photo.show', 'plugin::syndication.check'),
    route('POST', '/articles/check', 'articles.check', 'plugin::syndication.check'),
    route('GET', '/articles/standing', 'rightsActions.standing', 'plugin::syndication.check'),
    route('POST', '/articles/kill', 'rightsActions.kill', 'plugin::syndication.kill'),
    route('POST', '/articles/withhold', 'rightsActions.withhold', 'plugin::syndication.withhold'),
    route('POST', '/articles/restore', 'rightsActions.restore', 'plugin::syndication.restore'),
    route('POST', '/articles/correct', 'rightsActions.correct', 'plugin::syndication.correct'),
    route('POST', '/articles/refile', 'rightsActions.refile', 'plugin::syndication.correct'),
    route('POST', '/articles/approve', 'rightsActions.approve', 'plugin::syndication.check'),
    route('POST', '/articles/withdraw-approval', 'rightsActions.withdrawApproval', 'plugin::syndication.check'),
    route('GET', '/ledger', 'ledger.show', 'plugin::syndication.ledger'),
    route('GET', '/ledger/export', 'ledger.export', 'plugin::syndication.ledger'),
    route('GET', '/ledger/verify', 'ledger.verify', 'plugin::syndication.ledger'),
  ],
};

function route(method: string, path: string, handler: string, action: string) {
  const policies = ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [action] } }];
  return { method, path, handler, config: { policies } };
}
