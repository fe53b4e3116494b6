/** Who may read and file pasted stories. Lists made once: the permission hook compares them by reference. */
export const MAY_PASTE = [{ action: 'plugin::syndication.paste', subject: null }];

/** Who may ask what an open form would print, and what would hold it. */
export const MAY_CHECK = [{ action: 'plugin::syndication.check', subject: null }];

/** Who may take a story off, for good or for now, and who may bring it back. */
export const MAY_KILL = [{ action: 'plugin::syndication.kill', subject: null }];
export const MAY_WITHHOLD = [{ action: 'plugin::syndication.withhold', subject: null }];
export const MAY_RESTORE = [{ action: 'plugin::syndication.restore', subject: null }];

/** Who may read what was done with a story. */
export const MAY_READ_LEDGER = [{ action: 'plugin::syndication.ledger', subject: null }];
