import type { FeedFormat } from '../feed';
import { atom } from './atom/atom';
import { jsonFeed } from './json-feed/json-feed';
import { ninjs } from './ninjs/ninjs';
import { rss } from './rss/rss';

/** The formats in which we offer feeds. To add one: its folder, its name in `feed.ts`, and a line here. */
export const FEED_FORMATS: readonly FeedFormat[] = [atom, rss, jsonFeed, ninjs];
