import { findAgency } from '../../story/agencies';

/** Whether these words name an organisation and no person. Leans to yes where a person would be invented. */
export function isOrganisation(stated: string): boolean {
  const name = stated.trim();
  if (name === '' || name.length > 120) return false;
  // A single word in capitals: `NASA`.
  if (isKnownAgency(name) || /^\p{Lu}[\p{Lu}\d-]{1,5}$/u.test(name)) return true;
  const words = name.split(/[\s,()]+/).filter((word) => word !== '');
  const isName = words.length <= 10 && words.every((word) => /^[^\p{Ll}]/u.test(word) || JOINTS.has(word));
  return isName && (/^The\s/.test(name) || words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase().replace(/\.$|['’]s$/, ''))));
}

/** Whether these words are the name of an agency or library that newsrooms know. */
export function isKnownAgency(words: string): boolean {
  return findAgency(words.trim()) !== null || /^wire services$/i.test(words.trim());
}

const JOINTS: ReadonlySet<string> = new Set('and at by de del des di do du e for from in of on the und y'.split(' '));

const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `academy administration agencies agency airlines airport airways archive archives army association authority bank broadcasting bureau center
  centre college command commission committee company consortium contributors corporation correspondents council court department desk
  editors embassy entertainment federation ferries films force forces foundation gazette getty government group guard hospital images inc
  institute institution international journal laboratories laboratory labs league library ltd llc magazine media ministry museum national
  navy network networks news newspaper newspapers newsroom observatory office organisation organization parliament party photo photography
  photos pictures police press productions project publishing radio reporters republic reuters school sciences service services society
  staff studio studios team technologies television times tribune tv union university zoo
  agence agencia agência agentur agenzia bild bundeswehr feuerwehr foto fotos gobierno gouvernement ministère ministerio ministério
  ministerium museo musée polizei policía prefeitura prensa presse stiftung universidad universidade universität université verlag
  zeitung`.split(/\s+/),
);
