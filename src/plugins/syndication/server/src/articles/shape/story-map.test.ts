import { attributePath, byAttribute, byRole } from './by-role';
import { fieldPath } from './field-path';
import { mapStoryType, type AnnotatedSchema } from './story-map';

const role = (name: string) => ({ pluginOptions: { syndication: { role: name } } });

/** Another project’s content type, with names of its own. */
const schemas: Record<string, AnnotatedSchema> = {
  'api::post.post': {
    attributes: {
      name: { type: 'string', ...role('headline') },
      standing: { type: 'enumeration', enum: ['usable', 'withheld', 'canceled', 'lost'], ...role('pubStatus') },
      origin: { type: 'relation', relation: 'oneToOne', target: 'api::origin.origin', ...role('citation') },
      authors: { type: 'component', repeatable: true, component: 'post.author', ...role('bylines') },
      colour: { type: 'string' },
    },
  },
  'api::origin.origin': { attributes: { link: { type: 'string', ...role('address') } } },
  'post.author': { attributes: { full: { type: 'string', ...role('name') } } },
};
const map = (changes: Record<string, unknown> = {}) => {
  const post = { attributes: { ...schemas['api::post.post']?.attributes, ...changes } as AnnotatedSchema['attributes'] };
  return mapStoryType('api::post.post', (uid) => (uid === 'api::post.post' ? post : schemas[uid]));
};

it('the fields of another project’s type play their roles', () => {
  const row = { name: 'Late', colour: 'red', origin: { link: 'https://a.example' }, authors: [{ full: 'A' }, { full: 'B' }] };
  const roles = byRole(row, map());
  expect(roles).toEqual({ headline: 'Late', pubStatus: null, citation: { address: 'https://a.example' }, bylines: [{ name: 'A' }, { name: 'B' }] });
  expect(byAttribute({ headline: 'Late', bylines: [{ name: 'A' }], summary: 'has no field' }, map())).toEqual({ name: 'Late', authors: [{ full: 'A' }] });
});

it('a hold names the field as that project calls it', () => {
  expect(fieldPath('source.address', map())).toEqual(['origin', 'link']);
  expect(fieldPath('byline', map())).toEqual(['authors']);
  expect(attributePath(['bylines', 0, 'name'], map())).toEqual(['authors', '0', 'full']);
});

it.each([
  ['an unknown role', { x: { type: 'string', ...role('headlin') } }, /“x” plays the unknown role "headlin"; known: headline/],
  ['a role of the prototype', { x: { type: 'string', ...role('constructor') } }, /unknown role/],
  ['one role for two fields', { x: { type: 'string', ...role('headline') } }, /“x” and “name” both play the role “headline”/],
  ['a field of the wrong type', { x: { type: 'json', ...role('summary') } }, /“x” is of type json; its role takes string or text/],
  ['no headline', { name: { type: 'string' } }, /no attribute plays the role “headline”/],
  ['no place for a kill', { standing: { type: 'boolean' } }, /no attribute plays the role “pubStatus”/],
  ['an enumeration that cannot take a kill', { standing: { type: 'enumeration', enum: ['usable', 'withheld'], ...role('pubStatus') } }, /the enumeration “standing” lacks canceled/],
  ['bylines in a relation, which loses their order', { authors: { type: 'relation', target: 'x', ...role('bylines') } }, /repeatable component/],
  ['many citations', { origin: { type: 'relation', relation: 'oneToMany', target: 'x', ...role('citation') } }, /relation to one record/],
  ['a relation to nowhere', { origin: { type: 'relation', relation: 'oneToOne', target: 'api::no.no', ...role('citation') } }, /api::no.no.*no such type/],
])('%s is refused at start, with the type and the mistake', (_name, changes, message) => {
  expect(() => map(changes)).toThrow(message);
});
