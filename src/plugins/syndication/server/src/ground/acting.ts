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
  const auth = authorised.safeParse(strapi.requestContext.get()?.state?.auth);
  return actor ?? (auth.success ? `${auth.data.strategy.name}:${auth.data.credentials.id}` : (otherwise ?? null));
}

const authorised = z.object({
  strategy: z.object({ name: z.string() }),
  credentials: z.object({ id: z.union([z.number(), z.string()]) }),
});
