import source from './source/schema.json';

/** The plugin's own content types. */
export const contentTypes = { source: { schema: source } };
