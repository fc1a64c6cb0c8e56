import { z } from 'zod';
import { type JsonType, plainType } from './json-type.js';
import type { WrittenFile } from './line-writer.js';
import { TABLES, type Table } from './tables.js';

/** The Frictionless Data Package that describes the dataset: resources with schemas, counts and hashes. */
export function datapackage(files: ReadonlyMap<string, WrittenFile>, program: string): object {
  return {
    profile: 'data-package',
    name: 'tonggao-dataset',
    title: 'People, organisations, posts, agreements and events read from articles',
    description: "Every value leads to its place in the article that says it. The rights to the articles' text are their publishers'.",
    licenses: [
      {
        name: 'ODC-PDDL-1.0',
        path: 'https://opendatacommons.org/licenses/pddl/',
        title: 'Open Data Commons Public Domain Dedication and License v1.0 (the tables, not the texts)',
      },
    ],
    generator: program,
    resources: TABLES.map((table) => resource(table, files.get(table.name))),
  };
}

function resource(table: Table, file: WrittenFile | undefined): object {
  return {
    name: table.name,
    title: table.title,
    profile: 'tabular-data-resource',
    path: `${table.name}.ndjson`,
    format: 'ndjson',
    mediatype: 'application/x-ndjson',
    encoding: 'utf-8',
    ...(file && { bytes: file.bytes, hash: `sha256:${file.sha256}`, rows: file.rows }),
    schema: {
      fields: fields(table.schema),
      ...(table.primaryKey && { primaryKey: [table.primaryKey] }),
      ...(table.foreignKeys.length && {
        foreignKeys: table.foreignKeys.map(({ field, table: other }) => ({ fields: [field], reference: { resource: other, fields: ['id'] } })),
      }),
    },
  };
}

/** A table's columns in the words of Table Schema. */
function fields(schema: z.ZodObject): object[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { target: 'draft-2020-12' }) as JsonType;
  return Object.entries(properties).map(([name, property]) => {
    const { value, type = 'string', nullable } = plainType(property);
    const constraints = { ...(required.includes(name) && !nullable && { required: true }), ...(type === 'string' && value.enum && { enum: value.enum }) };
    return { name, type: value.format === 'date' ? 'date' : type, ...(Object.keys(constraints).length > 0 && { constraints }) };
  });
}
