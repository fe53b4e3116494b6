import { archive } from './archive';
import { channels } from './channels';
import { credit } from './credit';
import { editorialOnly } from './editorial-only';
import { edits } from './edits';
import { embargo } from './embargo';
import { expiry } from './expiry';
import { indexing } from './indexing';
import { machineUse } from './machine-use';
import { passOn } from './pass-on';
import { pictures } from './pictures';
import { retention } from './retention';
import { territoryExcept } from './territory-except';
import { territoryNotIn } from './territory-not-in';
import { territoryOnly } from './territory-only';
import { territoryOut } from './territory-out';
import { territoryWorld } from './territory-world';
import type { WordRule } from './word-rule';

/** How we read usage terms: when, where, by which way, what may be done with it, and what must stand beside it. */
export const WORD_RULES: readonly WordRule[] = [
  embargo,
  expiry,
  retention,
  territoryOut,
  territoryExcept,
  territoryNotIn,
  territoryOnly,
  territoryWorld,
  channels,
  archive,
  passOn,
  edits,
  pictures,
  editorialOnly,
  machineUse,
  indexing,
  credit,
];
