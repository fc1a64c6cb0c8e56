import { type Child, h } from './dom.js';
import { language, number, t } from './i18n.js';
import { currentRoute, keepInAddress } from './route.js';
import { type SearchIndex, searchRows } from './search.js';
import type { View } from './view.js';

/** Rows shown at once; more come as the reader reaches the end. */
const PAGE = 100;

export interface Column {
  key: string;
  label: string;
  /** What the column is sorted by. */
  value: (row: number) => string | number;
  /** Whether the values are counts: they stand at the right, and the largest come first when sorted. */
  numeric?: true;
  /** What stands in the cell; the value when left out. */
  cell?: (row: number) => Child;
  /** wide: takes the room that is left; tight: never broken; minor: given up on narrow screens. */
  width?: 'wide' | 'tight' | 'minor';
}

export interface Filter {
  key: string;
  label: string;
  value: (row: number) => string;
  /** A value in words. */
  words?: (value: string) => string;
}

export interface ListSpec {
  view: string;
  title: string;
  size: number;
  search: SearchIndex;
  columns: readonly Column[];
  filters: readonly Filter[];
  /** Key of the column to sort by at first; a minus before it for descending. */
  sort: string;
  /** Searches what the rows are about, not only their names; null when it was given up because `progress` said so. */
  fullText?: (query: string, progress: (done: number) => boolean) => Promise<ReadonlySet<number> | null>;
  /** Told of the rows as they are shown now, in their order. */
  listed?: (rows: readonly number[]) => void;
}

/** A table that can be searched, filtered and sorted; its settings stand in the address. */
export function listView(spec: ListSpec): View {
  const { query } = currentRoute();
  const settings: Record<string, string> = Object.fromEntries(query);
  const body = h('tbody');
  const count = h('p', { class: 'listed', role: 'status' });
  const more = h('button', { type: 'button', class: 'more' });
  const heads = spec.columns.map((column) => headCell(column, () => sortBy(column)));
  let rows: readonly number[] = [];
  let shownRows = 0;
  let turn = 0;

  const showMore = () => {
    const next = rows.slice(shownRows, shownRows + PAGE);
    body.append(...next.map((row) => h('tr', {}, spec.columns.map((column, i) => cell(column, row, i === 0)))));
    shownRows += next.length;
    more.hidden = shownRows >= rows.length;
    more.textContent = t('list.more', { count: number(Math.min(PAGE, rows.length - shownRows)) });
  };
  const update = async () => {
    const mine = ++turn;
    keepInAddress(spec.view, '', settings);
    const progress = (done: number) => {
      if (mine === turn) count.textContent = t('list.searching', { done: number(done), all: number(spec.size) });
      return mine === turn;
    };
    const found = settings.full && settings.q && spec.fullText ? await spec.fullText(settings.q, progress) : null;
    if (mine !== turn) return;
    const sort = settings.sort ?? spec.sort;
    rows = sorted(filtered(spec, settings, found), spec, sort);
    spec.listed?.(rows);
    for (const [i, column] of spec.columns.entries()) heads[i]!.setAttribute('aria-sort', sort === column.key ? 'ascending' : sort === `-${column.key}` ? 'descending' : 'none');
    count.textContent = rows.length === 0 ? t('list.none') : t('list.count', { shown: number(rows.length), all: number(spec.size) });
    body.replaceChildren();
    shownRows = 0;
    showMore();
  };
  const set = (key: string, value: string) => {
    if (value === '') delete settings[key];
    else settings[key] = value;
    void update();
  };
  const sortBy = (column: Column) => {
    const now = settings.sort ?? spec.sort;
    const [first, second] = column.numeric ? [`-${column.key}`, column.key] : [column.key, `-${column.key}`];
    set('sort', now === first ? second : first);
  };
  more.addEventListener('click', showMore);
  const watcher = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting) && !more.hidden) showMore();
  }, { rootMargin: '600px' });

  const element = h('div', { class: 'list' },
    h('div', { class: 'listhead' },
      h('h1', {}, spec.title),
      h('form', { class: 'filters', onsubmit: (event: Event) => event.preventDefault() },
        searchField(settings.q ?? '', (value) => set('q', value)),
        spec.fullText ? fullTextSwitch(settings.full === '1', (on) => set('full', on ? '1' : '')) : null,
        spec.filters.map((filter) => filterField(filter, spec.size, settings[filter.key] ?? '', (value) => set(filter.key, value)))),
      count),
    h('div', { class: 'tablebox' }, h('table', {}, h('caption', { class: 'hidden' }, spec.title), h('thead', {}, h('tr', {}, heads)), body)),
    more);
  void update();
  return { element, name: spec.title, mounted: () => watcher.observe(more), unmounted: () => watcher.disconnect() };
}

