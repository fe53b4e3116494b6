import ts from 'typescript';
import { find, PLUGIN, sourcesUnder } from './sources';

const OUTSIDE_WORLD = new Set(['console', 'process', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'performance', 'crypto', 'Buffer', 'globalThis', '__dirname']);
const OF_THE_SERVER = /^(get(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)|toLocale(Date|Time)?String|toDateString|toTimeString)$/;

describe('the newsroom is values in, values out', () => {
  it.each(sourcesUnder(`${PLUGIN}/newsroom`))('%s has no clock, no chance, no I/O, no server time zone', (file) => {
    expect(find(file, impurity)).toEqual([]);
  });
});

function impurity(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()';
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (ts.isPropertyAccessExpression(node) && ['Date.now', 'Math.random'].includes(node.getText())) return node.getText();
  if (ts.isPropertyAccessExpression(node) && OF_THE_SERVER.test(node.name.text)) return node.name.text;
  if (ts.isIdentifier(node) && OUTSIDE_WORLD.has(node.text) && isFreeName(node)) return node.text;
  return null;
}

/** Not `story.process`, not `{ process: … }`: the global itself. */
function isFreeName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !ts.isPropertyAssignment(parent) && !ts.isPropertySignature(parent) && !ts.isQualifiedName(parent);
}
