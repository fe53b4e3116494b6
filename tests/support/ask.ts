import { Agent, request } from 'node:http';

/** One question to a public door. */
export interface Question {
  readonly path: string;
  /** Asked by POST, with its variables. */
  readonly graphql?: { readonly query: string; readonly variables?: object };
  readonly method?: 'GET' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
}

/** Everything about an answer but the moment it was made. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Asks the newsroom at a port. It is called by one name wherever it runs, so that answers of two can be compared. */
export async function ask(port: number, question: Question, caller: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const { path, graphql, method = 'GET', headers = {} } = question;
  const payload = graphql && JSON.stringify(graphql);
  const json = payload ? { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(payload)) } : {};
  return new Promise((resolve, reject) => {
    const options = { agent: AGENT, hostname: '127.0.0.1', port, path, method: payload ? 'POST' : method, headers: { Host: 'newsroom.example', ...json, ...caller, ...headers } };
    const asked = request(options, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.once('error', reject);
      answer.once('end', () => {
        resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString('latin1'), headers: { ...answer.headers, date: null } });
      });
    });
    // A connection that was kept may be closed at the very moment at which it is used again: asked anew, as Node advises.
    asked.once('error', (error: NodeJS.ErrnoException) => (asked.reusedSocket && error.code === 'ECONNRESET' ? resolve(ask(port, question, caller)) : reject(error)));
    asked.end(payload);
  });
}

/** Where a newsroom listens. */
export function portOf(server: { address(): unknown }): number {
  const at = server.address();
  if (typeof at === 'object' && at !== null && 'port' in at && typeof at.port === 'number') return at.port;
  throw new Error('The newsroom does not listen.');
}

const AGENT = new Agent({ keepAlive: true, maxSockets: 4 });
