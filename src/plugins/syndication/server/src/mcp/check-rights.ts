import { rightsToolAnswer, storyToolRequest } from '../../../contracts/mcp';
import { mayReadFile } from '../articles/pictures/photo-access';
import { may } from '../gate/admin-ability';
import { checkingService } from '../services/rights/checking';
import { deskTool } from './desk-tool';
import { draftAskedFor } from './draft-asked-for';

/** What the panel beside the form says of a saved draft. */
export const checkRights = deskTool({
  name: 'check_rights',
  title: 'check the rights of a story',
  description: 'Says whether a story may be published now, and names every hold with the field that mends it: the same rules as the publish gate. It changes nothing.',
  right: 'check',
  request: storyToolRequest,
  answer: rightsToolAnswer,
  async run(strapi, ctx, request) {
    const { place } = await draftAskedFor(strapi, ctx, request);
    const { holds } = await checkingService({ strapi }).checkArticle(
      { ...place, values: {} },
      {
        mayRead: (uid, record) => may(strapi, ctx, 'read', uid, record),
        mayUpdate: (uid, record) => may(strapi, ctx, 'update', uid, record),
        mayReadFile: (file) => mayReadFile(strapi, ctx, file),
      },
    );
    return { ...place, isClear: holds.length === 0, holds: holds.map((hold) => ({ ...hold })) };
  },
});
