import type { InputFailure } from '../ingest/reader.js';
import type { DatasetProblem } from '../model/dataset-problem.js';
import { type AssembleInput, type Assembled, assembleDataset } from './assemble-dataset.js';
import { readCorrections } from './read-corrections.js';

/** What a dataset is written from. */
export interface DatasetParts {
  out: string;
  records: AssembleInput['records'];
  memory?: AssembleInput['memory'];
  /** Inputs that could not be read; those found while the records are read count as well. */
  failures: readonly InputFailure[];
  /** Version of the program, for the dataset's description. */
  version: string;
  /** A corrections file. */
  corrections?: string;
}

/** Rows of each table. */
export type DatasetCounts = Assembled['counts'];

/** Joins records into the dataset and puts it in place of the old one in one step. */
export async function writeDataset({ out, records, memory, failures, version, corrections }: DatasetParts): Promise<DatasetCounts> {
  const { counts } = await assembleDataset({ records, memory, failures: problemsOf(failures), corrections: corrections === undefined ? [] : readCorrections(corrections), program: `tonggao ${version}` }, out);
  return counts;
}

/** Made as they are asked for. */
function problemsOf(failures: readonly InputFailure[]): Iterable<DatasetProblem> {
  return {
    *[Symbol.iterator]() {
      for (const failure of failures) yield problemOf(failure);
    },
  };
}

function problemOf({ id, path, line, code, message }: InputFailure): DatasetProblem {
  return { article: id, path: path === '-' ? null : path, line: line ?? null, code, message, start: null, end: null };
}
