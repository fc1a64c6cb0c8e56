import type { EventCard, LocalEntity, PackedArticle } from '../../page-data.js';
import { h } from '../dom.js';
import { number, t, term } from '../i18n.js';
import { addressOf } from './reading.js';
import type { ShowPlace } from './notes.js';

/** What an article tells of, below its text: people with their posts, bodies, events. */
export function appendix(article: PackedArticle, show: ShowPlace): HTMLElement {
  return h('div', { class: 'appendix' },
    section(t('article.people'), article.people.map((person) => entity(article, person))),
    section(t('article.bodies'), article.organisations.map((body) => entity(article, body))),
    section(t('article.events'), article.events.map((event) => eventItem(event, show))));
}

function section(title: string, items: HTMLElement[]): HTMLElement | null {
  return items.length === 0 ? null : h('section', {}, h('h2', {}, title, ' ', h('span', { class: 'count' }, number(items.length))), h('ul', {}, items));
}

function entity(article: PackedArticle, { id, name, note }: LocalEntity): HTMLElement {
  const to = addressOf(article, id);
  return h('li', {}, to ? h('a', { href: to }, name) : h('span', {}, name), note ? h('span', { class: 'note' }, ` ${note}`) : null);
}

function eventItem(event: EventCard, show: ShowPlace): HTMLElement {
  const roles = new Map<string, string[]>();
  for (const { name, role } of event.participants) roles.set(role, [...(roles.get(role) ?? []), name]);
  return h('li', {},
    h('button', { type: 'button', class: 'plain link', onclick: () => show(event.start, event.end) }, event.name ?? term('eventKind', event.kind)),
    h('span', { class: 'note' }, ` ${[term('eventKind', event.kind), event.date, event.place].filter(Boolean).join(' · ')}`),
    roles.size === 0 ? null : h('p', { class: 'note' }, [...roles].map(([role, names]) => `${term('role', role)}：${names.join('、')}`).join('；')));
}
