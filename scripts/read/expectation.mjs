import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What a person says stands in a file: `<name>.expected.json` beside it; `null` without one. Either a reading (`{"stories":
 * [{"story": …}]}`, unstated fields left out), or labels of one story: `{"headline", "bylines", "datePublished",
 * "copyrightHolder", "copyrightLine", "usageNotice", "photoCredits", "sourceUrl", "body", …}`, or `{"gold": …, "present": …}`
 * where `present` says which words can be seen in the file at all. A label that is missing is not scored; `null` or `[]`
 * says that nothing must be read.
 */
export function expectationBeside(file) {
  const beside = path.join(path.dirname(file), `${path.basename(file).replace(/\.[^.]+$/, '')}.expected.json`);
  return existsSync(beside) ? labelsOf(JSON.parse(readFileSync(beside, 'utf8'))) : null;
}

function labelsOf(expected) {
  if (Array.isArray(expected.stories)) return expected.stories.map(({ story }) => labelsOfStory(story ?? {}));
  if (expected.gold) return [labelsOfGold(expected)];
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

/** Labels that programs took from a page's metadata: scored only where their words can be seen. */
function labelsOfGold({ gold, present = {}, benchmark }) {
  return {
    ...(present.title && gold.title ? { headline: gold.title } : {}),
    ...(present.byline && gold.byline ? { bylines: [gold.byline] } : {}),
    ...(gold.date ? { date: gold.date } : {}),
    ...(typeof benchmark?.articleBody === 'string' ? { body: benchmark.articleBody } : {}),
  };
}

function given(labels, field, name) {
  return name in labels ? { [field]: labels[name] } : {};
}
