// A process of its own that files what its standard input holds, in the newsroom that its environment names.
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const root = path.resolve(__dirname, '../..');

async function fileWire() {
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, '.tmp/test-dist'), autoReload: false, serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  const payload = await wholeInput();
  const answer = await strapi.plugin('syndication').service('filing').fileArriving({ payload, receivedBy: null });
  process.stdout.write(`${JSON.stringify(answer.stories.map(({ outcome }) => outcome))}\n`);
}

async function wholeInput() {
  const parts = [];
  for await (const part of process.stdin) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

fileWire().then(
  () => process.exit(0),
  (error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
