import type { PostEntry } from '../../page-data.js';
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

/** Articles linked behind a post. */
const FEW = 8;

/** One person: posts over time, and every place in every article. */
export async function personView({ id: asked }: Route): Promise<View> {
  const [people, articles] = await Promise.all([table('people'), table('articles')]);
  const row = await rowOf(people.id, asked);
  if (row < 0) return missing(asked);
  const id = people.id[row]!;
  const person = await detail('person', row);
  const name = people.name[row]!;
  // namesakes stand beside those that the dataset holds to be possibly the same
  const namesakes = people.name.flatMap((other, at) => (other === name && at !== row && !person.possiblySame.some((same) => same.id === people.id[at]) ? [{ id: people.id[at]!, name: other, reason: people.post[at]! }] : []));
  const same = [...person.possiblySame, ...namesakes];
  const element = h('div', { class: 'entity' },
    h('header', {},
      h('h1', {}, name),
      person.aliases.length > 0 ? h('p', { class: 'aliases' }, `${t('person.aliases')} ${person.aliases.join('、')}`) : null,
      identity(id, person.formerIds)),
    person.posts.length > 0 ? h('section', { class: 'wide' }, h('h2', {}, t('person.timeline')), h('p', { class: 'note' }, t('person.timeline.note')), h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('person.timeline') }, timeline(person.posts))) : null,
    person.posts.length > 0 ? h('section', { class: 'wide' }, h('h2', {}, t('person.posts')), h('ul', { class: 'posts' }, byArticles(person.posts).map((post) => h('li', {},
      post.organisationId ? h('a', { href: address('body', post.organisationId) }, post.organisation) : post.organisation, ' ', h('strong', {}, post.title), ' ',
      h('span', { class: `tag ${post.status}` }, term('status', post.status)), ' ',
      h('span', { class: 'note' }, `${post.first ? (post.first === post.last ? post.first : `${post.first} – ${post.last}`) : t('person.undated')} · `, post.articles.slice(0, FEW).map((article, i) => [' ', h('a', { href: address('article', articles.id[article]!), title: articles.title[article]! }, `[${i + 1}]`)]), post.articles.length > FEW ? ` … ${number(post.articles.length)}` : null))))) : null,
    same.length > 0 ? h('section', {}, h('h2', {}, t('person.same')), h('ul', {}, same.map((other) => h('li', {}, h('a', { href: address('person', other.id) }, other.name), h('span', { class: 'note' }, ` ${other.reason}`))))) : null,
    entityDecisions('person.decide', { kind: 'person', id, name, others: same.slice(0, 8).map((other) => ({ id: other.id, name: other.name, note: other.reason })) }),
    placesList(person.places, articles));
  return { element, name };
}

/** Posts that most articles tell of come first. */
function byArticles(posts: readonly PostEntry[]): PostEntry[] {
  return [...posts].sort((a, b) => b.articles.length - a.articles.length);
}
