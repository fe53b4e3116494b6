import { createServer, type Server } from 'node:http';
import { html, type Markup } from './html';
import { pageFrame } from './page-frame';

export interface Page {
  readonly status: number;
  readonly markup: Markup;
}

/**
 * A server of pages, not yet listening. What goes wrong between us and Strapi is told to the operator, not to readers.
 * No page may be kept without asking again: a provider may kill a story at any moment, and then it must be gone.
 */
export function servePages(pageAt: (address: URL) => Promise<Page>): Server {
  return createServer((request, response) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const answer = isRead ? pageFor(request.url ?? '/', pageAt) : Promise.resolve(NOT_ALLOWED);
    void answer.then(({ status, markup }) => {
      response.writeHead(status, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; img-src http: https:; base-uri 'none'; form-action 'none'",
        'cache-control': 'no-cache',
      });
      response.end(markup.markup);
    });
  });
}

/** The address that a browser asked for; the host it names is anybody's word, so nothing is made of it. */
async function pageFor(asked: string, pageAt: (address: URL) => Promise<Page>): Promise<Page> {
  const address = URL.canParse(asked, OURS) ? new URL(asked, OURS) : null;
  if (address?.origin !== OURS) return NOT_FOUND;
  try {
    return await pageAt(address);
  } catch (error) {
    console.error(error);
    return UNREACHABLE;
  }
}

const OURS = 'http://site.invalid';

export const NOT_FOUND: Page = { status: 404, markup: message('Not found', 'There is no story at this address.') };
const NOT_ALLOWED: Page = { status: 405, markup: message('Not allowed', 'These pages can be read, and nothing else.') };
const UNREACHABLE: Page = { status: 502, markup: message('Out of reach', 'The newsroom does not answer. Please try again in a minute.') };

function message(title: string, words: string): Markup {
  return pageFrame({ language: 'en', title, head: [], body: html`<h1>${title}</h1><p>${words}</p>` });
}
