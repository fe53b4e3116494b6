import type { AgencyRole } from './story';

/** An agency, library or distributor of pictures, and how its credit lines are written. */
export interface KnownAgency {
  /** As we print it. */
  readonly name: string;
  /** Where it usually stands in a chain. What a line states (`via`, `Handout`) wins. `null`: it may stand anywhere. */
  readonly role: AgencyRole | null;
  /** The words that open its own lines where the agency comes first: `AP Photo/Name`. `null`: the photographer comes first. */
  readonly opens: string | null;
  /** How else it is written, misspellings included; small letters, `The` and hyphens never matter. */
  readonly spellings: readonly string[];
}

/**
 * The agency that these words name, however it is spelled; `null` when we know none. `AFP Photo` and
 * `WANA (West Asia News Agency)` name it as well.
 */
export function findAgency(words: string): KnownAgency | null {
  if (words.length > 80) return null;
  const key = keyOf(words.replace(/\([^()]{0,60}\)$/, ''));
  return BY_SPELLING.get(key) ?? BY_SPELLING.get(key.replace(/ (?:photos?|foto|wire)$/, '')) ?? null;
}

/**
 * One line to add one. Sources: the AP Stylebook of 2017 (`AP Photo/Name`, `Name/Source via AP`), Reuters' brand attribution
 * guidelines (`REUTERS/Name`, `… via REUTERS`), the misspellings that guardian/grid meets (SupplierProcessors.scala), lines in print.
 */
