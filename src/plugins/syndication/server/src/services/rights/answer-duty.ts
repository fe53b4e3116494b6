import type { DutyAnswer, FixAnswer } from '../../../../contracts/check-article';
import type { DutyReport, Fix } from '../../../../newsroom/rights/duties/duty-report';
import type { StoryUnderRights } from '../../../../newsroom/rights/story-under-rights';
import { asRecord, byAttribute, type ByRole } from '../../articles/shape/by-role';
import { fieldPath } from '../../articles/shape/field-path';
import { fixByRole } from '../../articles/shape/fix-by-role';
import type { TypeMap } from '../../articles/shape/story-map';
import { answerHold } from '../../gate/refuse-held';

/** The article whose duties are answered, and what whoever asks may write. */
export interface ArticleToMend {
  readonly map: TypeMap;
  readonly story: Pick<StoryUnderRights, 'pictures'>;
  /** As the form would save it. */
  readonly row: unknown;
  readonly mayUpdate: (uid: string, record: unknown) => boolean;
}

/** A duty as the panel shows it: its fields as the API names them, and the fixes that this person may make. */
export function answerDuty({ duty, picture, state, stated, remarks, field, holds, fixes }: DutyReport, article: ArticleToMend): DutyAnswer {
  return {
    duty,
    picture,
    state,
    stated,
    remarks,
    field: fieldPath(field, article.map).join('.'),
    holds: holds.map((hold) => answerHold(hold, article.map, article.story)),
    fixes: fixes.flatMap((fix) => answerFix(fix, article)),
  };
}

function answerFix(fix: Fix, article: ArticleToMend): readonly FixAnswer[] {
  const { act, value } = fix;
  const { own, cited } = fixByRole(fix);
  const place = cited === null ? inForm(own, article) : inCitation(cited, article);
  return place === null || Object.keys(place.values).length === 0 ? [] : [{ act, value, ...place }];
}

type Place = Pick<FixAnswer, 'values' | 'record'>;

/** A story that is not saved yet is whoever's that writes it. */
function inForm(own: ByRole, { map, row, mayUpdate }: ArticleToMend): Place | null {
  const isNew = typeof asRecord(row).documentId !== 'string';
  return isNew || mayUpdate(map.uid, row) ? { values: byAttribute(own, map), record: null } : null;
}

function inCitation(cited: ByRole, { map, row, mayUpdate }: ArticleToMend): Place | null {
  const { citation } = map.roles;
  if (!citation?.of) return null;
  const record = asRecord(asRecord(row)[citation.attribute]);
  const { documentId } = record;
  if (typeof documentId !== 'string' || !mayUpdate(citation.of.uid, record)) return null;
  return { values: byAttribute(cited, citation.of), record: { model: citation.of.uid, documentId } };
}
