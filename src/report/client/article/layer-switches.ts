import { MARK_KINDS } from '../../page-data.js';
import { h } from '../dom.js';
import { number, t } from '../i18n.js';
import { remember, remembered } from '../settings.js';
import type { Mark } from './mark.js';

/** A switch for each kind of mark: the legend of the text, remembered from article to article. */
export function layerSwitches(text: HTMLElement, marks: readonly Mark[]): HTMLElement {
  const hidden = new Set((remembered('hidden') ?? '').split(' ').filter(Boolean));
  const apply = () => {
    for (const kind of MARK_KINDS) text.classList.toggle(`no-${kind}`, hidden.has(kind));
  };
  const buttons = MARK_KINDS.filter((kind) => marks.some((mark) => mark.kind === kind)).map((kind) => {
    const button = h('button', { type: 'button', class: `layer ${kind}`, 'aria-pressed': String(!hidden.has(kind)) },
      h('span', { class: `swatch ${kind}` }, t(`mark.${kind}`)), ' ', h('span', { class: 'count' }, number(marks.filter((mark) => mark.kind === kind).length)));
    button.addEventListener('click', () => {
      if (!hidden.delete(kind)) hidden.add(kind);
      button.setAttribute('aria-pressed', String(!hidden.has(kind)));
      remember('hidden', [...hidden].join(' '));
      apply();
    });
    return button;
  });
  apply();
  return h('div', { class: 'layers', role: 'group', 'aria-label': t('article.layers') }, buttons);
}

/** Whether a mark is shown in the text. */
export function isShown(text: HTMLElement, mark: Mark): boolean {
  return !text.classList.contains(`no-${mark.kind}`);
}