export const AGENCIES: readonly KnownAgency[] = [
  { name: 'AP', role: 'agency', opens: 'AP Photo', spellings: ['Associated Press', 'AP Wire', 'AP Photographer'] },
  { name: 'Reuters', role: 'agency', opens: 'REUTERS', spellings: ['Thomson Reuters', 'Retuers', 'Reuetrs', 'Rueters'] },
  { name: 'Antara Foto', role: 'agency', opens: 'Antara Foto', spellings: ['Antara', 'Antara News Agency'] },

  { name: 'AFP', role: 'agency', opens: null, spellings: ['Agence France-Presse', 'Agence France Presse'] },
  { name: 'dpa', role: 'agency', opens: null, spellings: ['Deutsche Presse-Agentur', 'dpa-Zentralbild'] },
  { name: 'EPA', role: 'agency', opens: null, spellings: ['EPA-EFE', 'EPA Images', 'European Pressphoto Agency'] },
  { name: 'PA', role: 'agency', opens: null, spellings: ['PA Media', 'PA Wire', 'PA Images', 'Press Association', 'Press Association Images'] },
  { name: 'Anadolu', role: 'agency', opens: null, spellings: ['Anadolu Agency', 'Anadolu Ajansı', 'Anadolu Ajansi'] },
  { name: 'DHA', role: 'agency', opens: null, spellings: ['Demirören News Agency', 'Dogan News Agency'] },
  { name: 'IHA', role: 'agency', opens: null, spellings: [] },
  { name: 'ANKA', role: 'agency', opens: null, spellings: [] },
  { name: 'ANP', role: 'agency', opens: null, spellings: [] },
  { name: 'ANSA', role: 'agency', opens: null, spellings: [] },
  { name: 'APA', role: 'agency', opens: null, spellings: [] },
  { name: 'Belga', role: 'agency', opens: null, spellings: [] },
  { name: 'EFE', role: 'agency', opens: null, spellings: ['Agencia EFE'] },
  { name: 'Europa Press', role: 'agency', opens: null, spellings: [] },
  { name: 'Keystone', role: 'agency', opens: null, spellings: ['Keystone-SDA'] },
  { name: 'LaPresse', role: 'agency', opens: null, spellings: [] },
  { name: 'Lusa', role: 'agency', opens: null, spellings: [] },
  { name: 'NTB', role: 'agency', opens: null, spellings: ['NTB Scanpix', 'Scanpix'] },
  { name: 'Ritzau', role: 'agency', opens: null, spellings: ['Ritzau Scanpix'] },
  { name: 'TT', role: 'agency', opens: null, spellings: ['TT News Agency', 'TT Nyhetsbyrån'] },
  { name: 'Lehtikuva', role: 'agency', opens: null, spellings: [] },
  { name: 'CTK', role: 'agency', opens: null, spellings: ['ČTK'] },
  { name: 'MTI', role: 'agency', opens: null, spellings: [] },
  { name: 'PAP', role: 'agency', opens: null, spellings: [] },
  { name: 'Agerpres', role: 'agency', opens: null, spellings: [] },
  { name: 'BTA', role: 'agency', opens: null, spellings: [] },
  { name: 'HINA', role: 'agency', opens: null, spellings: [] },
  { name: 'STA', role: 'agency', opens: null, spellings: [] },
  { name: 'Tanjug', role: 'agency', opens: null, spellings: [] },
  { name: 'TASS', role: 'agency', opens: null, spellings: ['ITAR-TASS'] },
  { name: 'Sputnik', role: 'agency', opens: null, spellings: [] },
  { name: 'Ukrinform', role: 'agency', opens: null, spellings: [] },
  { name: 'IRNA', role: 'agency', opens: null, spellings: [] },
  { name: 'WANA', role: 'agency', opens: null, spellings: ['West Asia News Agency'] },
  { name: 'SANA', role: 'agency', opens: null, spellings: [] },
  { name: 'Saudi Press Agency', role: 'agency', opens: null, spellings: [] },
  { name: 'WAFA', role: 'agency', opens: null, spellings: [] },
  { name: 'Petra News Agency', role: 'agency', opens: null, spellings: [] },
  { name: 'Kyodo', role: 'agency', opens: null, spellings: ['Kyodo News'] },
  { name: 'Jiji', role: 'agency', opens: null, spellings: ['Jiji Press'] },
  { name: 'KCNA', role: 'agency', opens: null, spellings: ['Korean Central News Agency'] },
  { name: 'Yonhap', role: 'agency', opens: null, spellings: ['Yonhap News Agency'] },
  { name: 'Xinhua', role: 'agency', opens: null, spellings: ['Xinhua News Agency'] },
  { name: 'ANI', role: 'agency', opens: null, spellings: [] },
  { name: 'PTI', role: 'agency', opens: null, spellings: ['Press Trust of India'] },
  { name: 'Bernama', role: 'agency', opens: null, spellings: [] },
  { name: 'AAP', role: 'agency', opens: null, spellings: ['Australian Associated Press', 'AAP Image'] },
  { name: 'VNA', role: 'agency', opens: null, spellings: ['Vietnam News Agency'] },
  { name: 'Canadian Press', role: 'agency', opens: null, spellings: ['CP', 'La Presse Canadienne'] },
  { name: 'UPI', role: 'agency', opens: null, spellings: ['United Press International'] },
  { name: 'Bloomberg', role: 'agency', opens: null, spellings: ['Bloomberg News'] },
  { name: 'Imagn Images', role: 'agency', opens: null, spellings: ['Imagn'] },
  { name: 'USA Today Sports', role: 'agency', opens: null, spellings: [] },
  { name: 'Agência Brasil', role: 'agency', opens: null, spellings: ['Agencia Brasil'] },
  { name: 'Andina', role: 'agency', opens: null, spellings: [] },
  { name: 'Agencia Uno', role: 'agency', opens: null, spellings: [] },
  { name: 'Cuartoscuro', role: 'agency', opens: null, spellings: [] },
  { name: 'Télam', role: 'agency', opens: null, spellings: ['Telam'] },
  { name: 'Abaca', role: 'agency', opens: null, spellings: ['Abaca Press', 'Abacapress'] },
  { name: 'Icon Sportswire', role: 'agency', opens: null, spellings: [] },
  { name: 'Magnum Photos', role: 'agency', opens: null, spellings: ['Magnum'] },
  { name: 'NurPhoto', role: 'agency', opens: null, spellings: [] },
  { name: 'Sipa', role: 'agency', opens: null, spellings: ['Sipa Press', 'Sipa USA'] },
  { name: 'SOPA Images', role: 'agency', opens: null, spellings: [] },
  { name: 'Zuma Press', role: 'agency', opens: null, spellings: ['Zuma', 'Zuma Wire'] },

  { name: 'Getty Images', role: 'library', opens: null, spellings: ['Getty', 'Getty Images Europe', 'Getty Images North America'] },
  { name: 'iStock', role: 'library', opens: null, spellings: ['iStockphoto'] },
  { name: 'picture-alliance', role: 'library', opens: null, spellings: ['picture alliance'] },
  { name: 'akg-images', role: 'library', opens: null, spellings: [] },
  { name: 'Imago', role: 'library', opens: null, spellings: ['imago images'] },
  { name: 'ullstein bild', role: 'library', opens: null, spellings: [] },
  { name: 'Adobe Stock', role: 'library', opens: null, spellings: [] },
  { name: 'Alamy', role: 'library', opens: null, spellings: ['Alamy Live News', 'Alamy Stock Photo'] },
  { name: 'Bridgeman Images', role: 'library', opens: null, spellings: [] },
  { name: 'Corbis', role: 'library', opens: null, spellings: [] },
  { name: 'Everett Collection', role: 'library', opens: null, spellings: [] },
  { name: 'LightRocket', role: 'library', opens: null, spellings: [] },
  { name: 'Shutterstock', role: 'library', opens: null, spellings: [] },
  { name: 'Universal Images Group', role: 'library', opens: null, spellings: [] },
  { name: 'Flickr', role: 'library', opens: null, spellings: [] },
  { name: 'Pexels', role: 'library', opens: null, spellings: [] },
  { name: 'Pixabay', role: 'library', opens: null, spellings: [] },
  { name: 'Unsplash', role: 'library', opens: null, spellings: [] },
  { name: 'Wikimedia Commons', role: 'library', opens: null, spellings: ['Wikimedia'] },

  { name: 'AP Images', role: 'distributor', opens: null, spellings: [] },

  // Whoever was there that day, for all.
  { name: 'Pool', role: null, opens: null, spellings: ['Pool Photo'] },
];

const BY_SPELLING: ReadonlyMap<string, KnownAgency> = new Map(
  AGENCIES.flatMap((agency) => [agency.name, ...agency.spellings].map((spelling) => [keyOf(spelling), agency] as const)),
);

function keyOf(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s\p{Pd}_]+/u)
    .filter((word) => word !== '')
    .join(' ')
    .replace(/^the /, '')
    .replace(/\.$/, '');
}
