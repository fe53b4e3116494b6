import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { welcome } from './welcome.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

process.env.NODE_ENV ||= 'production';
// Strapi reads .env in the working directory.
process.chdir(root);

const { createStrapi } = require('@strapi/strapi');
// It stops by itself, cleanly, on SIGTERM and SIGINT.
const app = createStrapi({ appDir: root, distDir: path.join(root, 'dist') });
const { host, port } = app.config.get('server');

// Asked before the slow part, so that a second start by mistake is answered at once and makes nothing.
if (await isTaken(port, host)) {
  console.error(`Port ${port} is in use. Stop the other program, or: PORT=${port + 1} npm start`);
  process.exit(1);
}

try {
  await app.load();
  // Before the port opens: nobody else can register as the first administrator, or read before the roles are set.
  const { firstRun } = require(path.join(root, 'dist/src/first-run'));
  const made = await firstRun(app);
  await app.start();
  console.log(welcome({ server: reachable(app.config.get('server.absoluteUrl')), admin: reachable(app.config.get('admin.absoluteUrl')), ...made }));
} catch (error) {
  app.stopWithError(error);
}

function isTaken(wantedPort, wantedHost) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(true) : reject(error)));
    probe.listen(wantedPort, wantedHost, () => probe.close(() => resolve(false)));
  });
}

/** An address that listens everywhere is no address to go to. */
function reachable(address) {
  return address.replace(/^http:\/\/(0\.0\.0\.0|\[::\])(?=[:/])/, 'http://localhost');
}
