import { z } from 'zod';

/** Why a story that readers had seen is gone: its provider killed it or our desk did, or it is withheld for now. */
export const TOMBSTONE_REASONS = ['killed', 'withheld'] as const;
export type TombstoneReason = (typeof TOMBSTONE_REASONS)[number];

/** `GET /api/syndication/tombstones`: what front ends and partners must not show any more. */
export const tombstonesRequest = z.strictObject({
  /** From this moment on, that moment included. */
  since: z.iso.datetime({ offset: true }).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
});

/** One story that is gone. What it said is not said again. */
export interface Tombstone {
  readonly model: string;
  readonly documentId: string;
  /** Its addresses, one a language at most. */
  readonly slugs: readonly string[];
  readonly reason: TombstoneReason;
  readonly at: string;
}

export interface TombstonesAnswer {
  readonly data: readonly Tombstone[];
  readonly meta: { readonly pagination: { readonly page: number; readonly pageSize: number; readonly pageCount: number; readonly total: number } };
}
