import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const STAMP = 'dist/.built-from';

/** Whether dist/ was built from exactly the sources, packages and addresses of now. */
export function isBuilt(root) {
  const stamp = path.join(root, STAMP);
  return existsSync(stamp) && existsSync(path.join(root, 'dist/build/index.html')) && readFileSync(stamp, 'utf8') === fingerprint(root);
}

/** Notes what dist/ was built from: the fingerprint taken before the build began. */
export function stampBuild(root, builtFrom) {
  writeFileSync(path.join(root, STAMP), builtFrom);
}

/** One hash over everything a build depends on. Contents, not times: a fresh clone gives every file a new time. */
export function fingerprint(root) {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'tsconfig.json', ...filesUnder(root, 'config'), ...filesUnder(root, 'src')]) {
    hash.update(`${file}\0`).update(readFileSync(path.join(root, file))).update('\0');
  }
  return `${hash.update(addresses(root).join('\n')).digest('hex')}\n`;
}

/** The settings that are built into the admin. */
function addresses(root) {
  const setting = /^(PUBLIC_URL|STRAPI_ADMIN_[A-Z_]+)=/;
  const file = path.join(root, '.env');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : [];
  return [...lines, ...Object.entries(process.env).map(([name, value]) => `${name}=${value}`)].filter((line) => setting.test(line)).sort();
}

function filesUnder(root, folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'fixtures' ? [] : filesUnder(root, file);
      return /\.test\.tsx?$/.test(entry.name) ? [] : [file];
    });
}
