import { h } from '../dom.js';
import { t, term } from '../i18n.js';
import { listView } from '../list.js';
import { address } from '../route.js';
import { table } from '../store.js';
import type { View } from '../view.js';

/** All doubts, as a table; each leads to its place in the text. */
export async function doubtsView(): Promise<View> {
  const [doubts, articles] = await Promise.all([table('doubts'), table('articles')]);
  const article = (row: number) => doubts.article[row]!;
  const title = (row: number) => (article(row) < 0 ? '' : articles.title[article(row)]!);
  const link = (row: number) => address('article', articles.id[article(row)]!, { at: doubts.start[row]! < 0 ? null : doubts.start[row]! });
  return listView({
    view: 'doubts',
    title: t('nav.doubts'),
    size: doubts.code.length,
    search: { names: doubts.code.map((code, row) => `${doubts.message[row]}
${code}
${title(row)}`.toLowerCase()), keys: doubts.code.map((_, row) => (article(row) < 0 ? '' : articles.keys[article(row)]!)) },
    sort: 'code',
    columns: [
      { key: 'message', label: t('column.message'), width: 'wide', value: (row) => doubts.message[row]!, cell: (row) => (article(row) < 0 ? doubts.message[row] : h('a', { href: link(row) }, doubts.message[row]!)) },
      { key: 'code', label: t('column.kind'), width: 'tight', value: (row) => term('code', doubts.code[row]!) },
      { key: 'article', label: t('column.article'), width: 'minor', value: title },
    ],
    filters: [{ key: 'kind', label: t('column.kind'), value: (row) => doubts.code[row]!, words: (value) => term('code', value) }],
  });
}
