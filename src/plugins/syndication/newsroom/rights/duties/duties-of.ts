import { decide } from '../decide';
import { fieldOf, type Hold } from '../hold';
import { overrideKey } from '../override';
import type { StoryUnderRights } from '../story-under-rights';
import { dutyOfHold } from './duty-of-hold';
import { CHECKED_DUTIES, type CheckedDuty, type DutyField, type DutyReport, type Look, type Overridden, type Remark } from './duty-report';
import { fixesFor, type StoryToMend } from './fixes-for';
import { remarksOn } from './remarks-on';

/**
 * How a story stands with every duty, for its desk: red where `decide` holds it, and each hold at one duty. A staff story owes no
 * credits, and so has no lines for them.
 */
export function dutiesOf(story: StoryToMend, look: Look): readonly DutyReport[] {
  const decision = decide({ ...story, overrides: [] }, look.now);
  const found = decision.outcome === 'held' ? decision.holds : [];
  const overridden = found.flatMap((hold) => answeredFor(hold, story));
  const holds = found.filter((hold) => !overridden.some((one) => one.hold === hold));
  return CHECKED_DUTIES.flatMap((duty) =>
    (duty === 'picture' ? story.pictures.map((_, picture) => picture) : [null])
      .map((picture) => ({ duty, picture }))
      .filter((line) => owes(duty, story) || found.some((hold) => isAt(line, hold)))
      .map((line) => reportOn(line, story, holds.filter((hold) => isAt(line, hold)), overridden.filter(({ hold }) => isAt(line, hold)), look)),
  );
}

interface Line {
  readonly duty: CheckedDuty;
  readonly picture: number | null;
}

function reportOn(line: Line, story: StoryToMend, holds: readonly Hold[], overridden: readonly Overridden[], look: Look): DutyReport {
  const { duty, picture } = line;
  const answered = overridden.map(({ override: { by, reason } }): Remark => ({ about: 'overridden', by, reason }));
  const remarks = [...answered, ...remarksOn(duty, picture, story, look)];
  const [first] = holds;
  const state = first ? 'held' : remarks.length > 0 ? 'check' : 'met';
  const field = first ? fieldOf(first) : fieldAt(line);
  return { ...line, field, state, stated: statedAt(line, story), holds, remarks, fixes: state === 'met' ? [] : fixesFor(duty, story, look) };
}

function answeredFor(hold: Hold, story: StoryUnderRights): readonly Overridden[] {
  const sign = overrideKey(hold, story);
  const override = story.overrides.find(({ key }) => key === sign);
  return override ? [{ hold, override }] : [];
}

function isAt({ duty, picture }: Line, hold: Hold): boolean {
  const at = dutyOfHold(hold);
  return at.duty === duty && at.picture === picture;
}

/** Whether the duty is looked at even where nothing holds the story. */
function owes(duty: CheckedDuty, { hasCitation, terms, rights }: StoryUnderRights): boolean {
  switch (duty) {
    case 'standing':
    case 'headline':
    case 'embargo':
    case 'expiry':
      return true;
    // What stands there is told by the duties that it brings.
    case 'citation':
      return false;
    case 'byline':
    case 'first-published':
    case 'copyright-holder':
    case 'address':
    case 'retrieved':
    case 'picture':
      return hasCitation;
    case 'copyright-notice':
      return hasCitation && (rights.copyrightHolder !== null || rights.copyrightNotice !== null);
    case 'terms':
      return terms.length > 0 || rights.usageTerms !== null;
    case 'fidelity':
      return terms.some(({ term }) => term.kind === 'edits' && term.may !== 'yes');
  }
}

function fieldAt({ duty, picture }: Line): DutyField {
  return duty === 'picture' ? `pictures.${picture ?? 0}.credit` : FIELDS[duty];
}

const FIELDS: Readonly<Record<Exclude<CheckedDuty, 'picture'>, DutyField>> = {
  standing: 'pubStatus',
  headline: 'headline',
  citation: 'citation',
  byline: 'byline',
  'first-published': 'firstPublished',
  'copyright-holder': 'rights.copyrightHolder',
  'copyright-notice': 'rights.copyrightNotice',
  address: 'source.address',
  retrieved: 'source.retrieved',
  embargo: 'rights.embargo',
  expiry: 'rights.expiry',
  // The words from which the rules were read.
  terms: 'rights.usageTerms',
  fidelity: 'body',
};

function statedAt({ duty, picture }: Line, { headline, byline, firstPublished, source, rights, pictures }: StoryUnderRights): string | null {
  switch (duty) {
    case 'headline':
      return headline;
    case 'byline':
      return byline?.writers.map(({ name }) => name).join(', ') || null;
    case 'first-published':
      return firstPublished;
    case 'copyright-holder':
      return rights.copyrightHolder;
    case 'copyright-notice':
      return rights.copyrightNotice;
    case 'address':
      return source.address ?? source.retrievedFrom;
    case 'retrieved':
      return source.retrieved;
    case 'picture':
      return pictures[picture ?? 0]?.credit?.line ?? null;
    case 'embargo':
      return momentAt(rights.embargo);
    case 'expiry':
      return momentAt(rights.expiry);
    case 'standing':
    case 'citation':
    case 'terms':
    case 'fidelity':
      return null;
  }
}

function momentAt(moment: StoryUnderRights['rights']['embargo']): string | null {
  if (moment === null) return null;
  return moment.kind === 'at' ? moment.instant : moment.stated;
}
