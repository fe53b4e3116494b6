import { median, quartile } from './median.mjs';
import { endWhatIsKept, get, openNewsroom, ours, serverTime } from './newsroom.mjs';
import { DATABASE } from './own-database.mjs';

const ARTICLES = Number(process.env.BENCH_ARTICLES ?? 100_000);
const ROUNDS = 15;
const TURNS = 6;
const LISTS = {
  'list of 25': '/api/articles?pagination[pageSize]=25&attribution=none',
  'latest 25': '/api/articles?pagination[pageSize]=25&sort=publishedAt:desc&attribution=none',
  '25 without a count': '/api/articles?pagination[pageSize]=25&pagination[withCount]=false&attribution=none',
};

/** What the read guard adds to a list of 25 among many articles, over REST: the same request with the guard and with it lifted. */
export async function measureGuard() {
  const newsroom = await openNewsroom(2);
  try {
    await copyArticles(newsroom.strapi, ARTICLES);
    const lift = lifted(newsroom.strapi);
    for (const [name, path] of Object.entries(LISTS)) await compare(name, newsroom, path, lift);
  } finally {
    await newsroom.close();
  }
}

/** The same list twice shows how far to believe the machine; first after a write, with the guard and without it. */
async function compare(name, newsroom, path, lift) {
  const variants = { without: { isLifted: true }, again: { isLifted: true }, guarded: {}, writtenWithout: { isLifted: true, isWritten: true }, written: { isWritten: true } };
  const names = Object.keys(variants);
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const times = Object.fromEntries(names.map((variant) => [variant, 0]));
    for (let turn = 0; turn < TURNS; turn += 1) {
      for (let place = 0; place < names.length; place += 1) {
        const variant = names[(place + turn) % names.length];
        const { isLifted = false, isWritten = false } = variants[variant];
        lift.is = isLifted;
        if (isWritten) await endWhatIsKept(newsroom);
        times[variant] += await serverTime(newsroom, path);
        // The next finds what the others left.
        if (isWritten) await get(newsroom, path);
      }
    }
    if (round > 0) rounds.push(times);
  }
  const added = (variant, to = 'without') => {
    const ratios = rounds.map((times) => (times[variant] / times[to] - 1) * 100);
    return `${median(ratios).toFixed(1).padStart(6)} % (${quartile(ratios, 1).toFixed(1)} to ${quartile(ratios, 3).toFixed(1)})`;
  };
  console.log(`${name}: ${(median(rounds.map(({ without }) => without)) / TURNS).toFixed(1)} ms without the guard`);
  console.log(`  the same again    ${added('again')}`);
  console.log(`  with the guard    ${added('guarded')} (goal: at most 3 %)`);
  console.log(`  after a write     ${added('written', 'writtenWithout')}, as the first reader (goal: at most 3 %)`);
}

/** Requests pass with or without the guard, as `is` says. */
function lifted({ server: { httpServer } }) {
  const { withoutGuard } = ours('server/src/ground/guard-scope');
  const [answer] = httpServer.listeners('request');
  const lift = { is: false };
  httpServer.removeAllListeners('request');
  httpServer.on('request', (request, response) => (lift.is ? withoutGuard(() => answer(request, response)) : answer(request, response)));
  return lift;
}

/**
 * Published articles with their drafts, as rows. One in a hundred may be seen in one country only; one in ten has an embargo that ended, one in twenty a right that ends
 * some day. None of it is what the rights clock takes off meanwhile.
 */
async function copyArticles(strapi, count) {
  const rows = () => strapi.db.getConnection('articles');
  const [model] = await rows().whereNotNull('published_at').limit(1);
  const facts = { ...model };
  delete facts.id;
  const now = Date.now();
  const day = 24 * 3600 * 1000;
  for (let start = 0; start < count; start += 100) {
    const batch = Array.from({ length: Math.min(100, count - start) }, (_, offset) => {
      const number = start + offset;
      const at = new Date(now - number * 60_000);
      const one = { ...facts, document_id: `bench${String(number).padStart(19, '0')}`, slug: `story-${number}`, title: `Story number ${number}`, body: null, created_at: at, updated_at: at };
      if (number % 10 === 3) one.embargo = new Date(now - day);
      if (number % 20 === 7) one.expiry = new Date(now + 100 * day);
      return [{ ...one, published_at: null }, { ...one, shown_in: number % 100 === 0 ? ',SE,' : null, published_at: at }];
    });
    await rows().insert(batch.flat());
  }
  // What PostgreSQL does by itself after a while.
  await strapi.db.connection.raw(DATABASE === 'PostgreSQL' ? 'vacuum analyze articles' : 'analyze');
}
