import { statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { listInputs } from '../ingest/list-inputs.js';
import { readMetadata } from '../ingest/read-metadata.js';
import { readSites } from '../ingest/read-sites.js';
import type { InputFailure, InputFile } from '../ingest/reader.js';
import { compareCodePoints } from '../text/compare-code-points.js';
import type { FullRunOptions } from './run-options.js';

/** A file that an option names cannot be read or understood. */
export class OptionFileError extends Error {
  override name = 'OptionFileError';
}

/**
 * The files of the inputs, in an order that does not depend on how they were given, with what the metadata says of them.
 * @throws OptionFileError when the metadata or the rules for sites cannot be read: nothing is read with half of them
 */
export async function inputFiles({ inputs, metadata, sites, out }: FullRunOptions): Promise<{ files: InputFile[]; failures: InputFailure[] }> {
  const listed = await listInputs(inputs);
  // a dataset inside its own input folder is not read as input
  const files = listed.files.filter(({ path }) => !resolve(path).startsWith(resolve(out) + sep));
  const table = metadata ? await optionFile('--metadata', readMetadata(metadata)) : null;
  const rules = sites ? await optionFile('--sites', readSites(sites)) : undefined;
  files.sort((a, b) => compareCodePoints(a.name, b.name) || compareCodePoints(a.path, b.path));
  return { files: table || rules ? files.map((file) => ({ ...file, metadata: table?.find(file.name), sites: rules })) : files, failures: listed.failures };
}

/** What an option's file holds. */
export async function optionFile<T>(option: string, reading: T | Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw new OptionFileError(`${option}: ${(error as Error).message}`);
  }
}

/** Bytes of all files, for the time left; packed ones count four times. */
export function bytesOf(files: readonly InputFile[]): number {
  let bytes = 0;
  for (const { path, extension } of files) {
    try {
      bytes += statSync(path).size * (extension.endsWith('.gz') ? 4 : 1);
    } catch {
      // its reader will say what is wrong with it
    }
  }
  return bytes;
}
