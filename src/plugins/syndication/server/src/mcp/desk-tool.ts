import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { ZodObject, ZodType } from 'zod';
import { refusalIn } from '../errors/refusal-in';
import { validRequest } from '../errors/valid-request';
import type { McpCaller, McpResult, McpTool } from './mcp-server';

/** One thing that an assistant may ask of the desk. */
export interface DeskTool<Request, Answer extends object> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Our right that it takes, as the doors of the admin panel do. */
  readonly right: 'check' | 'paste';
  readonly request: ZodObject & ZodType<Request>;
  readonly answer: ZodObject & ZodType<Answer>;
  /** @throws a refusal, which the assistant is told. */
  readonly run: (strapi: Core.Strapi, ctx: Context, request: Request) => Promise<Answer>;
}

/** A tool as Strapi's MCP server takes it. */
export function deskTool<Request, Answer extends object>(tool: DeskTool<Request, Answer>): McpTool {
  const { name, title, description, right, request, answer, run } = tool;
  return {
    name: `syndication_${name}`,
    title: `Syndication: ${title}`,
    description,
    auth: { policies: [{ action: `plugin::syndication.${right}` }] },
    resolveInputSchema: () => request,
    resolveOutputSchema: () => answer,
    createHandler: (strapi, caller) => ({ args }) => answered(async () => run(strapi, asAdministrator(strapi, caller), validRequest(request, args))),
  };
}

/** A refusal is an answer, too. What else goes wrong is Strapi's to log. */
async function answered(work: () => Promise<object>): Promise<McpResult> {
  try {
    const answer = await work();
    return { content: [{ type: 'text', text: JSON.stringify(answer, null, 2) }], structuredContent: answer };
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal === null) throw error;
    return { content: [{ type: 'text', text: refusal.message }], isError: true };
  }
}

/** The request at hand as one of the admin panel. Strapi has put the owner of the token there, but not what it allows. */
function asAdministrator(strapi: Core.Strapi, { userAbility }: McpCaller): Context {
  const ctx = strapi.requestContext.get();
  if (!ctx) throw new Error('A tool was called outside of a request.');
  Object.assign(ctx.state, { userAbility });
  return ctx;
}
