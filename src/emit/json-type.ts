/** A part of a JSON Schema as far as column types ask for it. */
export interface JsonType {
  type?: string | string[];
  format?: string;
  enum?: string[];
  anyOf?: JsonType[];
  items?: JsonType;
  prefixItems?: JsonType[];
  properties?: Record<string, JsonType>;
  required?: string[];
}

/** A schema's own type without null, and whether it may be null (zod writes both `anyOf` and lists of types). */
export function plainType(schema: JsonType): { value: JsonType; type: string | undefined; nullable: boolean } {
  const value = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
  const types = [value.type ?? []].flat();
  return {
    value,
    type: types.find((type) => type !== 'null'),
    nullable: types.includes('null') || (schema.anyOf?.some(({ type }) => type === 'null') ?? false),
  };
}
