import { FORMATS } from './formats';
import { refuseUnreadable } from './refuse-unreadable';
import type { Payload, Reading } from './reading';

/**
 * Reads a payload with the first format that recognises it. Never throws on any input: what cannot be read
 * is a reading without stories and with a note of weight `refused` that says why and how to mend it.
 */
export function readPayload(payload: Payload): Reading {
  const refusal = refuseUnreadable(payload);
  if (refusal) return { format: null, stories: [], notes: [refusal] };
  const format = FORMATS.find((candidate) => candidate.recognises(payload));
  return format?.read(payload) ?? { format: null, stories: [], notes: [] };
}
