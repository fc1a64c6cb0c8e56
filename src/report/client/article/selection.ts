import type { PackedArticle } from '../../page-data.js';
import { go } from '../route.js';
import { isShown } from './layer-switches.js';
import type { Mark } from './mark.js';
import { markDecision } from './mark-decision.js';
import type { MarkedText } from './marked-text.js';
import { chosenPassage, missedForm } from './missed.js';
import { popover } from './popover.js';
import { addressOf, type Asked, carryOut, correctionForm, reading } from './reading.js';

/** Milliseconds for which the pointer may be on its way from a mark to its reading. */
const GRACE = 200;

/** The mark that the reader is at, by pointer or keys, and the window with its reading. */
export interface Selection {
  current: () => Mark | null;
  select: (mark: Mark | null) => void;
  step: (by: 1 | -1) => void;
  ask: (asked: Asked) => void;
  open: () => void;
  /** Asks whether the selected words are a name that was missed; false when nothing is selected. */
  missed: () => boolean;
}

export function selection(article: PackedArticle, marks: readonly Mark[], { element: text, pieces }: MarkedText, within: HTMLElement, selected: (mark: Mark | null) => void): Selection {
  const window = popover(within);
  let current: Mark | null = null;
  let hideLater = 0;

  const decorate = (mark: Mark) => {
    for (const piece of pieces[mark.index]!) piece.dataset.verdict = markDecision(article, mark)?.verdict ?? '';
  };
  const show = (mark: Mark) => {
    clearTimeout(hideLater);
    const anchor = pieces[mark.index]![0];
    if (anchor) window.show(anchor, reading(article, mark, ask));
  };
  const hide = () => {
    clearTimeout(hideLater);
    window.hide();
  };
  const select = (mark: Mark | null) => {
    for (const piece of current ? pieces[current.index]! : []) {
      piece.classList.remove('current');
      piece.removeAttribute('aria-describedby');
      piece.tabIndex = -1;
    }
    current = mark;
    selected(mark);
    if (!mark) return hide();
    for (const piece of pieces[mark.index]!) piece.classList.add('current');
    const first = pieces[mark.index]![0];
    if (!first) return;
    first.tabIndex = 0;
    first.setAttribute('aria-describedby', 'reading');
    show(mark);
    first.focus({ preventScroll: true });
    first.scrollIntoView({ block: 'nearest' });
  };
  const ask = (asked: Asked) => {
    const mark = current ?? hovered;
    if (!mark) return;
    if (asked === 'correct') {
      const anchor = pieces[mark.index]![0]!;
      const form = correctionForm(article, mark, () => { decorate(mark); select(mark); });
      current = mark;
      window.show(anchor, form);
      form.querySelector('input')?.select();
      return;
    }
    carryOut(article, mark, asked);
    decorate(mark);
    if (current) select(current);
    else show(mark);
  };
  const step = (by: 1 | -1) => {
    const shown = marks.filter((mark) => isShown(text, mark) && pieces[mark.index]!.length > 0);
    const at = current ? shown.indexOf(current) : by > 0 ? -1 : shown.length;
    const next = shown[at + by];
    if (next) select(next);
  };
  const open = () => {
    const to = current && addressOf(article, current.target || current.facts.find(({ target }) => target)?.target);
    if (to) go(to);
  };

  const missed = () => {
    const chosen = chosenPassage(text, article);
    if (!chosen) return false;
    const form = missedForm(article, chosen, () => select(current));
    window.show(chosen.anchor, form);
    form.querySelector('input')?.focus();
    return true;
  };

  let hovered: Mark | null = null;
  const markAt = (target: EventTarget | null): Mark | null => {
    const piece = (target as Element | null)?.closest<HTMLElement>('[data-mark]');
    return piece ? (marks[Number(piece.dataset.mark)] ?? null) : null;
  };
  text.addEventListener('pointerover', (event) => {
    const mark = markAt(event.target);
    if (event.pointerType === 'touch' || window.element.querySelector('form')) return;
    hovered = mark && mark.kind !== 'agreement' && isShown(text, mark) ? mark : null;
    if (hovered) show(hovered);
    else leave();
  });
  text.addEventListener('pointerleave', () => leave());
  window.element.addEventListener('pointerenter', () => clearTimeout(hideLater));
  window.element.addEventListener('pointerleave', () => leave());
  const leave = () => {
    clearTimeout(hideLater);
    if (window.element.querySelector('form') || window.element.contains(document.activeElement)) return;
    hideLater = globalThis.setTimeout(() => (current ? show(current) : window.hide()), GRACE);
  };
  text.addEventListener('click', (event) => {
    if (!getSelection()?.isCollapsed) return;
    select(markAt(event.target));
  });
  within.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      const first = current && pieces[current.index]![0];
      if (window.element.hidden) return;
      if (window.element.contains(document.activeElement) && first) {
        select(current);
      } else select(null);
      event.preventDefault();
    } else if (event.key === 'Tab' && !event.shiftKey && text.contains(document.activeElement) && !window.element.hidden) {
      window.element.querySelector<HTMLElement>('a, button, input')?.focus();
      event.preventDefault();
    }
  });
  for (const mark of marks) decorate(mark);
  const first = pieces.find((list) => list.length > 0)?.[0];
  if (first) first.tabIndex = 0;
  first?.addEventListener('focus', () => { if (!current) step(1); });
  return { current: () => current, select, step, ask, open, missed };
}
