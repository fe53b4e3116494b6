import { attributionToolAnswer, attributionToolRequest } from '../../../contracts/mcp';
import { inForms } from '../services/attribution/in-forms';
import { loadAttributions } from '../services/attribution/load-attributions';
import { deskTool } from './desk-tool';
import { draftAskedFor } from './draft-asked-for';

/** What would be printed with a saved draft. */
export const showAttribution = deskTool({
  name: 'show_attribution',
  title: 'show the attribution of a story',
  description: 'Shows the attribution that is printed with a story when its draft is published: citation, notices, photo credits and correction note, to be kept word for word.',
  right: 'check',
  request: attributionToolRequest,
  answer: attributionToolAnswer,
  async run(strapi, ctx, { forms, ...request }) {
    const { map, id, place } = await draftAskedFor(strapi, ctx, request);
    const attribution = (await loadAttributions(strapi, map, [id])).get(id) ?? null;
    return { ...place, attribution: attribution && { ...inForms(attribution, forms) } };
  },
});
