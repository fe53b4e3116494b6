/** The forms in which an attribution can be asked for, `?attribution=text,html` over REST, as fields over GraphQL. */
export const ATTRIBUTION_FORMS = ['text', 'html', 'jsonLd'] as const;
export type AttributionForm = (typeof ATTRIBUTION_FORMS)[number];

/** One value in every form. */
export interface AttributionForms {
  readonly text: string;
  /** Markup that is safe to insert into a page as it is. */
  readonly html: string;
  /** A schema.org NewsArticle. */
  readonly jsonLd: Readonly<Record<string, unknown>>;
}

/** The forms that were asked for. */
export type AttributionAnswer = Partial<AttributionForms>;

/** What is answered to whoever asks for no form in particular. */
export const DEFAULT_FORMS: readonly AttributionForm[] = ['text', 'html', 'jsonLd'];
