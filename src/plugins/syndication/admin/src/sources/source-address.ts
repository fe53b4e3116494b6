import { PLUGIN_ID } from '../plugin-id';

/** The page of all sources. */
export const SOURCES_ADDRESS = `/plugins/${PLUGIN_ID}/sources`;

/** The page of one source. */
export function sourceAddress(documentId: string): string {
  return `${SOURCES_ADDRESS}/${documentId}`;
}
