import { h } from '../dom.js';

/** A small window beside a place in the text. On narrow screens the styles put it at the foot of the screen. */
export interface Popover {
  element: HTMLElement;
  show: (anchor: Element, content: HTMLElement) => void;
  hide: () => void;
}

/** A popover that lives in `within`, which is the positioned ancestor. */
export function popover(within: HTMLElement): Popover {
  const element = h('div', { class: 'popover', id: 'reading', role: 'group', hidden: true });
  within.append(element);
  return {
    element,
    show: (anchor, content) => {
      element.replaceChildren(content);
      element.hidden = false;
      place(element, anchor, within);
    },
    hide: () => {
      element.hidden = true;
    },
  };
}

function place(element: HTMLElement, anchor: Element, within: HTMLElement): void {
  const box = within.getBoundingClientRect();
  // the first line of a mark that runs over several
  const at = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
  const width = element.offsetWidth;
  const left = Math.max(0, Math.min(at.left - box.left, box.width - width));
  const below = at.bottom - box.top + 6;
  const above = at.top - box.top - element.offsetHeight - 6;
  const roomBelow = innerHeight - at.bottom > element.offsetHeight + 12 || at.top < element.offsetHeight + 70;
  element.style.left = `${left}px`;
  element.style.top = `${roomBelow ? below : above}px`;
}
