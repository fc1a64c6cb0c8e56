import { h } from '../dom.js';
import { t } from '../i18n.js';
import { listView } from '../list.js';
import { address } from '../route.js';
import { searchOf } from '../searched-tables.js';
import { table } from '../store.js';
import type { View } from '../view.js';

/** All people, as a table. */
export async function peopleView(): Promise<View> {
  const people = await table('people');
  return listView({
    view: 'people',
    title: t('nav.people'),
    size: people.id.length,
    search: searchOf.people(people),
    sort: '-articles',
    columns: [
      { key: 'name', label: t('column.person'), value: (row) => people.name[row]!, cell: (row) => [h('a', { href: address('person', people.id[row]!) }, people.name[row]!), people.aliases[row] ? h('span', { class: 'note' }, ` ${people.aliases[row]}`) : null] },
      { key: 'post', label: t('column.post'), width: 'wide', value: (row) => people.post[row]! },
      { key: 'articles', label: t('column.articles'), numeric: true, value: (row) => people.articles[row]! },
      { key: 'mentions', label: t('column.mentions'), width: 'minor', numeric: true, value: (row) => people.mentions[row]! },
      { key: 'first', label: t('column.first'), width: 'minor', value: (row) => people.first[row]!, cell: (row) => h('span', { class: 'day' }, people.first[row]!) },
      { key: 'last', label: t('column.last'), value: (row) => people.last[row]!, cell: (row) => h('span', { class: 'day' }, people.last[row]!) },
    ],
    filters: [{ key: 'post', label: t('column.withPost'), value: (row) => (people.post[row] ? 'yes' : 'no'), words: (value) => t(value as 'yes' | 'no') }],
  });
}
