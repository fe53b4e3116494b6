import { bare } from './bare-words.mjs';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What a person says stands in a file: `<name>.expected.json` beside it; `null` without one. Either a reading (`{"stories":
 * [{"story": …}]}`, unstated fields left out), or labels of one story: `{"headline", "bylines", "datePublished",
 * "copyrightHolder", "copyrightLine", "usageNotice", "photoCredits", "sourceUrl", "body", …}`, or `{"gold": …}`, taken from
 * metadata by programs, of which only what can be seen in the file is scored. A label that is missing is not scored; `null`
 * or `[]` says that nothing must be read.
 */
export function expectationBeside(file) {
  const beside = path.join(path.dirname(file), `${path.basename(file).replace(/\.[^.]+$/, '')}.expected.json`);
  return existsSync(beside) ? labelsOf(JSON.parse(readFileSync(beside, 'utf8')), bare(readFileSync(file, 'utf8'))) : null;
}

function labelsOf(expected, seen) {
  if (Array.isArray(expected.stories)) return expected.stories.map(({ story }) => labelsOfStory(story ?? {}));
  if (expected.gold) return [labelsOfGold(expected, seen)];
  return [
    {
      ...given(expected, 'headline', 'headline'),
      ...given(expected, 'bylines', 'bylines'),
      ...given(expected, 'date', 'datePublished'),
      ...given(expected, 'holder', 'copyrightHolder'),
      ...given(expected, 'notice', 'copyrightLine'),
      ...given(expected, 'terms', 'usageNotice'),
      ...given(expected, 'credits', 'photoCredits'),
      ...given(expected, 'address', 'sourceUrl'),
      ...given(expected, 'identity', 'identity'),
      ...given(expected, 'version', 'version'),
      ...given(expected, 'status', 'pubStatus'),
      ...given(expected, 'body', 'body'),
    },
  ];
}

function labelsOfStory(story) {
  return {
    headline: story.headline ?? null,
    bylines: (story.byline?.writers ?? []).map(({ name }) => name),
    date: story.firstPublished ?? null,
    holder: story.rights?.copyrightHolder ?? null,
    notice: story.rights?.copyrightNotice ?? null,
    terms: story.rights?.usageTerms ?? null,
    credit: story.creditLine ?? null,
    credits: (story.pictures ?? []).flatMap(({ credit }) => (credit ? [credit.line] : [])),
    identity: story.identity?.value ?? null,
    version: story.version ?? null,
    status: story.pubStatus ?? 'usable',
    embargo: story.rights?.embargo?.instant ?? story.rights?.embargo?.stated ?? null,
  };
}

/** Labels that programs took from a page's metadata: scored only where they can be seen in the file. */
function labelsOfGold({ gold, benchmark }, seen) {
  const isSeen = (words) => typeof words === 'string' && seen.includes(bare(words).replace(/^(?:by|par|von|por) /, ''));
  return {
    ...(isSeen(gold.title) ? { headline: gold.title } : {}),
    ...(isSeen(gold.byline) && /\p{L}/u.test(gold.byline) && !/\d/.test(gold.byline) ? { bylines: [gold.byline] } : {}),
    ...(daysOf(gold.date).some((day) => isDaySeen(day, seen)) ? { date: gold.date } : {}),
    ...(typeof benchmark?.articleBody === 'string' ? { body: benchmark.articleBody } : {}),
  };
}

/** The days on which a moment falls somewhere on Earth. */
function daysOf(date) {
  const at = Date.parse(date ?? '');
  // Programs write the year 1 where they found no date.
  return !(at > 0) ? [] : [...new Set([-12, 0, 14].map((hours) => new Date(at + hours * 3_600_000).toISOString().slice(0, 10)))];
}

function isDaySeen(day, seen) {
  const [year, month, date] = day.split('-').map(Number);
  const name = new Date(Date.UTC(2000, month - 1)).toLocaleString('en', { month: 'short', timeZone: 'UTC' }).toLowerCase();
  const forms = [`${name}[a-z]*\\.? ${date}(?:st|nd|rd|th)?,? ${year}`, `${date}(?:st|nd|rd|th)? ${name}[a-z]*\\.?,? ${year}`, `0?${month}/0?${date}/(?:${year}|${year % 100})`, `0?${date}[./]0?${month}[./]${year}`, day];
  return new RegExp(`\\b(?:${forms.join('|')})\\b`).test(seen);
}

function given(labels, field, name) {
  return name in labels ? { [field]: labels[name] } : {};
}
