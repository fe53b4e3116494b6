/** Who may read and file pasted stories. Lists made once: the permission hook compares them by reference. */
export const MAY_PASTE = [{ action: 'plugin::syndication.paste', subject: null }];

/** Who may ask what an open form would print, and what would hold it. */
export const MAY_CHECK = [{ action: 'plugin::syndication.check', subject: null }];

/** Who may take a story off, for good or for now, and who may bring it back. */
export const MAY_KILL = [{ action: 'plugin::syndication.kill', subject: null }];
export const MAY_WITHHOLD = [{ action: 'plugin::syndication.withhold', subject: null }];
export const MAY_RESTORE = [{ action: 'plugin::syndication.restore', subject: null }];

/** Who may say what was wrong in a story and is now right. */
export const MAY_CORRECT = [{ action: 'plugin::syndication.correct', subject: null }];

/** Who may read what was done with a story. */
export const MAY_READ_LEDGER = [{ action: 'plugin::syndication.ledger', subject: null }];

/** Who may decide about usage terms, answer for a hold, and lift an embargo. */
export const MAY_EDIT_TERMS = [{ action: 'plugin::syndication.edit-terms', subject: null }];
export const MAY_OVERRIDE = [{ action: 'plugin::syndication.override', subject: null }];
export const MAY_LIFT_EMBARGO = [{ action: 'plugin::syndication.lift-embargo', subject: null }];

/** Who may see the records of sources, and make new ones. */
export const SOURCE = 'plugin::syndication.source';
export const MAY_READ_SOURCES = [{ action: 'plugin::content-manager.explorer.read', subject: SOURCE }];
export const MAY_MAKE_SOURCES = [{ action: 'plugin::content-manager.explorer.create', subject: SOURCE }];

/** Who may change the settings of the plugin. */
export const MAY_CHANGE_SETTINGS = [{ action: 'plugin::syndication.settings', subject: null }];
