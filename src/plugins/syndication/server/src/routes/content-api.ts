/** The doors of the public API. Who may use each is set role by role, as for any content type. */
export const contentApiRoutes = {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/tombstones', handler: 'tombstones.find', config: {} },
    { method: 'GET', path: '/feed', handler: 'outlet.feed', config: {} },
    { method: 'GET', path: '/package/:documentId', handler: 'outlet.package', config: {} },
  ],
};
