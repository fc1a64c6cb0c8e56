import { isShown } from './layer-switches.js';
import type { Mark } from './mark.js';
import type { Popover } from './popover.js';

/** Milliseconds for which the pointer may be on its way from a mark to its reading. */
const GRACE = 200;

interface Answers {
  point: (mark: Mark) => void;
  unpoint: () => void;
  select: (mark: Mark | null) => void;
}

/** Follows the pointer over the text: marks that it rests on are read, a click selects. A form that is being filled in stays. */
export function listenToPointer(text: HTMLElement, window: Popover, marks: readonly Mark[], { point, unpoint, select }: Answers): void {
  let leaving = 0;
  const busy = () => window.element.querySelector('form') !== null || window.element.contains(document.activeElement);
  const stay = () => clearTimeout(leaving);
  const leave = () => {
    stay();
    if (!busy()) leaving = globalThis.setTimeout(unpoint, GRACE);
  };
  text.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch' || busy()) return;
    const mark = markAt(event.target, text, marks);
    // passages of agreements are long: they are read in the margin
    if (!mark || mark.kind === 'agreement') return leave();
    stay();
    point(mark);
  });
  text.addEventListener('pointerleave', leave);
  window.element.addEventListener('pointerenter', stay);
  window.element.addEventListener('pointerleave', leave);
  text.addEventListener('click', (event) => {
    stay();
    // a click that ends the choosing of words selects no mark
    if (getSelection()?.isCollapsed) select(markAt(event.target, text, marks));
  });
}

/** The innermost mark at an element that is shown. */
function markAt(target: EventTarget | null, text: HTMLElement, marks: readonly Mark[]): Mark | null {
  let piece = (target as Element | null)?.closest<HTMLElement>('[data-mark]');
  while (piece) {
    const mark = marks[Number(piece.dataset.mark)];
    if (mark && isShown(text, mark)) return mark;
    piece = piece.parentElement?.closest<HTMLElement>('[data-mark]');
  }
  return null;
}
