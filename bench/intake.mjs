import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './median.mjs';
import { ours } from './newsroom.mjs';

const FORMATS = fileURLToPath(new URL('../src/plugins/syndication/newsroom/intake/formats', import.meta.url));
const PAGES = new Set(['html-page', 'page-text']);
const ROUNDS = 25;

/** What reading costs: an item of each format, a long page, and the memory that a feed of the largest size takes. */
export function measureIntake() {
  const { decodePayload } = ours('newsroom/intake/decode-payload');
  const { readPayload } = ours('newsroom/intake/read-payload');
  const read = (bytes) => readPayload({ text: decodePayload(bytes).text, receivedAt: '2024-05-16T09:00:00.000Z' });
  for (const format of readdirSync(FORMATS).filter((name) => !name.endsWith('.ts'))) {
    const fixtures = path.join(FORMATS, format, 'fixtures');
    const payloads = readdirSync(fixtures).filter((file) => !file.endsWith('.expected.json')).map((file) => readFileSync(path.join(fixtures, file)));
    const items = payloads.reduce((sum, bytes) => sum + Math.max(1, read(bytes).stories.length), 0);
    console.log(`${format.padEnd(18)} ${(timeOf(() => payloads.forEach(read)) / items).toFixed(2)} ms ${PAGES.has(format) ? 'a page' : 'an item (goal: at most 5 ms)'}`);
  }
  const page = longPage();
  const { parseHtml } = ours('newsroom/intake/markup/parse-markup');
  const [whole, parsed] = [timeOf(() => read(page)), timeOf(() => parseHtml(page.toString()))];
  console.log(`${'a page'.padEnd(18)} ${whole.toFixed(0)} ms for ${Math.round(page.length / 1000)} kB (goal: at most 250 ms for 300 kB), ${(whole / parsed).toFixed(1)} times its bare parsing`);
  memory(read);
}

function timeOf(work) {
  for (let warm = 0; warm < 5; warm += 1) work();
  return median(
    Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

/** A story with its picture and notice, among the menus, scripts and teasers of a real page. */
function longPage() {
  const words = 'The ferry that the town of Norden had missed for so long is back at sea, its captain said on Monday, and it will sail every day. ';
  const teaser = (place) => `<li class="teaser"><a href="/news/${place}"><img src="/p/${place}.jpg" alt="Port ${place}"><span>Harbour news number ${place}</span></a></li>`;
  const menu = Array.from({ length: 900 }, (_, place) => teaser(place)).join('\n');
  const story = Array.from({ length: 60 }, () => `<p>${words.repeat(3)}</p>`).join('\n');
  const html = `<!doctype html><html lang="en"><head><title>Ferry back at sea | The Harbour Press</title><script>${'var a = 1;\n'.repeat(9000)}</script></head>
<body><nav><ul>${menu}</ul></nav><main><article><h1>Ferry back at sea</h1><p class="byline">By Ana Lima</p><time datetime="2021-03-04">March 4, 2021</time>${story}</article></main>
<footer>© 2021 The Harbour Press. All rights reserved.</footer></body></html>`;
  return Buffer.from(html);
}

function memory(read) {
  const item = (place) => `<item><guid>urn:f:${place}</guid><title>Ferry ${place}</title><description>${'The ferry sails. '.repeat(60)}</description></item>`;
  const feed = Buffer.from(`<rss version="2.0"><channel><title>Harbour</title>${Array.from({ length: 4000 }, (_, place) => item(place)).join('')}</channel></rss>`);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const reading = read(feed);
  const grown = process.memoryUsage().heapUsed - before;
  console.log(`${'a feed'.padEnd(18)} ${reading.stories.length} stories in ${(feed.length / 1e6).toFixed(1)} MB took ${(grown / feed.length).toFixed(0)} times its size in memory at most`);
}
