import fs from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { DEMO_STORIES, STAFF_STORY, type DemoStory } from './demo-stories';
import { addPicture } from './demo-pictures';
import { recall, remember } from './memory';

const ARTICLE = 'api::article.article';

/**
 * Fills an empty newsroom with sample stories, through the same intake and the same gate as any story. Once only;
 * DEMO=false leaves it empty. What cannot be filled is said and tried again at the next start: it never stops one.
 */
export async function fillDemoNewsroom(strapi: Core.Strapi): Promise<void> {
  if ((await recall(strapi, 'demo')) !== null) return;
  const wanted = process.env['DEMO'] !== 'false' && (await isOursToFill(strapi));
  try {
    if (wanted) await fill(strapi);
    await remember(strapi, 'demo', wanted);
  } catch (error) {
    strapi.log.error(`The sample stories could not be filed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The first sample story, while it is published. */
export async function shownDemoStory(strapi: Core.Strapi): Promise<string | null> {
  const [first] = DEMO_STORIES;
  const documentId = first && (await recall(strapi, markOf(first.name)));
  if (typeof documentId !== 'string') return null;
  const published = await strapi.documents(ARTICLE).findOne({ documentId, status: 'published', fields: ['documentId'] });
  return published ? documentId : null;
}

/** No story but those that an interrupted first run filed. */
async function isOursToFill(strapi: Core.Strapi): Promise<boolean> {
  const marks = await Promise.all([...DEMO_STORIES.map(({ name }) => name), 'staff'].map((name) => recall(strapi, markOf(name))));
  return marks.some((mark) => mark !== null) || (await strapi.documents(ARTICLE).count({})) === 0;
}

async function fill(strapi: Core.Strapi): Promise<void> {
  for (const story of DEMO_STORIES) await once(strapi, story.name, () => pasteAndEdit(strapi, story));
  await once(strapi, 'staff', () => writeStaffStory(strapi));
}

/** A story and the note that it was filed stand or fall together. */
async function once(strapi: Core.Strapi, name: string, file: () => Promise<string>): Promise<void> {
  if ((await recall(strapi, markOf(name))) !== null) return;
  await strapi.db.transaction(async () => remember(strapi, markOf(name), await file()));
}

async function pasteAndEdit(strapi: Core.Strapi, story: DemoStory): Promise<string> {
  const file = path.join(strapi.dirs.app.root, 'database/seeds/stories', `${story.name}.txt`);
  const text = (await fs.readFile(file, 'utf8')).replace('{in 30 days}', dayFromNow(30));
  const answer: unknown = await strapi.plugin('syndication').service('filing').fileArriving({ payload: text, receivedBy: null });
  const { documentId } = z.object({ documentId: z.string() }).parse(answer);
  if (story.edits) await strapi.documents(ARTICLE).update({ documentId, data: story.edits });
  if (story.picture) await addPicture(strapi, documentId, story.picture);
  if (story.publish) await strapi.documents(ARTICLE).publish({ documentId });
  return documentId;
}

async function writeStaffStory(strapi: Core.Strapi): Promise<string> {
  const { paragraphs, writer, ...fields } = STAFF_STORY;
  const body = paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
  const bylines = [{ name: writer, role: 'words' }];
  const { documentId } = await strapi.documents(ARTICLE).create({ data: { ...fields, body, bylines }, status: 'draft' });
  await strapi.documents(ARTICLE).publish({ documentId });
  return documentId;
}

/** Noon, so that it is the same day in most of the world. */
function dayFromNow(days: number): string {
  return `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T12:00:00Z`;
}

function markOf(name: string): string {
  return `demo:${name}`;
}
