import { filesUnder, read, ROOT } from './sources';

const TEXT = /\.(tsx?|jsx?|mjs|cjs|json|md|txt|yml|yaml|html|css|sql|sh|example)$|\/(run|\.npmrc|\.gitignore)$|^\.[a-z]+$/;
// .env holds this machine's secrets and is never committed.
const FILES = filesUnder('').filter((file) => TEXT.test(file) && file !== '.env');
// Written in two halves, so that this file does not find itself.
const REGISTRY_ADDRESS = new RegExp(['https?:\\/\\/[^"\\s]*', 'registry[^"\\s]*|"resolved": *"http'].join(''), 'i');
const MACHINE_PATH = new RegExp(['(?<![\\w./~-])\\/(home', 'root', 'Users', 'work)\\/[\\w.-]'].join('|'));

interface Locked {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly hasInstallScript?: boolean; readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}
interface Manifest {
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

describe('the repository', () => {
  it.each(FILES)('%s names no package registry and no path of one machine', (file) => {
    const text = read(file);
    const named = [REGISTRY_ADDRESS.exec(text)?.[0], MACHINE_PATH.exec(text)?.[0], ...localNames().filter((name) => text.includes(name))];
    expect(named.filter((name) => name !== undefined)).toEqual([]);
  });

  it('runs install scripts of known packages only', () => {
    const { allowScripts }: Manifest = JSON.parse(read('package.json'));
    const { packages }: Locked = JSON.parse(read('package-lock.json'));
    const withScripts = Object.entries(packages).filter(([, entry]) => entry.hasInstallScript).map(([place]) => place.split('node_modules/').at(-1) ?? '');
    expect(withScripts.filter((name) => !(name in allowScripts))).toEqual([]);
  });

  // npm writes a lock without the builds of other platforms where its source lags behind, and `npm ci` refuses it later.
  it('locks the builds of every platform', () => {
    const { packages }: Locked = JSON.parse(read('package-lock.json'));
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(packages, place, name)).map((name) => `${place} wants ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('pins every package to one version, and Strapi to the same one', () => {
    const { dependencies, devDependencies }: Manifest = JSON.parse(read('package.json'));
    const wanted = Object.entries({ ...dependencies, ...devDependencies });
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const strapi = wanted.filter(([name]) => name === '@strapi/strapi' || name.startsWith('@strapi/plugin-'));
    expect(new Set(strapi.map(([, version]) => version)).size).toBe(1);
  });
});

/** Looks as Node does: beside the package, then in every folder above. */
function isLocked(packages: Locked['packages'], place: string, name: string): boolean {
  if (`${place}/node_modules/${name}` in packages) return true;
  const above = place.lastIndexOf('/node_modules/');
  return above < 0 ? `node_modules/${name}` in packages : isLocked(packages, place.slice(0, above), name);
}

/** This checkout's folder and the registry this machine happens to use, as far as npm says. */
function localNames(): readonly string[] {
  const registry = process.env['npm_config_registry'];
  return [ROOT, ...(registry ? [new URL(registry).host] : [])].filter((name) => name.length > 4);
}
