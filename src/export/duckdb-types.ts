import { z } from 'zod';
import { type JsonType, plainType } from '../emit/json-type.js';

/** The columns of a table as DuckDB types, nested ones kept: lists of structs, not text. */
export function duckdbColumns(schema: z.ZodObject): Record<string, string> {
  const { properties = {} } = z.toJSONSchema(schema, { target: 'draft-2020-12' }) as JsonType;
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, duckdbType(property)]));
}

function duckdbType(schema: JsonType): string {
  const { value, type } = plainType(schema);
  switch (type) {
    case 'integer':
      return 'BIGINT';
    case 'number':
      return 'DOUBLE';
    case 'boolean':
      return 'BOOLEAN';
    case 'array':
      return `${duckdbType(value.items ?? value.prefixItems?.[0] ?? {})}[]`;
    case 'object':
      return `STRUCT(${Object.entries(value.properties ?? {})
        .map(([name, property]) => `"${name}" ${duckdbType(property)}`)
        .join(', ')})`;
    default:
      return value.format === 'date' ? 'DATE' : 'VARCHAR';
  }
}
