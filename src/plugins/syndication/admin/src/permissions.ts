/** Who may read and file pasted stories. Lists made once: the permission hook compares them by reference. */
export const MAY_PASTE = [{ action: 'plugin::syndication.paste', subject: null }];

/** Who may ask what an open form would print, and what would hold it. */
export const MAY_CHECK = [{ action: 'plugin::syndication.check', subject: null }];
