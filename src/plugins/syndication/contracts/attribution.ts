/** The attribution of an article as every door serves it: one value in three forms. */
export interface AttributionAnswer {
  readonly text: string;
  /** Markup that is safe to insert into a page as it is. */
  readonly html: string;
  /** A schema.org NewsArticle. */
  readonly jsonLd: Readonly<Record<string, unknown>>;
}
