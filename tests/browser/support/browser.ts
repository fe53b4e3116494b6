import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const USUAL_PLACES = ['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`);

/** CHROMIUM names a place of its own, and then that one alone. */
const BROWSER = (process.env['CHROMIUM'] ? [process.env['CHROMIUM']] : USUAL_PLACES).find((place) => existsSync(place));

const SWITCHES = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

type Session = Exclude<BrowserContextOptions['storageState'], string | undefined>;

/** Where the product of this run listens. */
export function addressOf(path: string): string {
  const address = process.env['CREDITLINE_ADDRESS'];
  if (!address) throw new Error('No product was started: run the suites with tests/browser/jest.config.js.');
  return `${address}${path}`;
}

/** A browser with a fresh profile. */
export async function openBrowser(): Promise<Browser> {
  if (BROWSER === undefined) {
    throw new Error('The browser tests need Chromium: install it (Debian: apt-get install chromium), or say where it is with CHROMIUM=<path>.');
  }
  return chromium.launch({ executablePath: BROWSER, headless: true, args: SWITCHES });
}

/**
 * A page that can reach the product and nothing else, signed in as the editor unless told otherwise. What Strapi
 * tells newcomers, and what covers buttons, was read.
 */
export async function openPage(browser: Browser, session: Session | null = editorsSession()): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    locale: 'en-US',
    timezoneId: 'UTC',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...(session ? { storageState: session } : {}),
  });
  await context.route('**/*', (route) =>
    new URL(route.request().url()).hostname === '127.0.0.1' ? route.continue() : route.abort(),
  );
  await context.addInitScript(() => {
    localStorage.setItem('STRAPI_GUIDED_TOUR', JSON.stringify({ enabled: false }));
    // The banner of the legacy flag that is not set, in an installation that has no id.
    localStorage.setItem('STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false', 'true');
  });
  context.setDefaultTimeout(30_000);
  return context.newPage();
}

function editorsSession(): Session {
  return JSON.parse(process.env['CREDITLINE_SESSION'] ?? 'null');
}
