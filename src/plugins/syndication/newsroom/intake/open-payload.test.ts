import { openPayload } from './open-payload';

describe('A payload is recognised by what stands in it', () => {
  it.each([
    ['<?xml version="1.0"?>\n<!-- made by a program --><!DOCTYPE nitf SYSTEM "x"><nitf/>', 'xml'],
    ['\ufeff<rss version="2.0"></rss>', 'xml'],
    ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', 'html'],
    ['<?xml version="1.0"?><週報></週報>', 'xml'],
    ['<!doctype html><title>Ferry</title>', 'html'],
    ['<p>Ferry back at sea</p>', 'html'],
    ['{"uri": "a"}', 'json'],
    ['[{"id": 1}]', 'json'],
    ['[Ines Calder/AFP] Ferry', 'text'],
    ['<3 ferries', 'text'],
    ['Ferry back at sea', 'text'],
    ['{"uri": "a",', 'refused'],
    ['<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', 'refused'],
  ])('%j', (text, of) => {
    expect(openPayload(text).of).toBe(of);
  });
});
