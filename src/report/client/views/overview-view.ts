import { bars } from '../charts/bars.js';
import { network, networkLegend } from '../charts/network.js';
import { overTime } from '../charts/over-time.js';
import { type Child, h } from '../dom.js';
import { number, type Phrase, t, term } from '../i18n.js';
import { address } from '../route.js';
import { meta } from '../store.js';
import type { View } from '../view.js';

/** The first view: what the dataset holds, in figures and pictures. */
export async function overviewView(): Promise<View> {
  const { counts, overview } = meta;
  const figure = (view: string, phrase: Phrase, count: number) => h('a', { href: address(view) }, h('strong', {}, number(count)), ' ', t(phrase));
  const drawing = h('div', { class: 'drawing', tabindex: '0', role: 'region', 'aria-label': t('overview.network') });
  const element = h('div', { class: 'overview' },
    h('h1', { class: 'hidden' }, t('overview.figures', { name: meta.name })),
    h('p', { class: 'figures' },
      figure('articles', 'nav.articles', counts.articles), figure('people', 'nav.people', counts.people), figure('bodies', 'nav.bodies', counts.bodies),
      figure('agreements', 'nav.agreements', counts.agreements), figure('doubts', 'nav.doubts', counts.doubts),
      counts.failed > 0 ? h('a', { class: 'failed', href: address('doubts') }, t('overview.failed', { count: number(counts.failed) })) : null),
    panel('overview.network', 'network', overview.network.links.length === 0
      ? h('p', { class: 'empty' }, t('overview.none'))
      : [h('p', { class: 'note' }, t('overview.network.note', { count: number(overview.network.nodes.length) })), networkLegend(), drawing, networkTable()]),
    panel('overview.time', 'time', overview.agreementsOver.length === 0 ? h('p', { class: 'empty' }, t('overview.none')) : overTime(overview.agreementsOver)),
    overview.doubts.length > 0 ? panel('overview.doubts', 'doubts', bars(overview.doubts.map(({ code, count }) => ({ label: term('code', code), count, href: address('doubts', '', { kind: code }) })), 'doubt')) : null,
    panel('overview.people', '', bars(overview.people.map((person) => ({ label: person.name, count: person.articles, href: address('person', person.id) })), 'person')),
    panel('overview.bodies', '', bars(overview.bodies.map((body) => ({ label: body.name, count: body.articles, href: address('body', body.id) })), 'body')));
  return {
    element,
    name: t('nav.overview'),
    // laid out after the first paint: the figures and bars do not wait for it
    mounted: () => requestAnimationFrame(() => setTimeout(() => drawing.replaceChildren(network(overview.network)))),
  };
}

function panel(title: Phrase, name: string, ...content: Child[]): HTMLElement {
  return h('section', { class: `panel ${name}` }, h('h2', {}, t(title)), content);
}

function networkTable(): HTMLElement {
  const { nodes, links } = meta.overview.network;
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const rows = [...links].sort((a, b) => b.count - a.count);
  const link = (id: string) => h('a', { href: address('body', id) }, names.get(id)!);
  return h('details', {}, h('summary', {}, t('overview.table')),
    h('table', {}, h('thead', {}, h('tr', {}, h('th', { scope: 'col', colspan: 2 }, t('nav.bodies')), h('th', { scope: 'col', class: 'number' }, t('nav.agreements')))),
      h('tbody', {}, rows.map(({ source, target, count }) => h('tr', {}, h('td', {}, link(source)), h('td', {}, link(target)), h('td', { class: 'number' }, number(count)))))));
}
