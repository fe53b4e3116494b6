/**
 * Files that wait in the browser’s own database, so that the page may be loaded anew before the server has them. What is not
 * there when it is asked for was lost: a browser may keep nothing. Their names begin with the moment in which they came.
 */
const [DATABASE, FILES] = ['creditline', 'files'];

export function nameOfFile(place: number): string {
  return `${Date.now()}-${place}-${Math.random().toString(36).slice(2)}`;
}

export function keepFile(id: string, file: Blob): void {
  void onFiles('readwrite', (files) => files.put(file, id)).catch(() => undefined);
}

/** `null` when the browser did not keep it. */
export async function keptFile(id: string): Promise<Blob | null> {
  const file: unknown = await onFiles('readonly', (files) => files.get(id)).catch(() => null);
  return file instanceof Blob ? file : null;
}

export function loseFiles(ids: readonly string[]): void {
  for (const id of ids) void onFiles('readwrite', (files) => files.delete(id)).catch(() => undefined);
}

/** Nobody comes back for a file after a day: its tab was closed. */
export function loseOldFiles(): void {
  void onFiles('readwrite', (files) => files.delete(IDBKeyRange.upperBound(String(Date.now() - A_DAY)))).catch(() => undefined);
}

const A_DAY = 24 * 60 * 60 * 1000;

async function onFiles<Answer>(mode: IDBTransactionMode, ask: (files: IDBObjectStore) => IDBRequest<Answer>): Promise<Answer> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(FILES);
  const database = await answered(opening);
  try {
    return await answered(ask(database.transaction(FILES, mode).objectStore(FILES)));
  } finally {
    database.close();
  }
}

function answered<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps no files.'));
  });
}
