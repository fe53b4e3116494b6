// npm run bench: ratios, measured side by side in one run; on PostgreSQL when `DATABASE_URL` names a server, else on SQLite. Absolute figures say more about the machine than about us.
import { measureGuard } from './guard.mjs';
import { measureIntake } from './intake.mjs';
import { measureLists } from './lists.mjs';
import { median } from './median.mjs';
import { compile, ours } from './newsroom.mjs';
import { DATABASE } from './own-database.mjs';

const ROUNDS = 9;

await compile();
console.log('# One attribution, rendered');
renderOne();
console.log('\n# Reading what arrives');
measureIntake();
console.log(`\n# What attribution adds to a list of 25, over REST, on ${DATABASE}`);
await measureLists();
console.log(`\n# What the read guard adds to a list of 25 among 100,000 articles, over REST, on ${DATABASE}`);
await measureGuard();
process.exit(0);

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
