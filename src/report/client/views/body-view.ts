import { h } from '../dom.js';
import { entityDecisions } from '../entity-decisions.js';
import { number, type Phrase, t, term } from '../i18n.js';
import { identity } from '../identity.js';
import { missing } from '../missing.js';
import { placesList } from '../places-list.js';
import { address, type Route } from '../route.js';
import { detail, rowOf, table } from '../store.js';
import type { View } from '../view.js';

/** Entries of a section shown before "more". */
const FEW = 30;

/** One body: its people, units and agreements, and every place in every article. */
export async function bodyView({ id: asked }: Route): Promise<View> {
  const [bodies, articles] = await Promise.all([table('bodies'), table('articles')]);
  const row = await rowOf(bodies.id, asked);
  if (row < 0) return missing(asked);
  const id = bodies.id[row]!;
  const body = await detail('body', row);
  const name = bodies.name[row]!;
  const people = [...body.people].sort((a, b) => ((b.last ?? '') < (a.last ?? '') ? -1 : (b.last ?? '') > (a.last ?? '') ? 1 : 0));
  const element = h('div', { class: 'entity' },
    h('header', {},
      h('h1', {}, name),
      h('p', {}, h('span', { class: 'tag' }, term('organisation', bodies.kind[row]!)), bodies.place[row] ? ` ${bodies.place[row]}` : null),
      body.aliases.length > 0 ? h('p', { class: 'aliases' }, `${t('person.aliases')} ${body.aliases.join('、')}`) : null,
      body.parent ? h('p', {}, `${t('body.parent')} `, h('a', { href: address('body', body.parent.id) }, body.parent.name)) : null,
      identity(id, body.formerIds)),
    section('body.people', people.map((post) => h('li', {},
      h('a', { href: address('person', post.id) }, post.name), ' ', post.title, ' ', post.status === 'current' ? null : h('span', { class: 'tag' }, term('status', post.status)),
      post.first ? h('span', { class: 'note' }, ` ${post.first === post.last ? post.first : `${post.first} – ${post.last}`}`) : null))),
    section('body.units', body.units.map((unit) => h('li', {}, h('a', { href: address('body', unit.id) }, unit.name)))),
    section('body.agreements', body.agreements.map((agreement) => h('li', {},
      h('a', { href: address('agreement', agreement.id) }, agreement.name), h('span', { class: 'note' }, ` ${[agreement.others, agreement.date].filter(Boolean).join(' · ')}`)))),
    entityDecisions('body.decide', { kind: 'body', id, name, others: [] }),
    placesList(body.places, articles));
  return { element, name };
}

function section(title: Phrase, items: HTMLElement[]): HTMLElement | null {
  if (items.length === 0) return null;
  const list = h('ul', {}, items.slice(0, FEW));
  const rest = items.slice(FEW);
  const more = h('button', { type: 'button', class: 'more', onclick: () => { list.append(...rest); more.remove(); } }, t('list.more', { count: number(rest.length) }));
  return h('section', {}, h('h2', {}, t(title), ' ', h('span', { class: 'count' }, number(items.length))), list, rest.length > 0 ? more : null);
}
