import { createRequire } from 'node:module';

interface Nlp {
  (text: string): { people: () => { found: boolean }; organizations: () => { found: boolean } };
}

let nlp: Nlp | null = null;
const known = new Map<string, 'person' | 'organisation' | null>();
const MOST_KNOWN = 5000;

/**
 * What compromise takes a run of Latin script for: John Smith a person, Acme Corp an organisation, null when it does not say.
 * It knows nothing of Chinese, so it only ever sees such runs; it is loaded by the first of them.
 */
export function kindOfLatinRun(run: string): 'person' | 'organisation' | null {
  const before = known.get(run);
  if (before !== undefined) return before;
  nlp ??= createRequire(import.meta.url)('compromise') as Nlp;
  const read = nlp(run);
  const kind = read.organizations().found ? 'organisation' : read.people().found ? 'person' : null;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(run, kind);
  return kind;
}
