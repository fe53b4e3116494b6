import ts from 'typescript';
import { filesUnder, find, PLUGIN, read, sourcesUnder } from './sources';

interface Attribute {
  readonly type: string;
  readonly private?: boolean;
  readonly searchable?: boolean;
}

const SCHEMAS = filesUnder('src').filter((file) => /\/schema\.json$|^src\/components\/.*\.json$/.test(file));
const SEARCHED = new Set(['string', 'text', 'richtext', 'email', 'uid', 'enumeration', 'integer', 'biginteger', 'decimal', 'float']);

describe('content types', () => {
  it('were found', () => {
    expect(SCHEMAS.length).toBeGreaterThan(3);
  });

  // Strapi's `_q` looks into private fields too: an answer that differs betrays them letter by letter.
  it.each(SCHEMAS)('%s lets nobody search its private words', (schema) => {
    const betrayed = Object.entries(attributesOf(schema)).filter(([, field]) => field.private && SEARCHED.has(field.type) && field.searchable !== false);
    expect(betrayed.map(([name]) => name)).toEqual([]);
  });

  it('are known by uid and by field name in server/src/articles alone', () => {
    const strangers = sourcesUnder(PLUGIN).filter((file) => !file.startsWith(`${PLUGIN}/server/src/articles/`));
    expect(strangers.flatMap((file) => find(file, contentTypeUid).map((uid) => `${file}: ${uid}`))).toEqual([]);

    const server = strangers.filter((file) => file.startsWith(`${PLUGIN}/server/`));
    const names = fieldNamesOfTheirOwn();
    expect(server.flatMap((file) => find(file, (node) => nameIn(node, names)).map((name) => `${file}: ${name}`))).toEqual([]);
  });
});

/** Field names that are not words of the newsroom anyway. A single word (slug, url) means too much else to be one. */
function fieldNamesOfTheirOwn(): ReadonlySet<string> {
  const words = new Set(sourcesUnder(`${PLUGIN}/newsroom`).concat(sourcesUnder(`${PLUGIN}/contracts`)).flatMap((file) => find(file, (node) => (ts.isIdentifier(node) ? node.text : null))));
  const fields = SCHEMAS.filter((schema) => !schema.startsWith(PLUGIN)).flatMap((schema) => Object.entries(attributesOf(schema)));
  return new Set(fields.map(([name]) => name).filter((name) => /[A-Z]/.test(name) && !words.has(name)));
}

function nameIn(node: ts.Node, names: ReadonlySet<string>): string | null {
  const text = ts.isStringLiteralLike(node) || (ts.isIdentifier(node) && isKey(node)) ? node.text : null;
  return text !== null && names.has(text) ? text : null;
}

function isKey({ parent }: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent);
}

function contentTypeUid(node: ts.Node): string | null {
  if (ts.isTemplateHead(node) && node.text.startsWith('api::')) return node.text;
  // The bare prefix is Strapi's word for "a type of this project's", and names none.
  return ts.isStringLiteralLike(node) && /^api::./.test(node.text) ? node.text : null;
}

function attributesOf(schema: string): Readonly<Record<string, Attribute>> {
  const { attributes }: { attributes: Readonly<Record<string, Attribute>> } = JSON.parse(read(schema));
  return attributes;
}
