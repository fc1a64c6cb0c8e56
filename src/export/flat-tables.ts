import type { TableName } from '../emit/tables.js';

/** A cell of a flat table. */
export type Cell = string | number | null;

/** A table without nested values: those of a row that are lists stand in tables of their own. */
export interface FlatTable {
  name: string;
  /** The file of the dataset that it is made of. */
  from: TableName;
  columns: readonly { name: string; type: 'TEXT' | 'INTEGER' | 'REAL' }[];
  rows: (row: Row) => Cell[][];
}

// rows are read back from files that were checked when they were written
// biome-ignore lint/suspicious/noExplicitAny: any table's row
type Row = Record<string, any>;

const text = (...names: string[]) => names.map((name) => ({ name, type: 'TEXT' as const }));
const integer = (...names: string[]) => names.map((name) => ({ name, type: 'INTEGER' as const }));
const real = (...names: string[]) => names.map((name) => ({ name, type: 'REAL' as const }));

/** One row of cells: the row's own values under the columns' names. */
const plain =
  (columns: FlatTable['columns'], extra: (row: Row) => Row = () => ({})) =>
  (row: Row): Cell[][] => {
    const values = { ...row, ...extra(row) };
    return [columns.map(({ name }) => cellOf(values[name]))];
  };
const cellOf = (value: unknown): Cell =>
  value === undefined || value === null ? null : typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value);

function table(name: string, from: TableName, columns: FlatTable['columns'], extra?: (row: Row) => Row): FlatTable {
  return { name, from, columns, rows: plain(columns, extra) };
}

/** A list inside rows as a table: the row's id, then the item's values. */
function list(name: string, from: TableName, id: string, field: string, columns: FlatTable['columns']): FlatTable {
  return {
    name,
    from,
    columns: [...text(id), ...columns],
    rows: (row) =>
      (row[field] as unknown[]).map((item) => [
        row['id'],
        ...columns.map((column) => cellOf(typeof item === 'object' && item !== null ? (item as Row)[column.name] : item)),
      ]),
  };
}

const place = ({ place: where }: Row): Row => ({ country: where?.country, province: where?.province, city: where?.city, county: where?.county });

/** The dataset as flat tables, for spreadsheets and SQL. */
export const FLAT_TABLES: readonly FlatTable[] = [
  table(
    'articles',
    'articles',
    [...text('id', 'title', 'publisher', 'published', 'language', 'path', 'url', 'sha256', 'duplicate_of'), ...real('duplicate_share'), ...text('text')],
    ({ source, duplicateOf }) => ({
      path: source.path,
      url: source.url,
      sha256: source.sha256,
      duplicate_of: duplicateOf?.id,
      duplicate_share: duplicateOf?.share,
    }),
  ),
  table('people', 'people', [...text('id', 'name', 'aliases', 'formerIds', 'possiblySame'), ...integer('article_count')], ({ articles }) => ({
    article_count: articles.length,
  })),
  list('people_articles', 'people', 'person', 'articles', text('article')),
  table(
    'organisations',
    'organisations',
    [...text('id', 'name', 'aliases', 'kind', 'parentId', 'country', 'province', 'city', 'county', 'formerIds'), ...integer('article_count')],
    (row) => ({ ...place(row), article_count: row['articles'].length }),
  ),
  list('organisations_articles', 'organisations', 'organisation', 'articles', text('article')),
  table(
    'posts',
    'posts',
    [
      ...text(
        'id',
        'personId',
        'person',
        'organisationId',
        'organisation',
        'unit',
        'title',
        'category',
        'level',
        'grade',
        'status',
        'firstSeen',
        'firstSeenArticle',
        'lastSeen',
        'lastSeenArticle',
        'predecessorId',
        'successorId',
        'doubt',
      ),
      ...real('confidence'),
      ...integer('article_count'),
    ],
    ({ articles }) => ({ article_count: articles.length }),
  ),
  list('posts_articles', 'posts', 'post', 'articles', text('article')),
  list('posts_phases', 'posts', 'post', 'phases', text('status', 'firstSeen', 'lastSeen', 'articles')),
  table(
    'agreements',
    'agreements',
    [...text('id', 'name', 'kind', 'status', 'date', 'place', 'term', 'fields', 'founds', 'formerIds'), ...real('confidence'), ...integer('article_count')],
    ({ articles }) => ({ article_count: articles.length }),
  ),
  list('agreements_articles', 'agreements', 'agreement', 'articles', text('article')),
  list('agreements_parties', 'agreements', 'agreement', 'parties', text('name', 'organisationId')),
  list('agreements_signatories', 'agreements', 'agreement', 'signatories', text('person', 'personId', 'party', 'organisationId')),
  list('agreements_witnesses', 'agreements', 'agreement', 'witnesses', text('name', 'personId')),
  list('agreements_amounts', 'agreements', 'agreement', 'amounts', [...text('text'), ...real('value'), ...text('currency', 'role'), ...real('yuan')]),
  table(
    'events',
    'events',
    [...text('id', 'kind', 'name', 'date', 'place', 'formerIds'), ...real('confidence'), ...integer('article_count')],
    ({ articles }) => ({ article_count: articles.length }),
  ),
  list('events_articles', 'events', 'event', 'articles', text('article')),
  list('events_participants', 'events', 'event', 'participants', text('person', 'personId', 'role')),
  table('mentions', 'mentions', [
    ...text('article', 'layer'),
    ...integer('start', 'end'),
    ...text('text', 'entityId', 'localId', 'value'),
    ...real('confidence'),
    ...text('rule'),
  ]),
  table('problems', 'problems', [...text('article', 'path'), ...integer('line'), ...text('code', 'message'), ...integer('start', 'end')]),
];
