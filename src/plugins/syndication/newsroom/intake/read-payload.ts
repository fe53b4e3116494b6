import { HTML_FORMATS, JSON_FORMATS, TEXT_FORMATS, XML_FORMATS } from './formats';
import { fitLines } from './fit-lines';
import { openPayload } from './open-payload';
import { intakeNote } from './intake-note';
import type { NoteSentence } from './note-sentences';
import type { IntakeNote, Payload, Reading } from './reading';
import { refuseUnreadable } from './refuse-unreadable';

/**
 * Reads a payload with the first format that recognises it. Never throws on any input: what cannot be read
 * is a reading without stories and with a note of weight `refused` that says why and how to mend it.
 */
export function readPayload(payload: Payload): Reading {
  const refusal = refuseUnreadable(payload);
  if (refusal) return refused(refusal);
  const reading = readOpened(payload);
  return { ...reading, stories: reading.stories.map(fitLines) };
}

function readOpened(payload: Payload): Reading {
  const open = openPayload(payload.text);
  switch (open.of) {
    case 'refused':
      return refused(refuse(open.sentence));
    case 'json': {
      const format = JSON_FORMATS.find((candidate) => candidate.recognises(open.value));
      return format?.read(open.value, payload) ?? refused(refuse({ code: 'payload-unknown-json' }));
    }
    case 'xml': {
      const format = XML_FORMATS.find((candidate) => candidate.recognises(open.root));
      return withOddities(format?.read(open.root, payload), open.oddities) ?? refused(refuse({ code: 'payload-unknown-xml', root: open.root.name }));
    }
    case 'html': {
      const format = HTML_FORMATS.find((candidate) => candidate.recognises(open.root));
      return format?.read(open.root, payload) ?? readText(payload.text, payload);
    }
    case 'text':
      return readText(open.text, payload);
  }
}

function readText(text: string, payload: Payload): Reading {
  const format = TEXT_FORMATS.find((candidate) => candidate.recognises(text));
  return format?.read(text, payload) ?? refused(refuse({ code: 'payload-unknown' }));
}

const RULE = 'read-payload';

const refuse = (sentence: NoteSentence): IntakeNote => intakeNote(RULE, 'refused', sentence);
const refused = (note: IntakeNote): Reading => ({ format: null, stories: [], notes: [note] });

function withOddities(reading: Reading | undefined, oddities: readonly (string | NoteSentence)[]): Reading | undefined {
  if (reading === undefined) return reading;
  return { ...reading, notes: [...reading.notes, ...oddities.map((what) => intakeNote(RULE, 'check', { code: 'xml-broken', what }))] };
}
