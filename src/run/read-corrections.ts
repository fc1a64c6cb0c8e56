import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CorrectionsError, type PlacedCorrection, parseCorrections } from '../corrections/parse-corrections.js';

/**
 * Reads a corrections file (YAML or NDJSON).
 * @throws CorrectionsError when it cannot be read or holds something else
 */
export function readCorrections(path: string): PlacedCorrection[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new CorrectionsError(`${path}: the corrections cannot be read (${(error as Error).message})`);
  }
  return parseCorrections(text, basename(path));
}
