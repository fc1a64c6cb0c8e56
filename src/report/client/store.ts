import type { DetailKind, Details, PageMeta, Tables } from '../page-data.js';

/** Chunks of details kept in memory; older ones are loaded again when they are wanted. */
const KEPT_CHUNKS = 60;

const tables = new Map<string, Promise<unknown>>();
const chunks = new Map<string, Promise<unknown[]>>();
const arrivals = new Map<string, (json: string) => void>();

declare global {
  interface Window {
    /** Called by the scripts under data/ as they load. */
    tonggaoChunk: (name: string, json: string) => void;
  }
}

window.tonggaoChunk = (name, json) => {
  arrivals.get(name)?.(json);
  arrivals.delete(name);
};

/** Figures of the dataset and of the pictures; they stand in the page itself. */
export const meta = embedded('meta') as PageMeta;

/** One of the page's tables, loaded when it is first asked for. */
export function table<Name extends keyof Tables>(name: Name): Promise<Tables[Name]> {
  let found = tables.get(name);
  if (!found) tables.set(name, (found = read(name)));
  return found as Promise<Tables[Name]>;
}

/** The details of one row. */
export async function detail<Kind extends DetailKind>(kind: Kind, row: number): Promise<Details[Kind]> {
  const firstRows = meta.chunks[kind];
  const number = lastAtMost(firstRows, row);
  const rows = await chunk(`${kind}-${number}`);
  return rows[row - (firstRows[number] ?? 0)] as Details[Kind];
}

/** The row that an id, or one of its former ids, has in a table; -1 for none. */
export async function rowOf(ids: readonly string[], id: string): Promise<number> {
  const row = ids.indexOf(id);
  return row >= 0 ? row : ids.indexOf((await table('formers'))[id] ?? '');
}

function chunk(name: string): Promise<unknown[]> {
  const found = chunks.get(name) ?? (read(name) as Promise<unknown[]>);
  chunks.delete(name);
  chunks.set(name, found);
  const oldest = chunks.keys().next().value;
  if (chunks.size > KEPT_CHUNKS && oldest !== undefined) chunks.delete(oldest);
  return found;
}

function read(name: string): Promise<unknown> {
  const here = embedded(name);
  return here === undefined ? loadScript(name) : Promise.resolve(here);
}

function embedded(name: string): unknown {
  const element = document.querySelector(`script[data-chunk="${CSS.escape(name)}"]`);
  return element ? JSON.parse(element.textContent ?? '') : undefined;
}

function loadScript(name: string): Promise<unknown> {
  return new Promise((done, fail) => {
    const script = document.createElement('script');
    script.src = `data/${name}.js`;
    arrivals.set(name, (json) => done(JSON.parse(json)));
    script.onload = () => script.remove();
    script.onerror = () => fail(new Error(`data/${name}.js`));
    document.head.append(script);
  });
}

function lastAtMost(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
