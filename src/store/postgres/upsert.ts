import type pg from 'pg';
import type { Row } from './row-of.js';

/** A table as it stands in the database. */
export interface TableShape { name: string; key: 'id' | 'key'; columns: readonly string[] }

/** What the database says of a table's columns, those left out that a row of a dataset does not have. */
export async function shapeOf(client: pg.ClientBase, schema: string, name: string, key: 'id' | 'key'): Promise<TableShape> {
  const { rows } = await client.query<{ name: string }>("select column_name as name from information_schema.columns where table_schema = $1 and table_name = $2 and column_name <> 'position' order by ordinal_position", [schema, name]);
  return { name, key, columns: rows.map((row) => row.name) };
}

/** Puts rows into a table; a row whose key is there already takes the place of the old one, and one that says the same is left alone. */
export async function upsert(client: pg.ClientBase, { name, key, columns }: TableShape, rows: readonly Row[], onlyWhere = 'true'): Promise<void> {
  if (!rows.length) return;
  // one statement may not touch a row twice: of rows with one key the last counts
  const last = [...new Map(rows.map((row) => [row[key], fitted(row, columns)])).values()];
  // all in one order: two that want the same rows in different orders would lock each other out
  last.sort((a, b) => (String(a[key]) < String(b[key]) ? -1 : 1));
  const list = columns.map((column) => `"${column}"`).join(', ');
  const others = columns.filter((column) => column !== key);
  const set = others.map((column) => `"${column}" = excluded."${column}"`).join(', ');
  const tuple = (table: string) => `(${others.map((column) => `${table}."${column}"`).join(', ')})`;
  await client.query(
    `insert into ${name} (${list}) select ${list} from jsonb_populate_recordset(null::${name}, $1::jsonb) on conflict (${key}) do update set ${set} where ${tuple(name)} is distinct from ${tuple('excluded')} and (${onlyWhere})`,
    [JSON.stringify(last)],
  );
}

/** A row whose fields without a column of their own stand in `more`. */
function fitted(row: Row, columns: readonly string[]): Row {
  const more = Object.entries(row).filter(([column]) => !columns.includes(column));
  return { ...row, more: Object.fromEntries(more) };
}
