/** The admin asks nobody else's server for news, tutorials or new versions. */
export default {
  config: { locales: [], tutorials: false, notifications: { releases: false } },
  bootstrap() {},
};
