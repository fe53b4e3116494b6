import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';

/** Whether entries of this content type are stories: it says so in `pluginOptions.syndication.story`. */
export function useIsStoryType(model: string): boolean {
  return isStoryType(useDocumentLayout(model).edit.options);
}

/** The content manager merges a type's `pluginOptions` into the options of its layout. */
export function isStoryType(options: object): boolean {
  return 'syndication' in options && isRecord(options.syndication) && options.syndication['story'] === true;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
