import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readCountry } from '../../../newsroom/rights/terms/places';
import { refuseInput } from '../errors/refusals';

const PARAMETER = 'territory';

/** Lets readers of the public API say where they are, and has caches keep answers apart where a header says it. */
export function acceptTerritory(strapi: Core.Strapi): void {
  strapi.contentAPI.addQueryParams({ [PARAMETER]: { schema: (z) => z.string().optional(), matchRoute: ({ method }) => method === 'GET' } });
  const header = trustedHeader(strapi);
  if (header === null) return;
  strapi.server.use(async (ctx, next) => {
    ctx.vary(header);
    await next();
  });
}

/**
 * Where a reader is: ISO 3166-1 alpha-2; `null`: nobody knows, and nothing is shown that may not run everywhere. The header that the
 * settings name is believed before `?territory=`: whoever sets it stands between us and the reader.
 */
export function askedTerritory(strapi: Core.Strapi, request: Context | undefined): string | null {
  const header = trustedHeader(strapi);
  if (header !== null) return readCountry(request?.get(header) ?? null);
  return statedTerritory(request);
}

/** The country that the address of a request states. */
export function statedTerritory(request: Context | undefined): string | null {
  const stated: unknown = request?.query[PARAMETER];
  return typeof stated === 'string' ? readCountry(stated) : null;
}

/** @throws a refusal (400) for a `?territory=` that names no country. */
export function refuseNoTerritory(request: Context | undefined): void {
  const stated: unknown = request?.query[PARAMETER];
  if (stated === undefined || (typeof stated === 'string' && readCountry(stated) !== null)) return;
  throw refuseInput('“territory” must be one country by its two letters (ISO 3166-1), as in ?territory=NO; or leave it out.', [PARAMETER]);
}

function trustedHeader(strapi: Core.Strapi): string | null {
  const header: unknown = strapi.config.get('plugin::syndication.territoryHeader');
  return typeof header === 'string' ? header : null;
}
