import { join } from 'node:path';
import { testFixturePairs } from '../../../../../../../tests/support/fixture-pairs';
import { readInstant } from '../../../story/news-date';
import { readPayload } from '../../read-payload';

const receivedAt = readInstant('2026-03-07T09:00:00Z') ?? fail();
const read = (text: string) => readPayload({ text, receivedAt });

describe('An item of ninjs', () => {
  testFixturePairs(join(__dirname, 'fixtures'), (bytes) => read(bytes.toString('utf8')));
});

describe('ninjs of any version', () => {
  const item = (inside: object) => read(JSON.stringify({ uri: 'urn:harbour:1', type: 'text', headline: 'Ferry', ...inside })).stories[0];

  it('has one spelling for us: the keys of version 2 and of version 3 say the same', () => {
    const two = item({ pubstatus: 'withheld', copyrightholder: 'Harbour Wire', firstcreated: '2026-03-04T08:15:00Z', embargoed: '2026-03-05T06:00:00Z' })?.story;
    const three = item({ pubStatus: 'withheld', copyrightHolder: 'Harbour Wire', firstCreated: '2026-03-04T08:15:00Z', embargoedUntil: '2026-03-05T06:00:00Z' })?.story;
    expect(three).toEqual(two);
    expect(three).toMatchObject({ pubStatus: 'withheld', firstPublished: '2026-03-04T08:15:00Z', rights: { copyrightHolder: 'Harbour Wire', embargo: { kind: 'at', instant: '2026-03-05T06:00:00.000Z' } } });
  });

  it.each([['soon', 'soon'], ['', ''], [7, '7'], [{ until: 'noon' }, '{"until":"noon"}']])('embargoed “%j” is held as it stands', (embargoed, stated) => {
    expect(item({ embargoed })?.story.rights.embargo).toEqual({ kind: 'unreadable', stated });
  });

  it.each([null, false])('embargoed %j is no embargo', (embargoed) => {
    expect(item({ embargoed })?.story.rights.embargo).toBeNull();
  });

  it('is dated by its version only where that is the first', () => {
    expect(item({ versioncreated: '2026-03-04T08:15:00Z', version: '1' })?.story.firstPublished).toBe('2026-03-04T08:15:00Z');
    expect(item({ versioncreated: '2026-03-04T08:15:00Z', version: '2' })).toMatchObject({ story: { firstPublished: null, versionCreated: '2026-03-04T08:15:00Z' }, notes: [{ weight: 'check' }] });
  });

  it('is killed by its headline or its note, whatever its status says', () => {
    expect(item({ pubstatus: 'usable', headline: 'KILL-Ferry sinks' })?.story.pubStatus).toBe('canceled');
    expect(item({ pubstatus: 'usable', ednote: 'MANDATORY KILL: the ferry did not sink' })?.story.pubStatus).toBe('canceled');
  });

  it('has its title for a name of the desk’s, and no headline', () => {
    expect(item({ headline: undefined, title: 'ferry-norden-2', body_text: 'The ferry.' })?.story).toMatchObject({ headline: null });
  });

  it.each([
    [{ headlines: [{ role: 'seo', value: 'ferry' }, { role: 'print', value: 'Ferry sails' }] }, 'Ferry sails'],
    [{ headlines: [{ value: 'Ferry sails' }, { role: 'alternative', value: 'Boat' }] }, 'Ferry sails'],
    [{ headlines: [{ role: 'seo', value: 'ferry' }] }, null],
    [{ headline_main: 'Ferry sails', headline_seo: 'ferry' }, 'Ferry sails'],
    [{ headline: 'Ferry sails', headline_main: null }, 'Ferry sails'],
  ])('%j has the headline that readers see', (inside, headline) => {
    expect(item({ headline: undefined, body_text: 'The ferry.', ...inside })?.story.headline).toBe(headline);
  });

  it('whose status nobody knows is withheld', () => {
    expect(item({ pubstatus: 'replaced' })?.story.pubStatus).toBe('withheld');
  });

  it('gives whoever signs a picture for its photographer', () => {
    const picture = item({ type: 'picture', byline: 'Ana Lima', description_text: 'The ferry.', renditions: { main: { href: 'https://media.harbour.example/1.jpg' } } })?.story;
    expect(picture?.byline?.writers).toEqual([{ name: 'Ana Lima', kind: 'person', role: 'pictures' }]);
    expect(picture?.pictures).toMatchObject([{ address: 'https://media.harbour.example/1.jpg', caption: 'The ferry.', credit: { photographer: 'Ana Lima' } }]);
  });
});

function fail(): never {
  throw new Error('The test’s own moment is none.');
}
