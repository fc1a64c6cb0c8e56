import { availableParallelism } from 'node:os';
import { DEFAULT_MAX_TEXT_BYTES } from '../ingest/reader.js';
import type { SegmenterName } from './dictionary-hash.js';
import { type Reporter, silent } from './reporter.js';

/** Everything that `run` can be told; only the inputs and the output folder have no default. */
export interface RunOptions {
  /** Files, folders, globs. */
  inputs: readonly string[];
  /** The dataset's folder. */
  out: string;
  /** Keep what the dataset has and add to it. */
  add?: boolean;
  /** Use nothing that an earlier run read. */
  fresh?: boolean;
  /** Read only as much as it takes to say what would be done. */
  dryRun?: boolean;
  /** Processes that read articles; each takes some 350 MB. */
  workers?: number;
  /** CSV or NDJSON that says about plain files what they cannot say themselves. */
  metadata?: string;
  /** YAML or JSON that says where on the pages of a site the article stands. */
  sites?: string;
  /** A corrections file. */
  corrections?: string;
  /** Most text of one article, in bytes of UTF-8. */
  maxTextBytes?: number;
  segmenter?: SegmenterName;
  /** Longest time for one article, in milliseconds. */
  timeLimitMs?: number;
  reporter?: Reporter;
  /** Stops the run once what is under way has been finished. */
  signal?: AbortSignal;
  /** Another program for the workers, for tests. */
  workerModule?: URL;
}

/** 30 s: the longest article allowed takes some 10 s on an old machine. */
export const DEFAULT_TIME_LIMIT_MS = 30_000;

/** Options with nothing left open. */
export type FullRunOptions = Required<Omit<RunOptions, 'metadata' | 'sites' | 'corrections' | 'signal' | 'workerModule'>> & Pick<RunOptions, 'metadata' | 'sites' | 'corrections' | 'signal' | 'workerModule'>;

export function withDefaults(options: RunOptions): FullRunOptions {
  return {
    add: false, fresh: false, dryRun: false, workers: availableParallelism(), maxTextBytes: DEFAULT_MAX_TEXT_BYTES,
    segmenter: 'nodejieba', timeLimitMs: DEFAULT_TIME_LIMIT_MS, reporter: silent,
    ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
  } as FullRunOptions;
}
