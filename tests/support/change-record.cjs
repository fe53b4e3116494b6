// A process of its own that changes one record in the newsroom that its environment names. What to change is its argument.
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const root = path.resolve(__dirname, '../..');

async function changeRecord({ uid, documentId, data }) {
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, '.tmp/test-dist'), autoReload: false, serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  await strapi.documents(uid).update({ documentId, data });
}

changeRecord(JSON.parse(process.argv[2])).then(
  () => process.exit(0),
  (error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
