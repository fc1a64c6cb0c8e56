import type { PackedArticle } from '../../page-data.js';

/** The range of the document in which a passage of the article stands; null where it is in no block. */
export function textRange(text: HTMLElement, article: PackedArticle, start: number, end: number): Range | null {
  const range = document.createRange();
  let started = false;
  for (const [i, [, from, to]] of article.blocks.entries()) {
    const block = text.children[i];
    if (!block || to <= start) continue;
    if (from >= end) break;
    const first = locate(block, Math.max(start, from) - from);
    const last = locate(block, Math.min(end, to) - from);
    if (!first || !last) continue;
    if (!started) range.setStart(first.node, first.offset);
    started = true;
    range.setEnd(last.node, last.offset);
  }
  return started ? range : null;
}

function locate(block: Element, offset: number): { node: Text; offset: number } | null {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: Text | null = null;
  while (walker.nextNode()) {
    last = walker.currentNode as Text;
    // a place at the end of a node is the beginning of the next one, where there is one
    if (left < last.data.length) return { node: last, offset: left };
    left -= last.data.length;
  }
  return last && left === 0 ? { node: last, offset: last.data.length } : null;
}

/** Shows for a moment where a passage stands. */
export function flash(within: HTMLElement, range: Range): void {
  const box = within.getBoundingClientRect();
  for (const rect of range.getClientRects()) {
    const spot = document.createElement('div');
    spot.className = 'flash';
    Object.assign(spot.style, { left: `${rect.left - box.left}px`, top: `${rect.top - box.top}px`, width: `${rect.width}px`, height: `${rect.height}px` });
    spot.addEventListener('animationend', () => spot.remove());
    within.append(spot);
  }
}
