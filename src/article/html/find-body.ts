import { commentName, furnitureName } from './container-names.js';
import { lineValue } from './line-values.js';
import type { Box, PageLines } from './page-lines.js';

/** How much of a box's worth a known container must have to be taken in its place. */
const KNOWN_SHARE = 0.3;
/** Links in a row that show that one part of the page has ended. */
const GAP = 8;

/** The body that was found: its box, and what each line was worth. */
export interface Body { box: Box; values: Float64Array; rule: string }

/**
 * Finds the box that holds the article: the one whose lines are worth most (prose counts for it, links against it, what stands before the headline
 * or in comments nothing), the innermost of equals; a container that a publishing system names so is preferred when it holds a fair share.
 * @param headline index of the headline's line, -1 when it is not known
 */
export function findBody(page: PageLines, headline: number): Body {
  const values = valueLines(page, headline);
  const sums = new Float64Array(values.length + 1);
  for (let index = 0; index < values.length; index++) sums[index + 1] = sums[index]! + values[index]!;
  const worth = (box: Box) => sums[box.last]! - sums[box.first]!;
  let best = page.boxes[0]!;
  let known: Box | null = null;
  for (const box of page.boxes) {
    // >= : of boxes that hold the same lines the innermost comes last
    if (box.last > box.first && worth(box) >= worth(best)) best = box;
    if (box.known && (!known || worth(box) >= worth(known))) known = box;
  }
  if (known && worth(known) > 0 && worth(known) >= KNOWN_SHARE * worth(best)) {
    const group = siblingsAlike(page.boxes, known, worth);
    return { box: group, values, rule: group === known ? 'page/container' : 'page/containers' };
  }
  return { box: best, values, rule: 'page/density' };
}

/** Several known containers side by side are one article in pieces: their parent holds it. */
function siblingsAlike(boxes: readonly Box[], known: Box, worth: (box: Box) => number): Box {
  let others = 0;
  for (const box of boxes) {
    if (box !== known && box.known && box.parent === known.parent && worth(box) > 40) others++;
  }
  return others > 0 && known.parent ? known.parent : known;
}

/** What each line is worth to the body that holds it, by its words, its elements and its place. */
export function valueLines(page: PageLines, headline: number): Float64Array {
  const { lines } = page;
  const values = new Float64Array(lines.length);
  const factors = new Map<Box, number>();
  let total = 0;
  for (let index = 0; index < lines.length; index++) {
    values[index] = lineValue(lines[index]!);
    total += Math.max(0, values[index]!);
  }
  const prose = new Float64Array(lines.length + 1);
  for (let index = 0; index < lines.length; index++) prose[index + 1] = prose[index]! + Math.max(0, values[index]!);
  const factor = (box: Box): number => {
    const cached = factors.get(box);
    if (cached !== undefined) return cached;
    // boxes come parent first, so that this goes one step up at most when called in order
    const above = box.parent ? factor(box.parent) : 1;
    const holds = prose[box.last]! - prose[box.first]!;
    const holdsHeadline = headline >= box.first && headline < box.last;
    let own = 1;
    if (!box.known && !holdsHeadline) {
      if (commentName(box.names)) own = 0;
      else if (/^(?:aside|nav|footer)$/.test(box.tag) && holds < 0.8 * total) own = 0.05;
      else if (furnitureName(box.names) && holds < 0.4 * total) own = 0.05;
    }
    const value = above * own;
    factors.set(box, value);
    return value;
  };
  for (const box of page.boxes) factor(box);
  let gaps = 0;
  let links = 0;
  let seen = 0;
  for (let index = 0; index < lines.length; index++) {
    const value = values[index]!;
    if (value > 0) {
      if (links >= GAP && seen > 60) gaps++;
      links = 0;
      values[index] = index < headline ? 0.05 * value : value * factor(lines[index]!.box) * 0.4 ** Math.min(gaps, 6);
      seen += values[index]!;
    } else if (value <= -4) links++;
  }
  return values;
}

