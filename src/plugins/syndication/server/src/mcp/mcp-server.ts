import type { Core } from '@strapi/strapi';
import type { ZodObject } from 'zod';

/** As much of Strapi's MCP server as we use. Its own types follow the schemas of each tool; ours are a list. */
export interface McpServer {
  registerTool(tool: McpTool): void;
}

/** A tool as Strapi's server takes it. It is shown to whose token has one of the rights. */
export interface McpTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly auth: { readonly policies: readonly { readonly action: string }[] };
  resolveInputSchema(): ZodObject;
  resolveOutputSchema(): ZodObject;
  createHandler(strapi: Core.Strapi, caller: McpCaller): (call: { readonly args: unknown }) => Promise<McpResult>;
}

/** Who calls: what the token allows, never more than its owner may. */
export interface McpCaller {
  readonly userAbility: unknown;
}

export type McpResult =
  | { readonly content: readonly McpText[]; readonly structuredContent: object }
  | { readonly content: readonly McpText[]; readonly isError: true };

interface McpText {
  readonly type: 'text';
  readonly text: string;
}

/** The server that Strapi has, switched on or not; `null` where it has none. */
export function mcpServerOf(strapi: Core.Strapi): McpServer | null {
  const server: unknown = strapi.ai?.mcp;
  return isServer(server) ? server : null;
}

function isServer(server: unknown): server is McpServer {
  return typeof server === 'object' && server !== null && 'registerTool' in server;
}
