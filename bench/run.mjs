// npm run bench: ratios, measured side by side in one run. Absolute figures say more about the machine than about us.
import { compile, openNewsroom, ours } from './newsroom.mjs';

const ROUNDS = 9;
const REQUESTS = 40;

await compile();
console.log('# One attribution, rendered');
renderOne();
console.log('\n# What attribution adds to a list of 25, over REST');
await lists();

function renderOne() {
  const { attributionOf } = ours('newsroom/attribution/attribution');
  const { renderText } = ours('newsroom/attribution/render/text');
  const { renderHtml } = ours('newsroom/attribution/render/html');
  const { renderJsonLd } = ours('newsroom/attribution/render/json-ld');
  const story = {
    hasCitation: true, headline: 'Harbour tunnel: late, "not wet"', relationship: 'republished', firstPublished: '2021-03-09', correctionNote: null, language: 'en',
    byline: { line: 'by Ines Calder', writers: [{ name: 'Ines Calder', kind: 'person', role: 'words' }] },
    source: { author: 'Ines Calder', distributor: null, retrievedFrom: 'science.example', originalTitle: 'Harbour tunnel: late, "not wet"', address: 'https://science.example/x', retrieved: '2024-06-04' },
    rights: { copyrightHolder: 'The Sandholm Courier', copyrightYear: 2021, copyrightNotice: '© 2021 The Sandholm Courier. All rights reserved.', usageTerms: null, legalNotice: 'No part may be reproduced without the written permission.', embargo: null, expiry: null },
    pictures: [{ address: null, caption: null, credit: { line: 'Ola Berg/Nordfoto', photographer: 'Ola Berg', agencies: [], copyrightNotice: null, licence: null, mayBePassedOn: false } }],
  };
  const times = 20_000;
  const once = () => {
    const attribution = attributionOf(story);
    return [renderText(attribution), renderHtml(attribution), renderJsonLd(attribution)];
  };
  for (let warm = 0; warm < times; warm += 1) once();
  const samples = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (let run = 0; run < times; run += 1) once();
    return ((performance.now() - start) * 1000) / times;
  });
  console.log(`text + HTML + JSON-LD: ${median(samples).toFixed(1)} µs (goal: at most 20 µs)`);
}

async function lists() {
  const newsroom = await openNewsroom(60);
  const bare = '/api/articles?pagination[pageSize]=25';
  const full = `${bare}&populate[citation]=true&populate[bylines][populate]=byline&populate[pictures][populate][credit][populate]=agencies`;
  try {
    await compare('bare list', newsroom, bare, 15);
    await compare('with relations populated', newsroom, full, 5);
  } finally {
    await newsroom.close();
  }
  process.exit(0);
}

/** The same list without and with attribution, in turns; the same list twice shows how far to believe the machine. */
async function compare(name, newsroom, path, goal) {
  const variants = { without: `${path}&attribution=none`, again: `${path}&attribution=none`, text: `${path}&attribution=text`, default: path };
  const times = Object.fromEntries(Object.keys(variants).map((variant) => [variant, []]));
  const queries = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [variant, asked] of Object.entries(variants)) {
      queries[variant] = await countQueries(newsroom, () => get(newsroom, asked));
      const start = performance.now();
      for (let request = 0; request < REQUESTS; request += 1) await get(newsroom, asked);
      if (round > 0) times[variant].push((performance.now() - start) / REQUESTS);
    }
  }
  const base = median(times.without);
  const added = (variant) => `${(((median(times[variant]) - base) / base) * 100).toFixed(1).padStart(5)} %`;
  console.log(`${name}: ${base.toFixed(1)} ms, ${queries.without} queries without attribution`);
  console.log(`  the same again    ${added('again')}`);
  console.log(`  + text            ${added('text')}, ${queries.text - queries.without} more queries`);
  console.log(`  + default forms   ${added('default')}, ${queries.default - queries.without} more queries (goal: at most ${goal} %)`);
}

async function get({ address }, path) {
  const answer = await fetch(address + path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.text();
}

async function countQueries({ strapi }, work) {
  let count = 0;
  const add = () => (count += 1);
  strapi.db.connection.on('query', add);
  await work();
  strapi.db.connection.removeListener('query', add);
  return count;
}

function median(samples) {
  const sorted = [...samples].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}
