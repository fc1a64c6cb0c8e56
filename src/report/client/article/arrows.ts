import { svg } from '../dom.js';
import type { Note } from './notes.js';

/** The layer that arrows are drawn on, over the article. Readers of the screen get the same from the links of the note. */
export function arrowLayer(): SVGSVGElement {
  return svg('svg', { class: 'arrows', 'aria-hidden': 'true' },
    svg('defs', {}, (['party', 'signatory', 'witness'] as const).map((kind) =>
      svg('marker', { id: `head-${kind}`, class: kind, viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto' }, svg('path', { d: 'M0,0 L8,4 L0,8 z' })))));
}

/** Draws the arrows of one note to the places in the text; none for null. */
export function drawArrows(layer: SVGSVGElement, note: Note | null, placeOf: (start: number, end: number) => DOMRect | null): void {
  for (const old of layer.querySelectorAll('g')) old.remove();
  if (!note || getComputedStyle(layer).display === 'none') return;
  const box = layer.getBoundingClientRect();
  const group = svg('g');
  for (const { from, start, end, kind } of note.arrows) {
    const place = placeOf(start, end);
    if (!place) continue;
    const source = from.getBoundingClientRect();
    const x1 = source.left - box.left - 2;
    const y1 = source.top - box.top + Math.min(source.height / 2, 12);
    const x2 = Math.min(place.right - box.left + 1, x1 - 12);
    const y2 = place.bottom - box.top + 1;
    const bend = Math.min(140, Math.max(40, (x1 - x2) * 0.35));
    group.append(svg('path', { class: kind, d: `M${x1},${y1} C${x1 - bend},${y1} ${x2 + bend * 0.6},${y2 + 14} ${x2},${y2}`, 'marker-end': `url(#head-${kind})` }));
  }
  layer.append(group);
}
