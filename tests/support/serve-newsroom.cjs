// A process of its own that opens the newsroom that its environment names, says at which port, and closes when its input ends.
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const root = path.resolve(__dirname, '../..');

async function serveNewsroom() {
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, '.tmp/test-dist'), autoReload: false, serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  strapi.server.mount();
  await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  process.stdout.write(`${strapi.server.httpServer.address().port}\n`);
  for await (const _ of process.stdin);
  await strapi.destroy();
}

serveNewsroom().then(
  () => process.exit(0),
  (error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
