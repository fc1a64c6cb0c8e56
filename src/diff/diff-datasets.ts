import { compareFacts, type Difference } from './compare-facts.js';
import { readFacts } from './read-facts.js';

/**
 * Facts added, changed, withdrawn, joined and split between two dataset folders.
 * @throws Error when one of the folders holds no dataset
 */
export function diffDatasets(before: string, after: string): Difference[] {
  return compareFacts(readFacts(before), readFacts(after));
}

const SIGN: Record<Difference['change'], string> = { added: '+', changed: '~', withdrawn: '-', joined: '⇒', split: '⇐' };

/** A difference as a line for people. */
export function differenceLine({ change, what, id, label, fields, others, cause }: Difference): string {
  const details = Object.entries(fields ?? {}).map(([name, { before, after }]) => `${name}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
  if (others) details.push(`${change === 'joined' ? 'from' : 'into'} ${others.join(', ')}`);
  return `${SIGN[change]} ${change} ${what} ${id} ${label}${details.length ? ` (${details.join('; ')})` : ''} [${cause}]`;
}
