import { z } from 'zod';
import { TABLES } from './tables.js';

/** The JSON Schema (2020-12) of each file of the dataset, by the name of its record: article, person, … */
export function jsonSchemas(): Map<string, object> {
  return new Map(
    TABLES.map(({ name, title, schema }) => [
      singular(name),
      { $id: `https://tonggao.example/schemas/${singular(name)}.schema.json`, title, ...z.toJSONSchema(schema, { target: 'draft-2020-12' }) },
    ]),
  );
}

function singular(table: string): string {
  return table === 'people' ? 'person' : table.slice(0, -1);
}
