import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint, stampBuild } from './build-stamp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const builtFrom = fingerprint(root);

// From nothing: a compiled file whose source is gone would still be loaded.
rmSync(path.join(root, 'dist'), { recursive: true, force: true });

const { status } = spawnSync(process.execPath, ['node_modules/@strapi/strapi/bin/strapi.js', 'build'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
});
if (status !== 0) process.exit(status ?? 1);
stampBuild(root, builtFrom);
