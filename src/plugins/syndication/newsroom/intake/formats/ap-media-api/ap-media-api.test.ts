import { join } from 'node:path';
import { testFixturePairs } from '../../../../../../../tests/support/fixture-pairs';
import { readInstant } from '../../../story/news-date';
import { readPayload } from '../../read-payload';

const receivedAt = readInstant('2026-03-07T09:00:00Z') ?? fail();
const read = (text: string) => readPayload({ text, receivedAt });

describe('An answer of AP’s Media API', () => {
  testFixturePairs(join(__dirname, 'fixtures'), (bytes) => read(bytes.toString('utf8')));
});

describe('An item of AP’s', () => {
  const item = (inside: object) => read(JSON.stringify({ altids: { itemid: 'aa', etag: 'aa_1' }, signals: ['newscontent'], headline: 'Ferry', ...inside })).stories[0];

  it.each([['without signals', undefined], ['with other signals', ['explainer']]])('%s is never publishable, whatever its status says', (_what, signals) => {
    expect(item({ signals, pubstatus: 'usable' })).toMatchObject({ story: { pubStatus: 'withheld' }, notes: [{ rule: 'ap-media-api:signals', weight: 'check' }] });
  });

  it('without signals that is killed is killed', () => {
    expect(item({ signals: [], pubstatus: 'canceled' })?.story.pubStatus).toBe('canceled');
  });

  it('embargoed without a date is held until an editor enters its end', () => {
    expect(item({ pubstatus: 'embargoed' })?.story).toMatchObject({ pubStatus: 'usable', rights: { embargo: { kind: 'unreadable', stated: 'embargoed' } } });
  });

  it.each([['Corrective', 'correction'], ['Clarification', 'clarification'], ['Lead', null]])('of the type %s: %j', (type, kind) => {
    expect(item({ editorialtypes: [type] })?.story.correctionClass).toBe(kind);
  });

  it('has its version 0, and its etag only where there is none', () => {
    expect([item({ version: 0 })?.story.version, item({})?.story.version]).toEqual(['0', 'aa_1']);
  });

  it.each([
    ['2026 Harbour Pictures', 'Harbour Pictures', 2026],
    ['(c) Harbour Images/Pool', 'Harbour Images/Pool', null],
    ['Copyright 2026 The Harbour Press, though others may own parts of it. All rights reserved.', 'The Harbour Press', 2026],
  ])('whose notice is “%s” belongs to %s', (copyrightnotice, copyrightHolder, copyrightYear) => {
    expect(item({ copyrightnotice })?.story.rights).toMatchObject({ copyrightNotice: copyrightnotice, copyrightHolder, copyrightYear });
  });

  it('has several bylines in their order', () => {
    expect(item({ bylines: [{ by: 'By ANA LIMA', title: 'AP Writer' }, { by: 'By BO DAHL' }] })?.story.byline).toEqual({
      line: 'By ANA LIMA, By BO DAHL',
      writers: [{ name: 'Ana Lima', kind: 'person', role: 'words' }, { name: 'Bo Dahl', kind: 'person', role: 'words' }],
    });
  });
});

function fail(): never {
  throw new Error('The test’s own moment is none.');
}
