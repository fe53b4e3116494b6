import { HTML_FORMATS, JSON_FORMATS, TEXT_FORMATS, XML_FORMATS } from './formats';
import { fitLines } from './fit-lines';
import { openPayload } from './open-payload';
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
      return refused(refuse(open.reason));
    case 'json': {
      const format = JSON_FORMATS.find((candidate) => candidate.recognises(open.value));
      return format?.read(open.value, payload) ?? refused(refuse(UNKNOWN_JSON));
    }
    case 'xml': {
      const format = XML_FORMATS.find((candidate) => candidate.recognises(open.root));
      return withOddities(format?.read(open.root, payload), open.oddities) ?? refused(refuse(`This is XML, but its root element <${open.root.name}> belongs to no format that we read. ${KNOWN}`));
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
  return format?.read(text, payload) ?? refused(refuse('No format recognises this text.'));
}

const RULE = 'read-payload';
const KNOWN = 'Known are RSS, Atom, NITF, NewsML-G2, NewsML 1.2 and HTML pages. Open the story on its page and paste its words.';
const UNKNOWN_JSON = 'This is JSON, but in no form that we read. Known are ninjs, AP Media API, dpa digitalwires, JSON Feed and WordPress posts.';

const refuse = (reason: string): IntakeNote => ({ rule: RULE, weight: 'refused', reason, quote: null });
const refused = (note: IntakeNote): Reading => ({ format: null, stories: [], notes: [note] });

function withOddities(reading: Reading | undefined, oddities: readonly string[]): Reading | undefined {
  if (reading === undefined || oddities.length === 0) return reading;
  const reason = `The XML is not well-formed; read as well as could be. ${oddities.join(' ')}`;
  return { ...reading, notes: [...reading.notes, { rule: RULE, weight: 'check', reason, quote: null }] };
}
