import type { Core, UID } from '@strapi/strapi';
import type { BodyBlock } from '../../../../newsroom/story/body';
import { withoutGuard } from '../../ground/guard-scope';
import type { FiledStory } from '../rows/article-to-story';
import { asRecord } from '../shape/by-role';
import { loadStories, type StoryFacts, type StoryRow } from '../rows/load-stories';
import type { TypeMap } from '../shape/story-map';

/** A story with what only a page of its own needs. */
export interface PrintedStory extends Omit<StoryRow, 'story'> {
  readonly story: StoryFacts & Pick<FiledStory, 'body' | 'summary'>;
  readonly slug: string | null;
  /** ISO 8601, in UTC; `null` for a draft. */
  readonly publishedAt: string | null;
  /** One a picture of the story, in the same order. */
  readonly files: readonly (PrintedFile | null)[];
}

export interface PrintedFile {
  readonly address: string;
  readonly alternative: string | null;
  readonly width: number | null;
  readonly height: number | null;
}

/**
 * Loads stories with the files of their pictures, in the order of the ids given and in a number of queries that does
 * not depend on how many there are. Whoever calls has made sure that the reader may see them.
 */
export async function printedStories(strapi: Core.Strapi, map: TypeMap, ids: readonly number[]): Promise<readonly PrintedStory[]> {
  if (ids.length === 0) return [];
  const stories = new Map((await loadStories(strapi, map, ids)).map((row) => [row.id, row]));
  const rows: readonly unknown[] = await withoutGuard(() =>
    strapi.db.query(map.uid as UID.ContentType).findMany({ where: { id: { $in: ids } }, populate: filesOf(map) }),
  );
  const printed = new Map(rows.map(asRecord).map((row) => [Number(row.id), readPrinted(row, map)]));
  return ids.flatMap((id) => {
    const story = stories.get(id);
    const page = printed.get(id);
    return story && page ? [{ ...story, ...page.facts, story: { ...story.story, ...page.words } }] : [];
  });
}

function filesOf({ roles: { pictures } }: TypeMap): Record<string, object> {
  const image = pictures?.of?.roles.image?.attribute;
  return pictures && image !== undefined ? { [pictures.attribute]: { populate: { [image]: true } } } : {};
}

/** The words come from here: whoever loads stories for their credit leaves them out. */
interface Printed {
  readonly facts: Pick<PrintedStory, 'slug' | 'publishedAt' | 'files'>;
  readonly words: Pick<FiledStory, 'summary' | 'body'>;
}

function readPrinted(row: Readonly<Record<string, unknown>>, { roles }: TypeMap): Printed {
  const valueOf = (role: string) => row[roles[role]?.attribute ?? ''];
  const [pictures, body] = [valueOf('pictures'), valueOf('body')];
  const image = roles.pictures?.of?.roles.image?.attribute ?? '';
  const { publishedAt } = row;
  const facts = {
    slug: text(valueOf('slug')),
    publishedAt: publishedAt === null || publishedAt === undefined ? null : new Date(publishedAt as string | number | Date).toISOString(),
    files: Array.isArray(pictures) ? pictures.map((picture) => readFile(asRecord(picture)[image])) : [],
  };
  return { facts, words: { summary: text(valueOf('summary')), body: Array.isArray(body) ? (body as readonly BodyBlock[]) : [] } };
}

function readFile(value: unknown): PrintedFile | null {
  const { url, alternativeText, width, height } = asRecord(value);
  const address = text(url);
  return address === null ? null : { address, alternative: text(alternativeText), width: size(width), height: size(height) };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function size(value: unknown): number | null {
  return typeof value === 'number' && value > 0 ? value : null;
}
