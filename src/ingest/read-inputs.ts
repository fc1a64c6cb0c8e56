import type { Page, SiteRule } from '../model/article.js';
import { listInputs } from './list-inputs.js';
import { unreadable } from './input-bytes.js';
import type { MetadataTable } from './read-metadata.js';
import { DEFAULT_MAX_TEXT_BYTES, type InputFailure, type InputFile, type ReadOptions } from './reader.js';
import { readerFor } from './readers.js';

/** How inputs are read; everything has a default. */
export interface ReadInputsOptions extends Partial<ReadOptions> {
  /** What `readMetadata` read. */
  metadata?: MetadataTable;
  /** What `readSites` read. */
  sites?: readonly SiteRule[];
}

/**
 * Reads every article of the inputs, one at a time and in a fixed order, as fast as they are asked for: an archive of any size
 * is never in memory whole. What cannot be read comes as a failure at its place, and the others go on.
 */
export async function* readInputs(inputs: readonly string[], options: ReadInputsOptions = {}): AsyncGenerator<Page | InputFailure> {
  const { files, failures } = await listInputs(inputs);
  yield* failures;
  for (const file of files) yield* readInput(file, options);
}

/** Reads the articles of one file that `listInputs` found. */
export async function* readInput(file: InputFile, options: ReadInputsOptions = {}): AsyncGenerator<Page | InputFailure> {
  const metadata = file.metadata ?? options.metadata?.find(file.name);
  const sites = file.sites ?? options.sites;
  try {
    const read = await readerFor(file.extension);
    yield* read(metadata || sites ? { ...file, metadata, sites } : file, { maxTextBytes: options.maxTextBytes ?? DEFAULT_MAX_TEXT_BYTES });
  } catch (error) {
    // a reader that throws is a fault of ours, but the other inputs must go on
    yield unreadable(file, error);
  }
}
