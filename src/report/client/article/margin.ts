import type { PackedArticle } from '../../page-data.js';
import { h } from '../dom.js';
import { t } from '../i18n.js';
import { arrowLayer, drawArrows } from './arrows.js';
import { type Note, notes, type ShowPlace } from './notes.js';
import { textRange } from './text-range.js';

/** Pixels between two notes. */
const GAP = 10;

/** The margin of an article: its notes beside their places, one of them open, with arrows to the text. */
export interface Margin {
  element: HTMLElement;
  arrows: SVGSVGElement;
  /** Puts notes and arrows at their places anew, once the page stands and after every change of size. */
  lay: () => void;
  openFirst: () => void;
  openAgreement: (local: string) => void;
  openDoubt: (start: number) => void;
}

export function margin(article: PackedArticle, text: HTMLElement, show: ShowPlace): Margin {
  const all = notes(article, show);
  const element = h('aside', { class: 'margin', 'aria-label': t('article.notes') }, all.map((note) => note.element));
  const arrows = arrowLayer();
  let open: Note | undefined;

  const placeOf = (start: number, end: number): DOMRect | null => [...(textRange(text, article, start, end)?.getClientRects() ?? [])].at(-1) ?? null;
  const lay = () => {
    const top = element.getBoundingClientRect().top;
    putBeside(element, all, (start) => (textRange(text, article, start, start + 1)?.getBoundingClientRect().top ?? top) - top);
    drawArrows(arrows, open ?? null, placeOf);
  };
  const activate = (note: Note | undefined) => {
    if (!note || note === open) return;
    open?.element.classList.remove('active');
    open = note;
    note.element.classList.add('active');
    lay();
  };
  for (const note of all) {
    note.element.addEventListener('pointerenter', () => { if (note.arrows.length > 0) activate(note); });
    note.element.addEventListener('focusin', () => activate(note));
  }
  return {
    element, arrows, lay,
    openFirst: () => activate(all.find((note) => note.arrows.length > 0)),
    openAgreement: (local) => activate(all.find((note) => note.element.dataset.agreement === local)),
    openDoubt: (start) => activate(all.find((note) => note.element.classList.contains('doubt') && note.start === start)),
  };
}

/** Puts notes beside their places, each below the one before it. On screens without a margin they follow one another by themselves. */
function putBeside(element: HTMLElement, all: readonly Note[], topOf: (start: number) => number): void {
  const beside = getComputedStyle(element).position === 'relative';
  let free = 0;
  for (const { element: note, start } of all) {
    note.style.top = '';
    if (!beside) continue;
    const top = Math.max(free, topOf(start));
    note.style.top = `${top}px`;
    free = top + note.offsetHeight + GAP;
  }
  element.style.minHeight = beside ? `${free}px` : '';
}
