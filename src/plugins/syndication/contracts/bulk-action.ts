import { z } from 'zod';
import type { RefusalDetails } from './refusals';
import { standingRequest } from './rights-action';

/** What can be done with many stories at once: decisions about each as a whole, and publishing each in one language. */
export const BULK_ACTIONS = ['publish', 'withhold', 'kill', 'restore'] as const;
export type BulkAction = (typeof BULK_ACTIONS)[number];

const many = {
  model: standingRequest.shape.model,
  documentIds: z.array(standingRequest.shape.documentId).min(1).max(100),
};

/** `POST /syndication/articles/bulk`: the same for each story, in a transaction of its own. */
export const bulkRequest = z.discriminatedUnion('action', [
  z.strictObject({ ...many, action: z.literal('publish'), /** Without it, the default language. */ locale: z.string().min(1).max(35).nullish() }),
  z.strictObject({ ...many, action: z.enum(['withhold', 'kill', 'restore']), reason: standingRequest.shape.reason }),
]);
export type BulkRequest = z.infer<typeof bulkRequest>;

/** What was done with one of them. */
export interface BulkRow {
  readonly documentId: string;
  /** `unchanged`: it stood like this already. */
  readonly outcome: 'done' | 'unchanged' | 'refused';
  /** Why not; `null` unless it was refused. */
  readonly message: string | null;
  /** Of what the message is made. */
  readonly details: RefusalDetails;
}

/** In the order in which they were asked for. */
export interface BulkAnswer {
  readonly rows: readonly BulkRow[];
}
