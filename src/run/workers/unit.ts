import type { Page } from '../../model/article.js';
import type { InputFailure, InputFile, ReadOptions } from '../../ingest/reader.js';
import type { SegmenterName } from '../dictionary-hash.js';

/** What a worker is given: an article that was read already (a line, a record of an archive), or a file to read. */
export type Unit = { page: Page } | { file: InputFile };

/** What a worker is asked at a time. Articles go through the pipeline together, or singly to see which of them takes too long. */
export interface Batch {
  units: readonly Unit[];
  singly: boolean;
}

/** What comes of a unit: the record as a line of JSON, or why there is none. */
export type Answer = { json: string } | { failure: InputFailure };

/** What a worker needs to know before its first batch. */
export interface WorkerSettings {
  segmenter: SegmenterName;
  read: ReadOptions;
  /** Longest time for one article, in milliseconds. */
  timeLimitMs: number;
}

/** Answers for all units of a batch; when it took too long, for those before the one that was under way, or for none of units read together. */
export interface BatchAnswer {
  answers: Answer[];
  /** Milliseconds by step, summed over the batch. */
  timings: Record<string, number>;
}

/** What is said of a page of marks, pictures and scripts, once it turns out that no text is in it. */
export const NO_TEXT = 'no text of an article was found in it: take it out of the inputs, or fetch it again with its text';

/** The failure of an article whose reading broke off: `code` and a sentence; the rest of the inputs go on. */
export function unitFailure(unit: Unit, code: string, message: string): InputFailure {
  if ('file' in unit) return { id: unit.file.id, path: unit.file.name, code, message };
  const { id, source } = unit.page;
  return { id, path: source.path ?? '-', code, message, ...(source.line === undefined ? {} : { line: source.line }), ...(source.offset === undefined ? {} : { offset: source.offset }) };
}
