import type { Core } from '@strapi/strapi';
import type { Settings } from '../../../../contracts/settings';
import { USUAL, type Presentation } from '../../../../newsroom/attribution/presentation';
import type { CitationStyleName } from '../../../../newsroom/story/provider';
import { keptWhileUnwritten } from '../../ground/kept-while-unwritten';
import { readSettings } from '../desk/settings';

/** How this house presents the stories of providers that do not want it otherwise: as an administrator set it, else as it is configured. */
export async function houseStyle(strapi: Core.Strapi): Promise<Presentation> {
  return styleBy(strapi, await readSettings(strapi));
}

/** The same, read once for each state of the database: a change shows at once, whichever instance made it. */
export async function houseStyleUnder(strapi: Core.Strapi, stamp: string): Promise<Presentation> {
  const kept = styles(strapi, stamp);
  const house = kept.get(HOUSE) ?? (await houseStyle(strapi));
  kept.set(HOUSE, house);
  return house;
}

const HOUSE = 'house';
const styles = keptWhileUnwritten<Presentation>(1);

/** What `config/plugins.ts` says. */
export function configuredStyle(strapi: Core.Strapi): CitationStyleName {
  return strapi.config.get('plugin::syndication.citationStyle', USUAL.citationStyle);
}

function styleBy(strapi: Core.Strapi, { citationStyle }: Settings): Presentation {
  return { ...USUAL, citationStyle: citationStyle ?? configuredStyle(strapi) };
}
