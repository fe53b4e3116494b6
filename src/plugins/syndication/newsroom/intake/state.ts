import { BLANK_STORY } from '../story/blank-story';
import type { Story } from '../story/story';
import type { FieldValues, IntakeNote, ReadStory, StoryField } from './reading';

/** One field as a payload states it: what it holds, which rule read it, and from which words. */
export interface StatedField<Field extends StoryField> {
  readonly field: Field;
  readonly value: FieldValues[Field];
  readonly rule: string;
  readonly quote: string;
}
/** A statement, or `null`: the payload does not say it there. */
export type Statement = { readonly [Field in StoryField]: StatedField<Field> }[StoryField] | null;

/**
 * States a field: `state('headline', textOf(title), 'rss:item/title')`. Without a value there is no statement.
 * The quote is what stands in the payload; of a value that is a string it is the value.
 */
export function state<Field extends StoryField>(field: Field, value: FieldValues[Field] | null, rule: string, quote?: string | null): StatedField<Field> | null {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return null;
  return { field, value, rule, quote: (quote ?? (typeof value === 'string' ? value : '')).slice(0, LONGEST_QUOTE).toWellFormed() };
}

/** The first words of a body say where it starts; the whole payload is kept beside it. */
const LONGEST_QUOTE = 300;

/**
 * Puts a story together from statements in the order of their rank: of each field the first wins. So a format is a
 * list of where each field may stand, best place first.
 */
export function storyOf(statements: readonly Statement[], notes: readonly IntakeNote[] = []): ReadStory {
  const won = new Map<StoryField, NonNullable<Statement>>();
  for (const statement of statements) if (statement !== null && !won.has(statement.field)) won.set(statement.field, statement);
  const said = <Field extends StoryField>(field: Field): FieldValues[Field] | null => {
    const statement = won.get(field) ?? null;
    return isOf(statement, field) ? statement.value : null;
  };
  return {
    story: fill(said),
    provenance: [...won.values()].map(({ field, rule, quote }) => ({ field, rule, quote })),
    notes,
  };
}

function isOf<Field extends StoryField>(statement: Statement, field: Field): statement is Extract<Statement, { field: Field }> & StatedField<Field> {
  return statement?.field === field;
}

function fill(said: <Field extends StoryField>(field: Field) => FieldValues[Field] | null): Story {
  return {
    identity: said('identity'),
    version: said('version'),
    versionCreated: said('versionCreated'),
    replaces: said('replaces'),
    pubStatus: said('pubStatus') ?? BLANK_STORY.pubStatus,
    relationship: BLANK_STORY.relationship,
    headline: said('headline'),
    slugline: said('slugline'),
    summary: said('summary'),
    byline: said('byline'),
    creditLine: said('creditLine'),
    dateline: said('dateline'),
    body: said('body') ?? [],
    language: said('language'),
    firstPublished: said('firstPublished'),
    correctionNote: said('correctionNote'),
    correctionClass: said('correctionClass'),
    editorsNote: said('editorsNote'),
    source: {
      author: said('source.author'),
      distributor: said('source.distributor'),
      retrievedFrom: said('source.retrievedFrom'),
      originalTitle: said('source.originalTitle'),
      address: said('source.address'),
      retrieved: said('source.retrieved'),
    },
    rights: {
      copyrightHolder: said('rights.copyrightHolder'),
      copyrightYear: said('rights.copyrightYear'),
      copyrightNotice: said('rights.copyrightNotice'),
      usageTerms: said('rights.usageTerms'),
      legalNotice: said('rights.legalNotice'),
      embargo: said('rights.embargo'),
      expiry: said('rights.expiry'),
    },
    pictures: said('pictures') ?? [],
  };
}
