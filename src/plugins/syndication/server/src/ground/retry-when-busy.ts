/**
 * Does a piece of work again while another process holds SQLite's one writer: the driver waits for a moment only, because
 * it stops every request with it. PostgreSQL waits by itself. The work must be a transaction of its own.
 */
export async function retryWhenBusy<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt));
    }
  }
  return work();
}

const MOST_ATTEMPTS = 12;

function isBusy(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_BUSY');
}
