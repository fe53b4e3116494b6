import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const ROOT = path.resolve(__dirname, '../..');
export const PLUGIN = 'src/plugins/syndication';

const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.strapi', '.tmp', 'coverage', 'build', 'uploads', 'generated']);

/** Our files under a folder, as paths from the root with forward slashes. A folder that is not there is empty. */
export function filesUnder(folder: string): readonly string[] {
  const place = path.join(ROOT, folder);
  if (!fs.existsSync(place)) return [];
  return fs.readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : filesUnder(file);
    return [file];
  });
}

/** The TypeScript files that ship: no tests, no fixtures. */
export function sourcesUnder(folder: string): readonly string[] {
  return filesUnder(folder).filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/fixtures\//.test(file));
}

export function read(file: string): string {
  return fs.readFileSync(path.join(ROOT, file), 'utf8');
}

export function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
}

/** Every node of a file that the question answers with something. */
export function find<Answer>(file: string, question: (node: ts.Node) => Answer | null): readonly Answer[] {
  const found: Answer[] = [];
  const visit = (node: ts.Node): void => {
    const answer = question(node);
    if (answer !== null) found.push(answer);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

/** What a file imports: packages by name, our own files as paths from the root. Types, re-exports and require count. */
export function importsOf(file: string): readonly string[] {
  return find(file, specifierOf).map((name) => (name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name));
}

function specifierOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : null;
  if (ts.isExternalModuleReference(node)) return textOf(node.expression);
  if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')) {
    return textOf(node.arguments[0]);
  }
  return null;
}

function textOf(node: ts.Node | undefined): string | null {
  return node && ts.isStringLiteralLike(node) ? node.text : null;
}
