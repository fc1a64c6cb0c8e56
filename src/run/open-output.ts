import { recover } from '../emit/staging.js';
import { takeLock } from './lock.js';

/** The output folder cannot be written. */
export class OutputError extends Error {
  override name = 'OutputError';
}

const REFUSALS = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'ENAMETOOLONG']);

/**
 * Takes an output folder for this process and finishes what a killed one left half done; the function returned gives it back.
 * @throws OutputError when nothing can be written there; LockedError when another run is under way
 */
export function openOutput(out: string, state: string): () => void {
  try {
    const release = takeLock(state);
    recover(out);
    return release;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code && REFUSALS.has(code)) throw new OutputError(`${out} cannot be written (${message}): name another folder with --out, or give this user the right to write there`);
    throw error;
  }
}
