/** As much of Strapi's GraphQL plugin and of nexus as we use; neither exports types for it. */
export interface GraphqlPlugin {
  service(name: 'extension'): {
    use(extension: (tools: { readonly nexus: Nexus }) => { readonly types: readonly unknown[] }): void;
    shadowCRUD(uid: string): { disable(): void };
  };
  service(name: 'utils'): { readonly naming: { getTypeName(contentType: unknown): string } };
}

interface Nexus {
  objectType<Source>(type: { name: string; description: string; definition: (fields: FieldsOf<Source>) => void }): unknown;
  extendType<Source>(type: { type: string; definition: (fields: FieldsOf<Source>) => void }): unknown;
}

export interface FieldsOf<Source> {
  readonly nonNull: FieldsOf<Source>;
  field(name: string, field: { type: string; description?: string; resolve: (source: Source, args: unknown, context: object) => unknown }): void;
}
