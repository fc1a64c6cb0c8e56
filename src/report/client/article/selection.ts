import type { PackedArticle } from '../../page-data.js';
import { go } from '../route.js';
import { isShown } from './layer-switches.js';
import type { Mark } from './mark.js';
import { markDecision } from './mark-decision.js';
import type { MarkedText } from './marked-text.js';
import { chosenPassage, missedForm } from './missed.js';
import { listenToPointer } from './pointer.js';
import { popover } from './popover.js';
import { addressOf, type Asked, carryOut, correctionForm, reading } from './reading.js';

/** The mark that the reader is at, and the window with its reading. */
export interface Selection {
  select: (mark: Mark | null) => void;
  /** Goes to the next or the previous mark that is shown. */
  step: (by: 1 | -1) => void;
  /** Decides about the mark that is selected or pointed at. */
  ask: (asked: Asked) => void;
  /** Goes to what the mark leads to. */
  open: () => void;
  /** Asks whether the selected words are a name that was missed; false when nothing is selected. */
  missed: () => boolean;
}

export function selection(article: PackedArticle, marks: readonly Mark[], { element: text, pieces }: MarkedText, within: HTMLElement, selected: (mark: Mark | null) => void): Selection {
  const window = popover(within);
  const piecesOf = (mark: Mark) => pieces[mark.index]!;
  let current: Mark | null = null;
  let pointed: Mark | null = null;
  /** The one piece that the Tab key stops at: that of the mark selected last. */
  let stop = pieces.find((list) => list.length > 0)?.[0];
  if (stop) stop.tabIndex = 0;

  const showDecision = (mark: Mark) => {
    for (const piece of piecesOf(mark)) piece.dataset.verdict = markDecision(article, mark)?.verdict ?? '';
  };
  const show = (mark: Mark) => {
    const anchor = piecesOf(mark)[0];
    if (anchor) window.show(anchor, reading(article, mark, ask));
  };
  const leave = () => {
    for (const piece of current ? piecesOf(current) : []) {
      piece.classList.remove('current');
      piece.removeAttribute('aria-describedby');
    }
  };
  const select = (mark: Mark | null) => {
    leave();
    current = mark;
    selected(mark);
    const first = mark && piecesOf(mark)[0];
    if (!mark || !first) return window.hide();
    for (const piece of piecesOf(mark)) piece.classList.add('current');
    stop?.removeAttribute('tabindex');
    stop = first;
    first.tabIndex = 0;
    first.setAttribute('aria-describedby', 'reading');
    show(mark);
    first.focus({ preventScroll: true });
    first.scrollIntoView({ block: 'nearest' });
  };
  const ask = (asked: Asked) => {
    const mark = current ?? pointed;
    const anchor = mark && piecesOf(mark)[0];
    if (!mark || !anchor) return;
    if (asked === 'correct') {
      const form = correctionForm(article, mark, () => { showDecision(mark); select(mark); });
      window.show(anchor, form);
      form.querySelector('input')?.select();
      return;
    }
    carryOut(article, mark, asked);
    showDecision(mark);
    if (current) select(current);
    else show(mark);
  };
  const step = (by: 1 | -1) => {
    const shown = marks.filter((mark) => isShown(text, mark) && piecesOf(mark).length > 0);
    const at = current ? shown.indexOf(current) : by > 0 ? -1 : shown.length;
    const next = shown[at + by];
    if (next) select(next);
  };
  const open = () => {
    const to = current && addressOf(article, current.target || current.facts.find(({ target }) => target)?.target);
    if (to) go(to);
  };
  const missed = () => {
    const passage = chosenPassage(text, article);
    if (!passage) return false;
    const form = missedForm(article, passage, () => select(current));
    window.show(passage.anchor, form);
    form.querySelector('input')?.focus();
    return true;
  };

  for (const mark of marks) showDecision(mark);
  listenToPointer(text, window, marks, {
    point: (mark) => { pointed = mark; show(mark); },
    unpoint: () => { pointed = null; if (current) show(current); else window.hide(); },
    select,
  });
  text.addEventListener('focusin', (event) => {
    if (!current && event.target === stop) select(marks[Number(stop!.dataset.mark)] ?? null);
  });
  within.addEventListener('keydown', (event) => {
    if (window.element.hidden) return;
    const inside = window.element.contains(document.activeElement);
    if (event.key === 'Escape') select(inside ? (current ?? pointed) : null);
    else if (event.key === 'Tab' && !event.shiftKey && text.contains(document.activeElement)) window.element.querySelector<HTMLElement>('a, button, input')?.focus();
    else return;
    event.preventDefault();
  });
  return { select, step, ask, open, missed };
}