function headCell(column: Column, sort: () => void): HTMLTableCellElement {
  return h('th', { scope: 'col', class: classOf(column) }, h('button', { type: 'button', class: 'plain', onclick: sort, title: t('list.sort', { column: column.label }) }, column.label));
}

function cell(column: Column, row: number, first: boolean): HTMLElement {
  const content = column.cell ? column.cell(row) : shown(column.value(row));
  return first ? h('th', { scope: 'row', class: classOf(column) }, content) : h('td', { class: classOf(column), 'data-label': column.label }, content);
}

function shown(value: string | number): string {
  return typeof value === 'string' ? value : value === 0 ? '·' : number(value);
}

function classOf(column: Column): string {
  return [column.width ?? '', column.numeric ? 'number' : ''].join(' ').trim();
}

function searchField(value: string, set: (value: string) => void): HTMLElement {
  const input = h('input', { type: 'search', name: 'q', autocomplete: 'off', spellcheck: 'false', placeholder: t('app.search.hint'), value });
  input.addEventListener('input', () => set(input.value.trim()));
  return h('label', { class: 'field' }, h('span', {}, t('list.search')), input);
}

function fullTextSwitch(on: boolean, set: (on: boolean) => void): HTMLElement {
  const box = h('input', { type: 'checkbox', checked: on });
  box.addEventListener('change', () => set(box.checked));
  return h('label', { class: 'check' }, box, ' ', t('list.fullText'));
}

function filterField({ label, value, words }: Filter, size: number, chosen: string, set: (value: string) => void): HTMLElement {
  const counts = new Map<string, number>();
  for (let row = 0; row < size; row++) counts.set(value(row), (counts.get(value(row)) ?? 0) + 1);
  const options = [...counts].filter(([key]) => key !== '').sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const select = h('select', {},
    h('option', { value: '' }, t('list.any')),
    options.map(([key, times]) => h('option', { value: key, selected: key === chosen }, `${words?.(key) ?? key} (${number(times)})`)));
  select.addEventListener('change', () => set(select.value));
  return h('label', { class: 'field' }, h('span', {}, label), select);
}

/** The rows that the filters let through and that were found: in full texts, where those were searched, else by name. */
function filtered(spec: ListSpec, settings: Record<string, string>, found: ReadonlySet<number> | null): readonly number[] {
  const active = spec.filters.filter(({ key }) => settings[key]);
  const rows = [...Array(spec.size).keys()].filter((row) => active.every(({ key, value }) => value(row) === settings[key]));
  return found ? rows.filter((row) => found.has(row)) : searchRows(settings.q ?? '', rows, spec.search);
}

function sorted(rows: readonly number[], spec: ListSpec, sort: string): readonly number[] {
  const column = spec.columns.find(({ key }) => key === sort.replace(/^-/, ''));
  if (!column) return rows;
  const sign = sort.startsWith('-') ? -1 : 1;
  const keyed = rows.map((row) => ({ row, value: column.value(row) }));
  const compare = comparison(keyed.map(({ value }) => value));
  // empty values stand last, whichever way the column is sorted
  keyed.sort((a, b) => Number(a.value === '') - Number(b.value === '') || sign * compare(a.value, b.value) || a.row - b.row);
  return keyed.map(({ row }) => row);
}

/** How the values of a column are compared: counts and plain letters (days, ids) as they are; names by pinyin, which is slow. */
function comparison(values: readonly (string | number)[]): (a: string | number, b: string | number) => number {
  if (values.every((value) => typeof value === 'number' || /^[\x20-\x7e]*$/.test(value))) return (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const collator = new Intl.Collator(language() === 'zh' ? 'zh-CN' : ['en', 'zh-CN'], { numeric: true });
  return (a, b) => collator.compare(String(a), String(b));
}
