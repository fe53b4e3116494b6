/** What our document middlewares read of a call to Strapi's document service. */
export interface DocumentCall {
  readonly uid: string;
  readonly action: string;
  readonly params: {
    readonly documentId?: string;
    readonly status?: string;
    readonly locale?: unknown;
    data?: Record<string, unknown>;
    readonly [name: string]: unknown;
  };
}

/** `next` is called exactly once and its errors pass through: it writes. */
export type DocumentMiddleware = <Answer>(call: DocumentCall, next: () => Promise<Answer>) => Promise<Answer>;

/** The ids of the rows that a write answered with. */
export function rowIds(result: unknown): readonly number[] {
  if (typeof result !== 'object' || result === null) return [];
  const rows: readonly unknown[] = 'entries' in result && Array.isArray(result.entries) ? result.entries : [result];
  return rows.flatMap((row) =>
    typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'number' ? [row.id] : [],
  );
}

/** The document that a write answered with. */
export function documentIdOf(result: unknown): string | undefined {
  if (typeof result !== 'object' || result === null || !('documentId' in result)) return undefined;
  return typeof result.documentId === 'string' ? result.documentId : undefined;
}
