import { createRequire } from 'node:module';
import type compromise from 'compromise';

const require = createRequire(import.meta.url);
let nlp: typeof compromise | null = null;
const known = new Map<string, 'person' | 'organisation' | null>();
const MOST_KNOWN = 5000;

/**
 * What compromise takes a run of Latin script for: John Smith a person, Acme Corp an organisation, null when it does not say.
 * It knows nothing of Chinese, so it only ever sees such runs; it is loaded by the first of them.
 */
export function kindOfLatinRun(run: string): 'person' | 'organisation' | null {
  const before = known.get(run);
  if (before !== undefined) return before;
  nlp ??= require('compromise') as typeof compromise;
  const read = nlp(run);
  const kind = read.organizations().found ? 'organisation' : read.people().found ? 'person' : null;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(run, kind);
  return kind;
}
