import { isObject, listAt, type JsonObject } from '../../json/json-value';
import { lineAt } from '../../json/line-at';
import { readAuthors } from '../../values/stated-authors';
import type { Stated } from '../../values/stated';
import { stateByline } from '../../values/stated-byline';

/** Who wrote an item: `by` (ninjs 2, 3) or `byline` (1), else Superdesk's `authors` and TT's `bylines` who wrote, in order. */
export function readByline(item: JsonObject): Stated {
  const [line, rule] = lineAt(item, 'by') === null ? [lineAt(item, 'byline'), 'ninjs:byline'] : [lineAt(item, 'by'), 'ninjs:by'];
  const printed = stateByline(line, rule);
  const isNamed = printed.statements.some((said) => said?.field === 'byline' && said.value.writers.length > 0);
  const authors = isNamed ? [] : [...listAt(item, 'authors'), ...listAt(item, 'bylines')].filter(isObject).filter(isWriter).flatMap(nameOf);
  const listed = readAuthors(authors, 'ninjs:authors/name');
  return asPictures(item, isNamed || listed.statements.every((said) => said?.field !== 'byline')
    ? { statements: [...printed.statements, ...listed.statements], notes: [...printed.notes, ...listed.notes] }
    : { statements: listed.statements, notes: listed.notes });
}

/** Whoever signs a picture took it. */
function asPictures(item: JsonObject, { statements, notes }: Stated): Stated {
  if (!/^(?:picture|graphic)$/i.test(lineAt(item, 'type') ?? '')) return { statements, notes };
  const taken = statements.map((said) => (said?.field === 'byline' ? { ...said, value: { ...said.value, writers: said.value.writers.map((writer) => ({ ...writer, role: 'pictures' as const })) } } : said));
  return { statements: taken, notes };
}

/** An editor or a photographer did not write it, and TT marks bylines that are for its own desk. */
function isWriter(author: JsonObject): boolean {
  return /^(?:|writer|author|reporter|skribent|text|words)$/i.test(lineAt(author, 'role') ?? '') && !/^(?:true|1)$/i.test(lineAt(author, 'internal') ?? '');
}

function nameOf(author: JsonObject): readonly string[] {
  const parts = [lineAt(author, 'firstname'), lineAt(author, 'lastname')].filter((part) => part !== null).join(' ');
  const name = lineAt(author, 'name') ?? lineAt(author, 'byline') ?? (parts === '' ? null : parts);
  return name === null ? [] : [name];
}
