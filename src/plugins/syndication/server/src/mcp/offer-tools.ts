import type { Core } from '@strapi/strapi';
import { checkRights } from './check-rights';
import { filePaste } from './file-paste';
import { mcpServerOf } from './mcp-server';
import { readStory } from './read-story';
import { showAttribution } from './show-attribution';

/** Hands our tools to Strapi's MCP server, which shows them once it is switched on. Call it in the register phase. */
export function offerTools(strapi: Core.Strapi): void {
  const server = mcpServerOf(strapi);
  for (const tool of [readStory, checkRights, showAttribution, filePaste]) server?.registerTool(tool);
}
