import { filedToolAnswer } from '../../../contracts/mcp';
import { filePasteRequest } from '../../../contracts/paste';
import { arriving } from '../controllers/paste';
import { requireAbility } from '../gate/admin-ability';
import { filingService } from '../services/filing/filing';
import { storyTypeFor } from '../services/filing/story-type-for';
import { deskTool } from './desk-tool';

/** What “Paste a story” files. */
export const filePaste = deskTool({
  name: 'file_paste',
  title: 'file a paste as a draft',
  description:
    'Files pasted text, or a file in Base64, as drafts; nothing is published. Give the words as they are, with notices and credits: they are read, not rewritten. What is on file already stays as it is; a message by which the provider kills or withholds a story takes that story off at once.',
  right: 'paste',
  request: filePasteRequest,
  answer: filedToolAnswer,
  async run(strapi, ctx, request) {
    const model = storyTypeFor(strapi, request.model).uid;
    requireAbility(strapi, ctx, 'create', model);
    const { receiptId, stories, notes } = await filingService({ strapi }).fileArriving({ ...arriving(strapi, ctx, request), model, stories: request.stories });
    return {
      receiptId,
      stories: stories.map(({ story, outcome, model: filedAs, documentId, reason, read, like }) => ({
        story,
        outcome,
        model: filedAs,
        documentId,
        reason,
        headline: read.story.headline,
        notes: read.notes.map(({ reason }) => reason),
        like: like.map((other) => ({ model: other.model, documentId: other.documentId, headline: other.headline, containment: other.containment })),
      })),
      notes: notes.map(({ reason }) => reason),
    };
  },
});
