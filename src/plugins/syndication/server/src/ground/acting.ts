import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** What the rooms further down should know of the act that is going on. */
export interface Act {
  /** Who acts, whoever asked: `clock`. */
  readonly actor?: string;
  /** Who acts where nobody asked: `intake`. */
  readonly otherwise?: string;
  /** Why, for the record. */
  readonly reason?: string;
  /** The act keeps its own record of the writes it makes. */
  readonly isRecorded?: boolean;
  /** The act lifts a kill or takes a published story off: it has asked for the right. */
  readonly mayChangeStanding?: boolean;
  /** The act brings what the provider says of an embargo, or has asked for the right to lift one. */
  readonly mayLiftEmbargo?: boolean;
}

const scope = new AsyncLocalStorage<Act>();

/** Does a piece of work as part of an act; what an act around it said still holds. */
export function acting<Result>(act: Act, run: () => Result): Result {
  return scope.run({ ...scope.getStore(), ...act }, run);
}

/** The act that is going on. */
export function currentAct(): Act {
  return scope.getStore() ?? {};
}

/** Who acts, as `admin:3`, `api-token:7`, `clock`, `intake`; `null` for a script. */
export function actorOf(strapi: Core.Strapi): string | null {
  const { actor, otherwise } = currentAct();
  return actor ?? askedBy(strapi.requestContext.get()?.state) ?? otherwise ?? null;
}

function askedBy(state: unknown): string | null {
  const auth = authorised.safeParse(state);
  if (auth.success) return `${auth.data.auth.strategy.name}:${auth.data.auth.credentials.id}`;
  const assistant = assisted.safeParse(state);
  return assistant.success ? `admin:${assistant.data.user.id}` : null;
}

const id = z.union([z.number(), z.string()]);
const authorised = z.object({ auth: z.object({ strategy: z.object({ name: z.string() }), credentials: z.object({ id }) }) });

/** Strapi's MCP server leaves no strategy behind: it names the owner of the token. */
const assisted = z.object({ auditSource: z.literal('mcp'), user: z.object({ id }) });
