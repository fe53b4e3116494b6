import type { Core } from '@strapi/strapi';
import { ATTRIBUTION_FORMS, type AttributionForm } from '../../../contracts/attribution';
import { schemaOfStories, storyTypes } from '../articles/shape/story-types';
import type { PublishedAttribution } from '../services/attribution/attribution';
import { inForm } from '../services/attribution/in-forms';
import { attributionLoader } from './attribution-loader';
import type { FieldsOf, GraphqlPlugin } from './graphql-plugin';

/** Adds the typed field `attribution` to every story type of the GraphQL schema, where that plugin is on. */
export function addAttributionField(strapi: Core.Strapi): void {
  if (!strapi.plugins.graphql) return;
  const graphql: GraphqlPlugin = strapi.plugin('graphql');
  const load = attributionLoader(strapi);
  // Providers are the desk's own records; the public reads what they lead to.
  graphql.service('extension').shadowCRUD('plugin::syndication.source').disable();
  graphql.service('extension').use(({ nexus }) => ({
    types: [
      nexus.objectType<PublishedAttribution>({
        name: 'Attribution',
        description: 'What must be printed with a story that others made; each form is rendered when it is asked for',
        definition: (fields) => {
          for (const form of ATTRIBUTION_FORMS) addForm(MAYBE.has(form) ? fields : fields.nonNull, form);
        },
      }),
      ...[...storyTypes(strapi).values()].map((map) =>
        nexus.extendType<{ readonly id: number }>({
          type: graphql.service('utils').naming.getTypeName(schemaOfStories(strapi, map)),
          definition: (fields) => {
            fields.field('attribution', { type: 'Attribution', resolve: (story, _args, context) => load(context, map, story.id) });
          },
        }),
      ),
    ],
  }));
}

function addForm(fields: FieldsOf<PublishedAttribution>, form: AttributionForm): void {
  fields.field(form, { type: STRUCTURED.has(form) ? 'JSON' : 'String', resolve: (published) => inForm(published, form) });
}

const STRUCTURED: ReadonlySet<AttributionForm> = new Set(['jsonLd', 'head', 'parts']);
/** `null` for a story without a citation. */
const MAYBE: ReadonlySet<AttributionForm> = new Set(['cslJson', 'bibtex', 'ris']);
