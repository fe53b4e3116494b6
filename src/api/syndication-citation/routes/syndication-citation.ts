import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::syndication-citation.syndication-citation');
