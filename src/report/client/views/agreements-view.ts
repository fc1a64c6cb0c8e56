import { h } from '../dom.js';
import { t, term } from '../i18n.js';
import { listView } from '../list.js';
import { address } from '../route.js';
import { searchOf } from '../searched-tables.js';
import { table } from '../store.js';
import type { View } from '../view.js';

/** All agreements, as a table. */
export async function agreementsView(): Promise<View> {
  const agreements = await table('agreements');
  return listView({
    view: 'agreements',
    title: t('nav.agreements'),
    size: agreements.id.length,
    search: searchOf.agreements(agreements),
    sort: '-date',
    columns: [
      { key: 'name', label: t('column.name'), value: (row) => agreements.name[row]!, cell: (row) => h('a', { href: address('agreement', agreements.id[row]!) }, agreements.name[row]!) },
      { key: 'parties', label: t('column.parties'), width: 'wide', value: (row) => agreements.parties[row]! },
      { key: 'kind', label: t('column.kind'), width: 'tight', value: (row) => term('agreementKind', agreements.kind[row]!) },
      { key: 'status', label: t('column.status'), width: 'tight', value: (row) => term('status', agreements.status[row]!) },
      // a day without a year has no place in time: it stands last
      { key: 'date', label: t('column.date'), value: (row) => agreements.date[row]!.replace(/^X.*/, ''), cell: (row) => h('span', { class: 'day' }, agreements.date[row]!) },
      { key: 'articles', label: t('column.articles'), numeric: true, value: (row) => agreements.articles[row]! },
    ],
    filters: [
      { key: 'kind', label: t('column.kind'), value: (row) => agreements.kind[row]!, words: (value) => term('agreementKind', value) },
      { key: 'status', label: t('column.status'), value: (row) => agreements.status[row]!, words: (value) => term('status', value) },
      { key: 'year', label: t('column.year'), value: (row) => /^\d{4}/.exec(agreements.date[row]!)?.[0] ?? '' },
    ],
  });
}
