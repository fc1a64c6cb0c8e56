import { scaleLinear } from 'd3-scale';
import { h } from '../dom.js';
import { number } from '../i18n.js';

/** Counts as bars, each with its name and a link: a list that needs no axis. */
export function bars(items: readonly { label: string; count: number; href: string }[], kind: string): HTMLElement {
  const scale = scaleLinear([0, Math.max(1, ...items.map(({ count }) => count))], [0, 100]);
  return h('ol', { class: `bars ${kind}` }, items.map(({ label, count, href }) => {
    const bar = h('span', { class: 'bar', 'aria-hidden': 'true' });
    bar.style.width = `${scale(count)}%`;
    return h('li', {}, h('a', { href, title: label }, label), h('span', { class: 'track' }, bar, h('span', { class: 'value' }, number(count))));
  }));
}
