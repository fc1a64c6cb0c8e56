import { furniturePhrase, isPassage, isTailHeading } from './furniture-phrases.js';
import type { PageLine } from './page-lines.js';

/** Whether a line reads like the running text of an article. */
export function isProse(line: PageLine): boolean {
  const { mass, linkMass, stops, commas } = line.counts;
  const own = mass - linkMass;
  return own >= 0.5 * mass && ((stops > 0 && own >= 10) || (commas > 0 && own >= 18) || own >= 45) && furniturePhrase(line.text) === null;
}

/** Whether a line is a link and little else. */
export function isLinkLine(line: PageLine): boolean {
  return line.counts.linkMass > 0 && line.counts.linkMass >= 0.6 * line.counts.mass;
}

/**
 * What a line adds to the body that holds it: characters of prose count for it, links and loose words against it.
 * Long paragraphs count no more than 400 characters, so that no single one decides.
 */
export function lineValue(line: PageLine): number {
  const { mass, linkMass, stops, commas } = line.counts;
  if (isLinkLine(line)) return -Math.min(linkMass, 30) - 4;
  const own = mass - 2 * linkMass;
  if (furniturePhrase(line.text) !== null || isPassage(line.text)) return -3;
  if (stops > 0 && own >= 10) return Math.min(own, 400);
  if (commas > 0 && own >= 18) return 0.6 * Math.min(own, 400);
  if (own >= 45) return 0.3 * Math.min(own, 400);
  return isTailHeading(line.text) ? -8 : -1.5;
}
