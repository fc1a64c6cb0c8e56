import { DOUBTFUL_BELOW, type PackedArticle } from '../../page-data.js';
import { h } from '../dom.js';
import { t } from '../i18n.js';
import type { Mark } from './mark.js';

/** A doubt's passage is marked like the others, under an index of its own. */
interface Layer {
  start: number;
  end: number;
  classes: string;
  mark: Mark | null;
}

export interface MarkedText {
  element: HTMLElement;
  /** The elements of each mark, by its index: more than one where marks cross or run over lines. */
  pieces: HTMLElement[][];
}

/** The text of an article, a block an element, with every mark at its place. */
export function markedText(article: PackedArticle, marks: readonly Mark[]): MarkedText {
  const pieces: HTMLElement[][] = marks.map(() => []);
  const layers: Layer[] = [
    ...article.doubts.flatMap(({ code, start, end }) => (start === null || end === null || code === 'low-confidence' ? [] : [{ start, end, classes: 'doubtful', mark: null }])),
    ...marks.map((mark) => ({ start: mark.start, end: mark.end, classes: `mark ${mark.kind}${mark.confidence < DOUBTFUL_BELOW ? ' doubtful' : ''}`, mark })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const language = article.language.startsWith('zh') ? article.language : 'zh-Hans';
  const element = h('div', { class: 'text', lang: language, role: 'group', 'aria-label': t('article.text') });
  for (const [kind, start, end] of article.blocks) {
    const block = blockElement(kind);
    fill(block, article.text, start, end, layers.filter((layer) => layer.start < end && layer.end > start), pieces);
    element.append(block);
  }
  return { element, pieces };
}

function blockElement(kind: string): HTMLElement {
  if (kind === 'headline') return h('h1', { class: 'block headline' });
  if (kind === 'heading') return h('h2', { class: 'block heading' });
  return h('p', { class: `block ${kind}` });
}

/**
 * Fills a block with its text. Between two neighbouring boundaries the same layers hold; elements that go on are kept
 * open, so a layer is cut only where another one crosses it.
 */
function fill(block: HTMLElement, text: string, from: number, to: number, layers: readonly Layer[], pieces: HTMLElement[][]): void {
  const boundaries = [...new Set([from, to, ...layers.flatMap(({ start, end }) => [Math.max(start, from), Math.min(end, to)])])].sort((a, b) => a - b);
  let open: { layer: Layer; element: HTMLElement }[] = [];
  for (const [i, start] of boundaries.entries()) {
    const end = boundaries[i + 1];
    if (end === undefined) break;
    const here = layers.filter((layer) => layer.start <= start && layer.end >= end);
    let kept = 0;
    while (kept < here.length && open[kept]?.layer === here[kept]) kept++;
    open = open.slice(0, kept);
    for (const layer of here.slice(kept)) {
      const element = h('span', { class: layer.classes });
      if (layer.mark) {
        element.dataset.mark = String(layer.mark.index);
        pieces[layer.mark.index]!.push(element);
      }
      (open.at(-1)?.element ?? block).append(element);
      open.push({ layer, element });
    }
    (open.at(-1)?.element ?? block).append(text.slice(start, end));
  }
}
