import type { WordRule } from './word-rule';
import { findWordings, wording } from './wording';

/** `World rights`: nobody is left out. Holds only when nothing else in the terms takes anything away. */
export const territoryWorld: WordRule = {
  name: 'territory-world',
  find: (text) => findWordings(text, WORLD, { kind: 'territory', effect: 'allow', places: ['world'] }),
};

const WORLD = [wording('(?:all )?world(?:wide)? rights|for global distribution|weltweite Rechte|droits mondiaux|derechos mundiales|wereldwijde rechten')];
