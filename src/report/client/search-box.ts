import { h } from './dom.js';
import { type Phrase, t } from './i18n.js';
import { address, go } from './route.js';
import { bestRows } from './search.js';
import { searchOf } from './searched-tables.js';
import { table } from './store.js';

const MOST = 6;

interface Group {
  phrase: Phrase;
  view: string;
  list: string;
  rows: number[];
  id: (row: number) => string;
  name: (row: number) => string;
  note: (row: number) => string;
}

/** The search over everything, in the head of every view: results as links, arrow keys to move among them. */
export function searchBox(): HTMLElement {
  const results = h('div', { class: 'results', id: 'results', role: 'region', 'aria-label': t('app.search'), hidden: true });
  const input = h('input', { id: 'search', type: 'search', autocomplete: 'off', spellcheck: 'false', placeholder: t('app.search'), 'aria-label': `${t('app.search')} (${t('app.search.hint')})`, 'aria-controls': 'results' });
  let turn = 0;
  const update = async () => {
    const mine = ++turn;
    const query = input.value.trim();
    const groups = query === '' ? [] : await find(query);
    if (mine !== turn) return;
    results.hidden = query === '';
    results.replaceChildren(...show(query, groups));
  };
  const box = h('search', { class: 'search' }, input, results);
  input.addEventListener('input', update);
  input.addEventListener('focus', () => {
    // the tables and their indexes are there before the first letter is typed
    void find('…');
    if (input.value !== '') void update();
  });
  box.addEventListener('keydown', (event) => onKey(event, input, results));
  box.addEventListener('focusout', (event) => {
    if (!box.contains(event.relatedTarget as Node | null)) results.hidden = true;
  });
  results.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) results.hidden = true;
  });
  return box;
}

async function find(query: string): Promise<Group[]> {
  const [people, bodies, articles, agreements] = await Promise.all([table('people'), table('bodies'), table('articles'), table('agreements')]);
  return [
    { phrase: 'nav.people', view: 'person', list: 'people', rows: bestRows(query, searchOf.people(people), (row) => people.articles[row]!, MOST), id: (row) => people.id[row]!, name: (row) => people.name[row]!, note: (row) => people.post[row]! },
    { phrase: 'nav.bodies', view: 'body', list: 'bodies', rows: bestRows(query, searchOf.bodies(bodies), (row) => bodies.articles[row]!, MOST), id: (row) => bodies.id[row]!, name: (row) => bodies.name[row]!, note: (row) => bodies.aliases[row]! },
    { phrase: 'nav.articles', view: 'article', list: 'articles', rows: bestRows(query, searchOf.articles(articles), () => 0, MOST), id: (row) => articles.id[row]!, name: (row) => articles.title[row]!, note: (row) => articles.published[row]! },
    { phrase: 'nav.agreements', view: 'agreement', list: 'agreements', rows: bestRows(query, searchOf.agreements(agreements), (row) => agreements.articles[row]!, MOST), id: (row) => agreements.id[row]!, name: (row) => agreements.name[row]!, note: (row) => agreements.parties[row]! },
  ];
}

function show(query: string, groups: readonly Group[]): HTMLElement[] {
  const found = groups.filter(({ rows }) => rows.length > 0);
  if (found.length === 0) return [h('p', { class: 'empty' }, t('app.search.none', { query }))];
  return found.map(({ phrase, view, list, rows, id, name, note }) =>
    h('section', {},
      h('h2', {}, h('a', { href: address(list, '', { q: query }) }, t(phrase))),
      h('ul', {}, rows.map((row) => h('li', {}, h('a', { href: address(view, id(row)) }, h('span', { class: 'name' }, name(row)), ' ', h('span', { class: 'note' }, note(row))))))));
}

function onKey(event: KeyboardEvent, input: HTMLInputElement, results: HTMLElement): void {
  const links = [...results.querySelectorAll<HTMLAnchorElement>('li a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (event.key === 'Escape') {
    results.hidden = true;
    input.focus();
  } else if (event.key === 'ArrowDown') (links[at + 1] ?? links[0])?.focus();
  else if (event.key === 'ArrowUp') (links[at - 1] ?? input).focus();
  else if (event.key === 'Enter' && at < 0 && links[0]) {
    go(links[0].getAttribute('href')!);
    results.hidden = true;
    input.blur();
  } else return;
  event.preventDefault();
}
