import { listAt, type JsonObject } from '../../json/json-value';
import { lineAt } from '../../json/line-at';
import { state } from '../../state';
import type { Stated } from '../../values/stated';
import { stateByline } from '../../values/stated-byline';
import { afterOpening } from '../../wording/byline-roles';

/** `bylines[].by` in order (`By ANA LIMA and BO DAHL`); `title` says for whom they write (`Associated Press`) and names nobody. */
export function readBylines(item: JsonObject): Stated {
  const read = listAt(item, 'bylines').flatMap((byline) => {
    const line = lineAt(byline, 'by');
    return line === null ? [] : [{ line, ...stateByline(line, RULE) }];
  });
  const [first, ...others] = read;
  if (first === undefined || others.length === 0) return { statements: first?.statements ?? [], notes: first?.notes ?? [] };
  const line = read.map((one) => one.line).join(', ');
  const writers = read.flatMap(({ statements }) => statements.flatMap((said) => (said?.field === 'byline' ? said.value.writers : [])));
  return {
    statements: [state('byline', { line, writers }, RULE, line), state('source.author', read.map((one) => afterOpening(one.line)).join(', '), RULE, line)],
    notes: read.flatMap(({ notes }) => notes),
  };
}

const RULE = 'ap-media-api:bylines.by';
