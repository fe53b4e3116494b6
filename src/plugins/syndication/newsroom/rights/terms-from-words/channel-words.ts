import type { Channel, Medium } from '../terms/term';

/** How usage terms name the ways by which a story reaches people. */
const WAYS: readonly (readonly [Channel | Medium, string])[] = [
  ['online', String.raw`internet|on-?line|digital|websites?|www|digitaal`],
  ['web', 'web'],
  ['app', String.raw`apps?|mobile|mobil|wireless|móvil(?:es)?|mobiel`],
  ['social', String.raw`social(?: media| networks)?|facebook|twitter|instagram|tiktok|soziale[nr]? (?:medien|netzwerken?)|réseaux sociaux|redes sociales|sociale media`],
  ['newsletter', String.raw`newsletters?|e-?mails?`],
  ['print', String.raw`print|printed|magazines?|mags|newspapers?|zeitungen|zeitschriften|presse écrite|impres[ao]s?|drukwerk`],
  ['broadcast', String.raw`broadcast(?:ing)?|tv|television|radio|rundfunk|fernsehen|télévision|televisión|televisie`],
];

/** Any of these names, for patterns with the flags `i` and `u`. */
export const WAY_NAME = WAYS.map(([, names]) => names).join('|');

/** The ways that words name, each once. */
export function waysNamed(words: string): readonly (Channel | Medium)[] {
  return WAYS.filter(([, names]) => new RegExp(String.raw`(?<![\p{L}\d])(?:${names.replaceAll(' ', String.raw`\s{1,4}`)})(?![\p{L}\d])`, 'iu').test(words)).map(([way]) => way);
}
