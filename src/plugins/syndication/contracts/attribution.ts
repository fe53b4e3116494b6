import type { Attribution } from '../newsroom/attribution/attribution';
import type { HeadTag } from '../newsroom/attribution/render/head';

/** The forms in which an attribution can be asked for: `?attribution=text,html` over REST, fields over GraphQL. */
export const ATTRIBUTION_FORMS = ['text', 'html', 'markdown', 'jsonLd', 'head', 'parts', 'cslJson', 'bibtex', 'ris'] as const;
export type AttributionForm = (typeof ATTRIBUTION_FORMS)[number];

/** One value in every form. */
export interface AttributionForms {
  readonly text: string;
  /** Markup that is safe to insert into a page as it is. */
  readonly html: string;
  readonly markdown: string;
  /** A schema.org NewsArticle. */
  readonly jsonLd: Readonly<Record<string, unknown>>;
  /** What the page's head tells search engines and text miners; a canonical address of its own is the page's to add. */
  readonly head: readonly HeadTag[];
  /** The facts: what the renderers of `syndication/attribution` take. */
  readonly parts: Attribution;
  /** For reference managers; `null` for a story without a citation. */
  readonly cslJson: string | null;
  readonly bibtex: string | null;
  readonly ris: string | null;
}

/** The forms that were asked for. */
export type AttributionAnswer = Partial<AttributionForms>;

/** What is answered to whoever asks for no form in particular. */
export const DEFAULT_FORMS: readonly AttributionForm[] = ['text', 'html', 'jsonLd'];
