import type { z } from 'zod';
import { LineWriter, type WrittenFile } from './line-writer.js';

/** Writes rows that fit their schema, keys in the schema's order, one a line. */
export class TableWriter<Row> {
  private readonly lines: LineWriter;

  constructor(
    private readonly name: string,
    private readonly schema: z.ZodType<Row>,
    path: string,
  ) {
    this.lines = new LineWriter(path);
  }

  /** @throws TypeError when the row does not fit: a fault of the program, never of the data */
  write(row: Row): void {
    this.lines.write(checkedLine(this.name, this.schema, row));
  }

  /** Writes a row that was checked before, as it stands. */
  writeChecked(line: string | Buffer): void {
    this.lines.write(line);
  }

  close(): WrittenFile {
    return this.lines.close();
  }
}

/**
 * The line of a row that fits its schema, keys in the schema's order.
 * @throws TypeError when the row does not fit: a fault of the program, never of the data
 */
export function checkedLine<Row>(table: string, schema: z.ZodType<Row>, row: Row): string {
  const checked = schema.safeParse(row);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    throw new TypeError(`a row of ${table} does not fit its schema at ${issue?.path.join('.')}: ${issue?.message} (${JSON.stringify(row).slice(0, 200)})`);
  }
  return JSON.stringify(checked.data);
}
