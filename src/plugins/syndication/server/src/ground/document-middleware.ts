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

/** A row that a write answered with. */
export interface WrittenRow {
  readonly id: number;
  readonly documentId: string;
  readonly locale?: string | null;
}

/** The rows that a write answered with: one, or the entries of a document. */
export function rowsOf(result: unknown): readonly WrittenRow[] {
  if (typeof result !== 'object' || result === null) return [];
  const rows: readonly unknown[] = 'entries' in result && Array.isArray(result.entries) ? result.entries : [result];
  return rows.filter(isWritten);
}

/** Their ids. */
export function rowIds(result: unknown): readonly number[] {
  return rowsOf(result).map(({ id }) => id);
}

function isWritten(row: unknown): row is WrittenRow {
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'number' && 'documentId' in row;
}

/** The document that a write answered with. */
export function documentIdOf(result: unknown): string | undefined {
  if (typeof result !== 'object' || result === null || !('documentId' in result)) return undefined;
  return typeof result.documentId === 'string' ? result.documentId : undefined;
}
