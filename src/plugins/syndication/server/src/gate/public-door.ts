import type { Core } from '@strapi/strapi';
import { refuseInput } from '../errors/refusals';
import type { DocumentMiddleware } from '../ground/document-middleware';
import { withoutGuard } from '../ground/guard-scope';
import { refuseNoTerritory } from './asked-territory';
import { isPublicRead } from './read-guard';

/**
 * The public API serves what is published and nothing that tells of drafts. Its writes, for those who may write,
 * see every row.
 */
export function publicDoor(strapi: Core.Strapi): DocumentMiddleware {
  return async ({ action, params }, next) => {
    if (!isPublicRead(strapi)) return next();
    refuseNoTerritory(strapi.requestContext.get());
    if (!READS.has(action)) return withoutGuard(next);
    const asks = TELLING.filter((name) => params[name] !== undefined && params[name] !== null);
    if (params.status === 'draft') asks.push('status=draft');
    const [first] = asks;
    if (first === undefined) return next();
    throw refuseInput(`The public API serves published stories only: leave out ${asks.join(', ')}. Drafts are read in the admin panel.`, [first]);
  };
}

/** Parameters that tell published versions from drafts. */
const TELLING = ['publicationFilter', 'hasPublishedVersion'];

const READS = new Set(['findMany', 'findFirst', 'findOne', 'count']);
