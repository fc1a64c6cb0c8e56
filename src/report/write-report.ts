import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { buildReport } from './build-report.js';
import { MemorySink, SpillingSink } from './chunk-sink.js';
import { pageAssets } from './page-assets.js';
import type { PageMeta } from './page-data.js';
import { pageShell } from './page-shell.js';
import { DatasetError } from './read-table.js';

/** Bytes of data up to which a report is one file. */
const ONE_FILE_LIMIT = 2_500_000;

/** What was written: the page to open, and whether it is one file or the index of a folder. */
export interface WrittenReport {
  page: string;
  oneFile: boolean;
  meta: PageMeta;
}

/**
 * Writes the report of a dataset folder. An `out` that ends in .html is one file whatever its size; another `out` is
 * a folder with an index.html; without one the report stands in the dataset folder, as report.html or, when its data
 * is over 2.5 MB, as the folder report/. It takes its place only when it is complete.
 * @throws DatasetError when the folder is not a dataset
 */
export async function writeReport(folder: string, out?: string): Promise<WrittenReport> {
  checkFolder(folder);
  const assets = await pageAssets();
  if (out !== undefined && /^\.html?$/i.test(extname(out))) {
    const sink = new MemorySink();
    const meta = await buildReport(folder, sink);
    return { page: writeFile(out, pageShell({ meta, assets, chunks: sink.chunks, live: false })), oneFile: true, meta };
  }
  const target = resolve(out ?? join(folder, 'report'));
  checkReplaceable(target);
  const draft = `${target}.${process.pid}.tmp`;
  try {
    const sink = new SpillingSink(out === undefined ? ONE_FILE_LIMIT : 0, draft);
    const meta = await buildReport(folder, sink);
    const html = pageShell({ meta, assets, chunks: sink.chunks, live: false });
    if (!sink.spilled) {
      rmSync(target, { recursive: true, force: true });
      return { page: writeFile(`${target}.html`, html), oneFile: true, meta };
    }
    writeFileSync(join(draft, 'index.html'), html);
    if (out === undefined) rmSync(`${target}.html`, { force: true });
    replaceFolder(draft, target);
    return { page: join(target, 'index.html'), oneFile: false, meta };
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** @throws DatasetError when the path is no folder */
export function checkFolder(folder: string): void {
  if (!existsSync(folder)) throw new DatasetError(`${folder} is not there: give a folder that "tonggao run" has written`);
  if (!statSync(folder).isDirectory()) throw new DatasetError(`${folder} is a file: give the dataset folder that "tonggao run" has written`);
}

function writeFile(file: string, html: string): string {
  const target = resolve(file);
  const draft = `${target}.${process.pid}.tmp`;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(draft, html);
  renameSync(draft, target);
  return target;
}

/** @throws DatasetError when the folder holds anything but an earlier report, which alone may be replaced */
function checkReplaceable(target: string): void {
  if (!existsSync(target)) return;
  const others = statSync(target).isDirectory() ? readdirSync(target).filter((name) => name !== 'index.html' && name !== 'data') : [basename(target)];
  if (others.length > 0) throw new DatasetError(`${target} holds ${others[0]}, which is no part of a report: choose another --out, or an empty folder`);
}

function replaceFolder(draft: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  const old = `${target}.${process.pid}.old`;
  if (existsSync(target)) renameSync(target, old);
  renameSync(draft, target);
  rmSync(old, { recursive: true, force: true });
}
