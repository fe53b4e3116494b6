import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes .env from .env.example with a fresh random value for every secret. In an .env that is there, only values
 * left at the word "generated" are replaced: a copied example must never run with known secrets. Says whether it
 * wrote anything.
 */
export function makeEnvironment(root) {
  const file = path.join(root, '.env');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const template = before ?? readFileSync(path.join(root, '.env.example'), 'utf8');
  const after = template.replace(/^([A-Z_]+)=generated[ \t]*$/gm, (_line, name) => `${name}=${secretFor(name)}`);
  if (after === before) return false;
  writeFileSync(file, after, { mode: 0o600 });
  chmodSync(file, 0o600);
  return true;
}

function secretFor(name) {
  const secret = () => randomBytes(32).toString('base64url');
  // Several keys, so that one can be retired while the cookies it signed are still out.
  return name === 'APP_KEYS' ? [secret(), secret()].join(',') : secret();
}
