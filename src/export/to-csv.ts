import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../emit/read-lines.js';
import { type Cell, FLAT_TABLES } from './flat-tables.js';

export interface CsvOptions {
  /** Begin each file with a byte order mark, without which Excel takes Chinese for something else. */
  bom?: boolean;
}

/** Writes the flat tables as `NAME.csv` into a folder: RFC 4180, UTF-8, and no cell that a spreadsheet would run. */
export function toCsv(dataset: string, folder: string, { bom = false }: CsvOptions = {}): string[] {
  mkdirSync(folder, { recursive: true });
  return FLAT_TABLES.map(({ name, from, columns, rows }) => {
    const file = join(folder, `${name}.csv`);
    const handle = openSync(`${file}.new`, 'w');
    let lines = `${bom ? '\ufeff' : ''}${columns.map((column) => column.name).join(',')}\r\n`;
    const flush = (): void => {
      const bytes = Buffer.from(lines, 'utf8');
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      lines = '';
    };
    for (const line of readLines(join(dataset, `${from}.ndjson`))) {
      for (const cells of rows(JSON.parse(line))) lines += `${cells.map(csvCell).join(',')}\r\n`;
      if (lines.length > 1 << 20) flush();
    }
    flush();
    closeSync(handle);
    renameSync(`${file}.new`, file);
    return file;
  });
}

/**
 * A value as a CSV cell. Text that begins like a formula (=, +, -, @, a tab or a line break) gets an apostrophe in front,
 * which spreadsheets show as plain text; numbers stay numbers.
 */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
