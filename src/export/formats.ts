import { join } from 'node:path';
import { toBrat } from './to-brat.js';
import { type CsvOptions, toCsv } from './to-csv.js';
import { toDoccano } from './to-doccano.js';
import { toDuckdb, toParquet } from './to-duckdb.js';
import { toConll } from './to-conll.js';
import { toFtm } from './to-ftm.js';
import { toJsonLd } from './to-jsonld.js';
import { toLabelStudio } from './to-label-studio.js';
import { toSqlite } from './to-sqlite.js';

/** A format that a dataset can be written in: what it is called, what it is, and how it is written. Returns the files written. */
export interface Format {
  name: string;
  says: string;
  write: (dataset: string, folder: string, options: CsvOptions) => string[] | Promise<string[]>;
}

export const FORMATS: readonly Format[] = [
  { name: 'csv', says: 'flat tables for spreadsheets (csv/*.csv)', write: (dataset, folder, options) => toCsv(dataset, join(folder, 'csv'), options) },
  { name: 'parquet', says: 'tables with nested columns (parquet/*.parquet)', write: (dataset, folder) => toParquet(dataset, join(folder, 'parquet')) },
  { name: 'sqlite', says: 'flat tables in one SQLite file (dataset.sqlite)', write: (dataset, folder) => toSqlite(dataset, join(folder, 'dataset.sqlite')) },
  {
    name: 'duckdb',
    says: 'tables with nested columns in one DuckDB file (dataset.duckdb)',
    write: (dataset, folder) => toDuckdb(dataset, join(folder, 'dataset.duckdb')),
  },
  { name: 'ftm', says: 'Follow the Money entities (ftm.ndjson)', write: (dataset, folder) => toFtm(dataset, join(folder, 'ftm.ndjson')) },
  { name: 'jsonld', says: 'schema.org as JSON-LD (dataset.jsonld)', write: (dataset, folder) => toJsonLd(dataset, join(folder, 'dataset.jsonld')) },
  {
    name: 'label-studio',
    says: 'tasks with predictions for annotators (label-studio.json)',
    write: (dataset, folder) => toLabelStudio(dataset, join(folder, 'label-studio.json')),
  },
  { name: 'doccano', says: 'lines with labels for annotators (doccano.jsonl)', write: (dataset, folder) => toDoccano(dataset, join(folder, 'doccano.jsonl')) },
  { name: 'brat', says: 'texts with stand-off annotations (brat/*.txt, *.ann)', write: (dataset, folder) => toBrat(dataset, join(folder, 'brat')) },
  { name: 'conll', says: 'characters with BIO labels (dataset.conll)', write: (dataset, folder) => toConll(dataset, join(folder, 'dataset.conll')) },
];
