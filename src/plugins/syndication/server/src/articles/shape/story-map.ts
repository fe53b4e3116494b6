import { REQUIRED_ROLES, STORY_SHAPE, type Role, type Shape } from './story-shape';

/** Which attributes of a type play which roles. Only annotated roles are there. */
export interface TypeMap {
  /** The content type's or component's uid. */
  readonly uid: string;
  readonly roles: Readonly<Record<string, RoleMap>>;
}

export interface RoleMap {
  readonly attribute: string;
  readonly is: Role['is'];
  /** The component or the related type; `null` for a plain field and for a file. */
  readonly of: TypeMap | null;
}

/** As much of a Strapi schema as the map reads. */
export interface AnnotatedSchema {
  readonly pluginOptions?: object;
  readonly attributes: Readonly<Record<string, AnnotatedAttribute>>;
}
export interface AnnotatedAttribute {
  readonly type: string;
  readonly component?: string;
  readonly target?: string;
  readonly relation?: string;
  readonly repeatable?: boolean;
  readonly enum?: readonly string[];
  readonly pluginOptions?: object;
}

/** Whether a content type holds stories: `pluginOptions.syndication.story` is `true`. */
export function holdsStories(schema: Pick<AnnotatedSchema, 'pluginOptions'>): boolean {
  return optionsOf(schema).story === true;
}

/** The components that hold the pictures of a story type. */
export function pictureComponents({ attributes }: AnnotatedSchema): readonly string[] {
  return Object.values(attributes).flatMap((attribute) => (optionsOf(attribute).role === 'pictures' ? (attribute.component ?? []) : []));
}

/**
 * Reads the annotations of a story type and of the types that it leans on.
 * @throws Error that names the type, the attribute and the mistake: an unknown role, a role played twice, an
 * attribute of the wrong type, an enumeration that lacks a value, a required role that nothing plays.
 */
export function mapStoryType(uid: string, schemaOf: (uid: string) => AnnotatedSchema | undefined): TypeMap {
  const map = mapType(uid, STORY_SHAPE, schemaOf);
  const missing = REQUIRED_ROLES.find((role) => !map.roles[role]);
  if (missing !== undefined) throw mistake(uid, `no attribute plays the role “${missing}”`);
  return map;
}

function mapType(uid: string, shape: Shape, schemaOf: (uid: string) => AnnotatedSchema | undefined): TypeMap {
  const schema = schemaOf(uid);
  if (!schema) throw mistake(uid, 'there is no such type');
  const roles: Record<string, RoleMap> = {};
  for (const [attribute, definition] of Object.entries(schema.attributes)) {
    const { role } = optionsOf(definition);
    if (role === undefined) continue;
    const wanted = typeof role === 'string' && Object.hasOwn(shape, role) ? shape[role] : undefined;
    if (typeof role !== 'string' || !wanted) {
      throw mistake(uid, `“${attribute}” plays the unknown role ${JSON.stringify(role)}; known: ${Object.keys(shape).join(', ')}`);
    }
    if (roles[role]) throw mistake(uid, `“${attribute}” and “${roles[role].attribute}” both play the role “${role}”`);
    roles[role] = mapRole({ uid, attribute, definition, wanted, schemaOf });
  }
  return { uid, roles };
}

interface RoleToMap {
  readonly uid: string;
  readonly attribute: string;
  readonly definition: AnnotatedAttribute;
  readonly wanted: Role;
  readonly schemaOf: (uid: string) => AnnotatedSchema | undefined;
}

function mapRole({ uid, attribute, definition, wanted, schemaOf }: RoleToMap): RoleMap {
  switch (wanted.is) {
    case 'field':
      if (!wanted.types.includes(definition.type)) {
        throw mistake(uid, `“${attribute}” is of type ${definition.type}; its role takes ${wanted.types.join(' or ')}`);
      }
      refuseLackingWords(uid, attribute, definition, wanted.words ?? []);
      return { attribute, is: 'field', of: null };
    case 'media':
      if (definition.type !== 'media') throw mistake(uid, `“${attribute}” must be a media field`);
      return { attribute, is: 'media', of: null };
    case 'list':
      if (definition.type !== 'component' || !definition.repeatable || !definition.component) {
        throw mistake(uid, `“${attribute}” must be a repeatable component, which keeps its order on publish`);
      }
      return { attribute, is: 'list', of: mapType(definition.component, wanted.of, schemaOf) };
    case 'record':
      if (definition.type !== 'relation' || !definition.target || !definition.relation?.endsWith('ToOne')) {
        throw mistake(uid, `“${attribute}” must be a relation to one record`);
      }
      return { attribute, is: 'record', of: mapType(definition.target, wanted.of, schemaOf) };
  }
}

function refuseLackingWords(uid: string, attribute: string, { enum: taken }: AnnotatedAttribute, words: readonly string[]): void {
  const lacking = taken === undefined ? [] : words.filter((word) => !taken.includes(word));
  if (lacking.length > 0) throw mistake(uid, `the enumeration “${attribute}” lacks ${lacking.join(', ')}`);
}

function optionsOf({ pluginOptions }: { readonly pluginOptions?: object }): { story?: unknown; role?: unknown } {
  const options: unknown = pluginOptions && 'syndication' in pluginOptions ? pluginOptions.syndication : null;
  return typeof options === 'object' && options !== null ? options : {};
}

function mistake(uid: string, what: string): Error {
  return new Error(`syndication: the annotations of ${uid} cannot be used: ${what}. See pluginOptions.syndication in its schema.`);
}
