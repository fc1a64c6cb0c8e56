import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { compareCodePoints } from '../text/compare-code-points.js';
import { unreadable } from './input-bytes.js';
import { EXTENSIONS, extensionOf, MANY_ARTICLES } from './readers.js';
import type { InputFailure, InputFile } from './reader.js';

/** What the arguments of a command come to: files in order, and the arguments that are none. */
export interface Inputs { files: InputFile[]; failures: InputFailure[] }

interface Found { path: string; name: string }

const KINDS = EXTENSIONS.join(' ');

/**
 * Finds the files that arguments name: files, folders (walked), globs, `-` for standard input. In the order of the arguments,
 * inside a folder by code point; a file named twice comes once, under its longest name.
 */
export async function listInputs(inputs: readonly string[]): Promise<Inputs> {
  const failures: InputFailure[] = [];
  const byPath = new Map<string, Found>();
  for (const input of inputs) {
    for (const found of await expand(input, failures)) {
      const key = found.path === '-' ? '-' : resolve(found.path);
      const before = byPath.get(key);
      // the longest, so that the order of the arguments does not decide on ids
      if (!before || found.name.length > before.name.length) byPath.set(key, found);
    }
  }
  return { files: withIds([...byPath.values()]), failures };
}

async function expand(input: string, failures: InputFailure[]): Promise<Found[]> {
  if (input === '-') return [{ path: '-', name: '-' }];
  const fail = (code: string, message: string) => { failures.push({ id: null, path: input, code, message }); return []; };
  let stats: Awaited<ReturnType<typeof stat>> | null = null;
  try {
    stats = await stat(input);
  } catch (error) {
    if (isDynamicPattern(input)) {
      const found = await expandGlob(input);
      return found.length ? found : fail('nothing-readable', `no file of a kind that can be read (${KINDS}) matches: check the pattern`);
    }
    failures.push({ ...unreadable({ path: input, name: input, id: '', extension: '' }, error), id: null });
    return [];
  }
  if (stats.isDirectory()) {
    const found = await walk(input, '', failures);
    return found.length ? found : fail('nothing-readable', `the folder holds no file of a kind that can be read (${KINDS}): name another, or convert its files`);
  }
  if (!extensionOf(input.replaceAll('\\', '/'))) return fail('unknown-kind', `not a kind of file that can be read (${KINDS}): rename or convert it`);
  return [{ path: input, name: basename(input) }];
}

async function walk(folder: string, prefix: string, failures: InputFailure[]): Promise<Found[]> {
  const found: Found[] = [];
  let entries: Awaited<ReturnType<typeof readEntries>>;
  try {
    entries = await readEntries(folder);
  } catch (error) {
    failures.push({ ...unreadable({ path: folder, name: prefix || folder, id: '', extension: '' }, error), id: null });
    return found;
  }
  for (const entry of entries) {
    // .git, .DS_Store; links to folders could lead in a circle
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    const name = prefix ? `${prefix}/${entry.name}` : entry.name;
    if (entry.isDirectory()) found.push(...await walk(path, name, failures));
    else if ((entry.isFile() || entry.isSymbolicLink()) && extensionOf(name)) found.push({ path, name });
  }
  return found;
}

async function readEntries(folder: string) {
  return (await readdir(folder, { withFileTypes: true })).sort((a, b) => compareCodePoints(a.name, b.name));
}

async function expandGlob(pattern: string): Promise<Found[]> {
  const posix = pattern.replaceAll('\\', '/');
  const folder = resolve(globFolder(posix));
  const paths = await glob([posix], { onlyFiles: true, followSymbolicLinks: false, expandDirectories: false, absolute: true });
  return paths.filter((path) => extensionOf(path)).sort(compareCodePoints).map((path) => ({ path, name: relative(folder, path).replaceAll('\\', '/') }));
}

/** The part of a pattern before its first folder that has a wildcard: news/2024 of news/2024/**\/*.txt. */
function globFolder(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => isDynamicPattern(part));
  // /*.txt begins at the root
  return parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

/** Ids: the name without its extension; kept when two files differ only in it. */
function withIds(found: Found[]): InputFile[] {
  const names = new Map<string, Set<string>>();
  const files = found.map(({ path, name }) => {
    const extension = name === '-' ? '.ndjson' : extensionOf(name) ?? '';
    const id = name.slice(0, name.length - extension.length) || name;
    if (!MANY_ARTICLES.has(extension)) names.set(id, (names.get(id) ?? new Set()).add(name));
    return { path, name, extension, id };
  });
  return files.map((file) => ((names.get(file.id)?.size ?? 0) > 1 && !MANY_ARTICLES.has(file.extension) ? { ...file, id: file.name } : file));
}
