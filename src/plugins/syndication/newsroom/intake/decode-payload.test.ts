import fc from 'fast-check';
import { decodePayload } from './decode-payload';

const bytes = (...parts: readonly (string | readonly number[])[]) => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

describe('The encoding of a payload', () => {
  it('is told by a byte order mark before anything else', () => {
    expect(decodePayload(bytes([0xff, 0xfe], [0x46, 0], [0xe4, 0]), 'utf-8')).toEqual({ text: 'Fä', encoding: 'utf-16le', notes: [] });
  });

  it('is UTF-8 when the bytes are, whatever they declare, and says so', () => {
    const { text, encoding, notes } = decodePayload(bytes('<?xml version="1.0" encoding="ISO-8859-1"?><a>Fähre</a>'));
    expect([text.includes('Fähre'), encoding, notes.length]).toEqual([true, 'utf-8', 1]);
  });

  it('is that of the HTTP answer, else that of the document', () => {
    const answer = bytes('<a>', [0xe4], '</a>');
    expect(decodePayload(answer, 'iso-8859-15').text).toBe('<a>ä</a>');
    expect(decodePayload(bytes('<meta charset="windows-1251">', [0xcf])).text).toContain('П');
  });

  it('is windows-1252 for the rest, and an editor should look', () => {
    const { text, notes } = decodePayload(bytes('don', [0x92], 't'));
    expect([text, notes.length]).toEqual(['don’t', 1]);
  });

  it('never makes it throw', () => {
    fc.assert(fc.property(fc.uint8Array(), fc.option(fc.string()), (any, charset) => expect(() => decodePayload(any, charset)).not.toThrow()));
  });
});
