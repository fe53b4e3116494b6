import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * Compiles what the entries reach, and nothing else, with its declarations: tests and fixtures are reached by none.
 * `esm` writes `.mjs` and `.d.mts` beside what `commonjs` writes, and names every file in full, as Node wants it.
 * @throws with what TypeScript says, when it says anything.
 */
export function emitTypeScript({ root, options, from, to, format, entries }) {
  const isEsm = format === 'esm';
  const { options: own, errors } = ts.convertCompilerOptionsFromJson(
    { ...options, ...(isEsm ? { module: 'ESNext', moduleResolution: 'Bundler' } : {}), rootDir: from, outDir: to, declaration: true, incremental: false },
    root,
  );
  const program = ts.createProgram(entries.map((entry) => path.join(from, entry)), own);
  const wholeNames = isEsm ? { after: [withWholeNames], afterDeclarations: [withWholeNames] } : {};
  const { diagnostics } = program.emit(undefined, (file, text) => write(isEsm ? moduleName(file) : file, text), undefined, false, wholeNames);
  const found = ts.sortAndDeduplicateDiagnostics([...errors, ...ts.getPreEmitDiagnostics(program), ...diagnostics]);
  if (found.length > 0) throw new Error(ts.formatDiagnostics(found, { getCurrentDirectory: () => root, getCanonicalFileName: (name) => name, getNewLine: () => '\n' }));
}

function write(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function moduleName(file) {
  return file.replace(/\.d\.ts$/, '.d.mts').replace(/\.js$/, '.mjs');
}

/** Our own sources leave the ending out, and name a folder for its index. */
function withWholeNames(context) {
  return (file) => {
    const folder = path.dirname(ts.getOriginalNode(file).fileName);
    const whole = (name) => (name?.text.startsWith('.') ? context.factory.createStringLiteral(wholeName(folder, name.text), true) : name);
    const visit = (node) => {
      if (ts.isImportDeclaration(node)) return context.factory.updateImportDeclaration(node, node.modifiers, node.importClause, whole(node.moduleSpecifier), node.attributes);
      if (ts.isExportDeclaration(node)) {
        return context.factory.updateExportDeclaration(node, node.modifiers, node.isTypeOnly, node.exportClause, whole(node.moduleSpecifier), node.attributes);
      }
      if (ts.isImportTypeNode(node)) {
        const argument = context.factory.updateLiteralTypeNode(node.argument, whole(node.argument.literal));
        return context.factory.updateImportTypeNode(node, argument, node.attributes, node.qualifier, node.typeArguments, node.isTypeOf);
      }
      return ts.visitEachChild(node, visit, context);
    };
    return ts.visitNode(file, visit);
  };
}

function wholeName(folder, name) {
  return existsSync(path.join(folder, `${name}.ts`)) ? `${name}.mjs` : `${name.replace(/\/$/, '')}/index.mjs`;
}
