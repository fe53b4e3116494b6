import { bare } from './bare-words.mjs';
import { expectationBeside } from './expectation.mjs';

/**
 * Compares what was read from a file with what a person says stands in it: one result a field.
 * `right`, `wrong`, `missing` (stated, not read), `invented` (read, not stated), or for the body its F1 on words.
 */
export function scoreFile({ file, format, stories }) {
  const expected = expectationBeside(file);
  if (expected === null) return [];
  return expected.flatMap((labels, place) => {
    const story = stories[place]?.story ?? null;
    return Object.entries(labels).map(([field, label]) => ({ file, format: format ?? 'refused', field, ...judge(field, label, story) }));
  });
}

/** The results as a table by format and field. A field that is stated nowhere shows how often it was invented. */
export function scoreTable(results) {
  if (results.length === 0) return 'No file has its <name>.expected.json beside it.';
  const groups = groupBy(results, keyOf);
  const rows = [...groups].sort(([one], [other]) => one.localeCompare(other)).map(([, group]) => rowOf(group));
  const header = ['format', 'field', 'files', 'stated', 'right', 'wrong', 'missing', 'invented', 'figure'];
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const keyOf = ({ format, field }) => `${format} ${field}`;

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

function rowOf(group) {
  const [{ format, field }] = group;
  const count = (outcome) => group.filter((result) => result.outcome === outcome).length;
  const stated = group.filter(({ isStated }) => isStated).length;
  const f1s = group.flatMap(({ f1 }) => (f1 === undefined ? [] : [f1]));
  const figure = f1s.length > 0 ? `F1 ${mean(f1s).toFixed(3)}` : stated === 0 ? '' : `${((100 * group.filter(({ outcome, isStated }) => isStated && outcome === 'right').length) / stated).toFixed(1)} %`;
  return [format, field, group.length, stated, count('right'), count('wrong'), count('missing'), count('invented'), figure];
}

function judge(field, label, story) {
  const read = story === null ? null : READ[field](story);
  if (field === 'body') return { isStated: true, f1: f1OfWords(label, read ?? ''), outcome: read ? 'right' : 'missing' };
  const isStated = label !== null && label.length !== 0;
  const isRead = read !== null && read.length !== 0;
  if (!isStated) return { isStated, outcome: isRead ? 'invented' : 'right' };
  if (!isRead) return { isStated, outcome: 'missing' };
  return { isStated, outcome: SAME[field]?.(label, read) ?? bare(label) === bare(read) ? 'right' : 'wrong' };
}

const READ = {
  headline: (story) => story.headline,
  bylines: (story) => (story.byline?.writers ?? []).map(({ name }) => name),
  date: (story) => story.firstPublished,
  holder: (story) => story.rights.copyrightHolder,
  notice: (story) => story.rights.copyrightNotice,
  terms: (story) => story.rights.usageTerms ?? story.rights.legalNotice,
  credit: (story) => story.creditLine,
  credits: (story) => story.pictures.flatMap(({ credit }) => (credit ? [credit.line] : [])),
  address: (story) => story.source.address,
  identity: (story) => story.identity?.value ?? null,
  version: (story) => story.version,
  status: (story) => story.pubStatus,
  embargo: (story) => story.rights.embargo?.instant ?? story.rights.embargo?.stated ?? null,
  body: (story) => story.body.map(wordsOfBlock).join('\n'),
};

const SAME = {
  // Programs leave the site's name behind the headline.
  headline: (label, read) => bare(label) === bare(read) || (bare(label).startsWith(bare(read)) && /^ ?[|([–—-]/.test(bare(label).slice(bare(read).length))),
  date: (label, read) => sameDate(label, read),
  bylines: (label, read) => sameNames(label, read),
  credits: (label, read) => label.every((credit) => read.some((line) => bare(line).includes(bare(credit)))),
};

/** The same moment or the same day; a day that a page prints may be any on which the labelled moment falls somewhere on Earth. */
function sameDate(label, read) {
  if (label.length > 10 && read.length > 10 && Date.parse(label) === Date.parse(read)) return true;
  const hours = label.length > 10 && read.length === 10 ? [-12, 0, 14] : [];
  return label.slice(0, 10) === read.slice(0, 10) || hours.some((hour) => new Date(Date.parse(label) + hour * 3_600_000).toISOString().startsWith(read));
}

function sameNames(label, read) {
  const names = (list) => list.flatMap((name) => bare(name).replace(/^(?:by|par|von|por) /, '').replace(WORKPLACE, '').split(/, | and | & /)).sort().join('|');
  return names(label) === names(read);
}

/** A label that keeps the whole line: `, AP Auto Writer`, `, Associated Press`. */
const WORKPLACE = /, (?:[\p{L} ]{0,30}(?:writer|reporter|editor|correspondent)|associated press|ap|reuters)$/u;

function wordsOfBlock(block) {
  const inline = (nodes) => nodes.map((node) => node.text ?? inline(node.children)).join('');
  return block.type === 'list' ? block.children.map(({ children }) => inline(children)).join('\n') : inline(block.children);
}

/** The harmonic mean of precision and recall, on the words of both as bags. */
function f1OfWords(label, read) {
  const bag = (text) => {
    const counts = new Map();
    for (const word of bare(text).match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  };
  const [wanted, got] = [bag(label), bag(read)];
  const size = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const shared = [...wanted].reduce((sum, [word, count]) => sum + Math.min(count, got.get(word) ?? 0), 0);
  return size(wanted) + size(got) === 0 ? 1 : (2 * shared) / (size(wanted) + size(got));
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
