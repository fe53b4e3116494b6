// npm run --silent read -- [--json] [--score] FILE…: reads files as the newsroom would. No database is touched.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { scoreTable, scoreFile } from './score.mjs';

const USAGE = `Reads wire files, feeds, pages and pasted text, and says what it found.

  npm run --silent read -- [--json] FILE…    what each file holds; with --json one line a file
  npm run --silent read -- --score FILE…     compares with <name>.expected.json beside each file

Exit status: 0 when every file was read, 1 when one was refused, 2 when the command was not understood.
`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);

const { options, files } = argumentsOf(process.argv.slice(2));
const newsroom = await openNewsroom();
const readings = files.map(readFile);

if (options.has('--score')) print(scoreTable(readings.flatMap(scoreFile)));
else for (const reading of readings) print(options.has('--json') ? JSON.stringify(answerOf(reading)) : inWords(reading));
process.exitCode = readings.some(isRefused) ? 1 : 0;

function argumentsOf(args) {
  const given = args.filter((arg) => arg.startsWith('--'));
  const named = args.filter((arg) => !arg.startsWith('--'));
  const unknown = given.find((option) => !['--json', '--score'].includes(option));
  if (unknown !== undefined) stop(`There is no option ${unknown}.\n\n${USAGE}`);
  if (named.length === 0) stop(USAGE);
  return { options: new Set(given), files: named };
}

async function openNewsroom() {
  const compile = require(path.join(root, 'scripts/compile.cjs'));
  await compile();
  const ours = (file) => require(path.join(root, '.tmp/test-dist/src/plugins/syndication/newsroom/intake', file));
  return { ...ours('read-payload'), ...ours('decode-payload'), ...ours('payload-limit') };
}

function readFile(file) {
  const refused = (reason) => ({ file, format: null, stories: [], notes: [{ rule: 'read-file', weight: 'refused', reason, quote: null }] });
  try {
    const { size } = statSync(file);
    if (size > newsroom.PAYLOAD_LIMIT) return refused(newsroom.sayTooLarge(size, newsroom.PAYLOAD_LIMIT));
    const { text, notes } = newsroom.decodePayload(readFileSync(file));
    const reading = newsroom.readPayload({ text, receivedAt: new Date().toISOString() });
    return { file, ...reading, notes: [...notes, ...reading.notes] };
  } catch (error) {
    return refused(error.code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read: ${error.message}.`);
  }
}

function isRefused({ notes }) {
  return notes.some(({ weight }) => weight === 'refused');
}

function answerOf({ file, format, stories, notes }) {
  return { file, format, stories: stories.map(({ story }) => story), notes: [...notes, ...stories.flatMap((read) => read.notes)] };
}

function inWords({ file, format, stories, notes }) {
  const lines = stories.flatMap(({ story, provenance, notes: own }, place) => [
    `  ${place + 1}. ${story.headline ?? 'no headline'}`,
    ...provenance.map(({ field, rule, quote }) => `     ${field.padEnd(24)} ${quote.replace(/\s+/g, ' ').slice(0, 80)}  (${rule})`),
    ...own.map(noteInWords),
  ]);
  return [`${file}: ${format ?? 'refused'}`, ...lines, ...notes.map(noteInWords)].join('\n');
}

function noteInWords({ weight, reason, quote }) {
  return `     ${weight}: ${reason}${quote === null ? '' : ` “${quote.replace(/\s+/g, ' ').slice(0, 80)}”`}`;
}

function print(words) {
  process.stdout.write(`${words}\n`);
}

function stop(words) {
  process.stderr.write(words);
  process.exit(2);
}
