// node examples/run.js site: compiles TypeScript as it is required, so that nothing has to be built first.
const fs = require('node:fs');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, file) => {
  const { code } = transformSync(fs.readFileSync(file, 'utf8'), {
    filename: file,
    configFile: false,
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  });
  module._compile(code, file);
};

const [, , example] = process.argv;
const PORTS = { site: 4000, 'graphql-page': 4001 };
if (!(example in PORTS)) {
  console.error(`There are: ${Object.keys(PORTS).join(', ')}.`);
  process.exit(1);
}

const strapi = process.env.STRAPI_URL || 'http://localhost:1337';
const port = Number(process.env.PORT || PORTS[example]);
const address = process.env.SITE_URL || `http://localhost:${port}`;
const { open } = require(`./${example}/${example}.ts`);
open({ strapi, address }).listen(port, 'localhost', () => console.log(`${address} reads ${strapi}. Ctrl+C ends it.`));
