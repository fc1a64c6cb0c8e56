import type { ArticleTable, PersonTable, PostEntry } from '../../page-data.js';
import { timeline } from '../charts/timeline.js';
import { h } from '../dom.js';
import { entityDecisions } from '../entity-decisions.js';
import { number, t, term } from '../i18n.js';
import { identity } from '../identity.js';
import { missing } from '../missing.js';
import { placesList } from '../places-list.js';
import { address, type Route } from '../route.js';
import { detail, rowOf, table } from '../store.js';
import type { View } from '../view.js';

/** Articles linked behind a post, and others of the same name. */
const FEW = 8;

/** One person: posts over time, and every place in every article. */
export async function personView({ id: asked }: Route): Promise<View> {
  const [people, articles] = await Promise.all([table('people'), table('articles')]);
  const row = await rowOf(people.id, asked);
  if (row < 0) return missing(asked);
  const id = people.id[row]!;
  const person = await detail('person', row);
  const name = people.name[row]!;
  const same = [...person.possiblySame.map((other) => ({ ...other, note: other.reason })), ...namesakes(people, row)];
  const others = [...new Map(same.map((other) => [other.id, other])).values()];
  const element = h('div', { class: 'entity' },
    h('header', {},
      h('h1', {}, name),
      person.aliases.length > 0 ? h('p', { class: 'aliases' }, `${t('person.aliases')} ${person.aliases.join('、')}`) : null,
      identity(id, person.formerIds)),
    ...(person.posts.length > 0 ? postSections(person.posts, articles) : []),
    entityDecisions('person.decide', { kind: 'person', id, name, others: others.slice(0, FEW) }),
    placesList(person.places, articles));
  return { element, name };
}

/** Others of the same name; they stand beside those that the dataset holds to be possibly the same. */
function namesakes(people: PersonTable, row: number): { id: string; name: string; note: string }[] {
  const name = people.name[row]!;
  return people.name.flatMap((other, at) => (other === name && at !== row ? [{ id: people.id[at]!, name, note: people.post[at]! }] : []));
}

function postSections(posts: readonly PostEntry[], articles: ArticleTable): HTMLElement[] {
  // posts that most articles tell of come first
  const sorted = [...posts].sort((a, b) => b.articles.length - a.articles.length);
  return [
    h('section', { class: 'wide' }, h('h2', {}, t('person.timeline')), h('p', { class: 'note' }, t('person.timeline.note')),
      h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('person.timeline') }, timeline(posts))),
    h('section', { class: 'wide' }, h('h2', {}, t('person.posts')), h('ul', { class: 'posts' }, sorted.map((post) => postItem(post, articles)))),
  ];
}

function postItem({ organisation, organisationId, title, status, first, last, articles: rows }: PostEntry, articles: ArticleTable): HTMLElement {
  const days = first === null ? t('person.undated') : first === last ? first : `${first} – ${last}`;
  const links = rows.slice(0, FEW).map((row, i) => [' ', h('a', { href: address('article', articles.id[row]!), title: articles.title[row]! }, `[${i + 1}]`)]);
  return h('li', {},
    organisationId ? h('a', { href: address('body', organisationId) }, organisation) : organisation, ' ', h('strong', {}, title), ' ',
    h('span', { class: `tag ${status}` }, term('status', status)), ' ',
    h('span', { class: 'note' }, `${days} · `, links, rows.length > FEW ? ` … ${number(rows.length)}` : null));
}
