import { h } from '../dom.js';
import { t, term } from '../i18n.js';
import { listView } from '../list.js';
import { address } from '../route.js';
import { searchOf } from '../searched-tables.js';
import { table } from '../store.js';
import type { View } from '../view.js';

/** All bodies, as a table. */
export async function bodiesView(): Promise<View> {
  const bodies = await table('bodies');
  return listView({
    view: 'bodies',
    title: t('nav.bodies'),
    size: bodies.id.length,
    search: searchOf.bodies(bodies),
    sort: '-articles',
    columns: [
      { key: 'name', label: t('column.name'), width: 'wide', value: (row) => bodies.name[row]!, cell: (row) => [h('a', { href: address('body', bodies.id[row]!) }, bodies.name[row]!), bodies.aliases[row] ? h('span', { class: 'note' }, ` ${bodies.aliases[row]}`) : null] },
      { key: 'kind', label: t('column.kind'), width: 'tight', value: (row) => term('organisation', bodies.kind[row]!) },
      { key: 'place', label: t('column.place'), width: 'minor', value: (row) => bodies.place[row]! },
      { key: 'articles', label: t('column.articles'), numeric: true, value: (row) => bodies.articles[row]! },
      { key: 'mentions', label: t('column.mentions'), width: 'minor', numeric: true, value: (row) => bodies.mentions[row]! },
      { key: 'people', label: t('column.people'), numeric: true, value: (row) => bodies.people[row]! },
      { key: 'agreements', label: t('column.agreements'), numeric: true, value: (row) => bodies.agreements[row]! },
    ],
    filters: [
      { key: 'kind', label: t('column.kind'), value: (row) => bodies.kind[row]!, words: (value) => term('organisation', value) },
      { key: 'place', label: t('column.place'), value: (row) => bodies.place[row]!.split(' ')[0] ?? '' },
    ],
  });
}
