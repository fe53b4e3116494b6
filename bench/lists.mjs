import { median, quartile } from './median.mjs';
import { endWhatIsKept, get, openNewsroom, serverTime } from './newsroom.mjs';

const ROUNDS = 25;
const TURNS = 10;
const BARE = '/api/articles?pagination[pageSize]=25';
const FULL = `${BARE}&populate[citation]=true&populate[bylines][populate]=byline&populate[pictures][populate][credit][populate]=agencies`;

/** What attribution adds to a list of 25, over REST. */
export async function measureLists() {
  const newsroom = await openNewsroom(60);
  try {
    await compare('bare list', newsroom, BARE, 15);
    await compare('with relations populated', newsroom, FULL, 5);
  } finally {
    await newsroom.close();
  }
}

/**
 * The same list without and with attribution, one request of each in turn; the same list twice shows how far to believe
 * the machine. The time is the server's own, from the request's arrival to the answer's last byte: the client, who runs
 * on the same machine, would make every ratio look smaller.
 */
async function compare(name, newsroom, path, goal) {
  const variants = { without: `${path}&attribution=none`, again: `${path}&attribution=none`, text: `${path}&attribution=text`, default: path, writtenWithout: `${path}&attribution=none`, written: path };
  const names = Object.keys(variants);
  for (const variant of names) await get(newsroom, variants[variant]);
  const queries = {};
  for (const variant of names) queries[variant] = await countQueries(newsroom, () => get(newsroom, variants[variant]));
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const times = Object.fromEntries(names.map((variant) => [variant, 0]));
    for (let turn = 0; turn < TURNS; turn += 1) {
      // Who comes first changes from turn to turn: what one request leaves behind slows the next.
      for (let place = 0; place < names.length; place += 1) {
        const variant = names[(place + turn) % names.length];
        if (variant.startsWith('written')) await endWhatIsKept(newsroom);
        times[variant] += await serverTime(newsroom, variants[variant]);
        // The next finds what the others left.
        if (variant.startsWith('written')) await get(newsroom, path);
      }
    }
    if (round > 0) rounds.push(times);
  }
  const added = (variant, to = 'without') => {
    const ratios = rounds.map((times) => (times[variant] / times[to] - 1) * 100);
    return `${median(ratios).toFixed(1).padStart(5)} % (${quartile(ratios, 1).toFixed(1)} to ${quartile(ratios, 3).toFixed(1)})`;
  };
  console.log(`${name}: ${(median(rounds.map(({ without }) => without)) / TURNS).toFixed(1)} ms, ${queries.without} queries without attribution`);
  console.log(`  the same again    ${added('again')}`);
  console.log(`  + text            ${added('text')}, ${queries.text - queries.without} more queries`);
  console.log(`  + default forms   ${added('default')}, ${queries.default - queries.without} more queries (goal: at most ${goal} %)`);
  console.log(`  + after a write   ${added('written', 'writtenWithout')}, as the first reader`);
}

async function countQueries({ strapi }, work) {
  let count = 0;
  const add = () => (count += 1);
  strapi.db.connection.on('query', add);
  await work();
  strapi.db.connection.removeListener('query', add);
  return count;
}
