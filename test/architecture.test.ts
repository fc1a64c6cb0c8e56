import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './support/source-files.js';

const STAGES = ['ingest', 'article', 'segment', 'recognise', 'relate'];
const BASE = ['model', 'lexicon', 'text'];
const stage = (name: string) => [name, 'stage.ts', ...BASE];

/** What each room of src/ may import: cli → run → pipeline → stages → text, lexicon → model. A stage imports no other stage. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: ['model'],
  lexicon: ['lexicon', 'model'],
  text: BASE,
  'stage.ts': ['model'],
  ...Object.fromEntries(STAGES.map((name) => [name, stage(name)])),
  corrections: ['corrections', ...BASE],
  resolve: ['resolve', 'corrections', ...BASE],
  emit: ['emit', ...BASE],
  export: ['export', 'emit', ...BASE],
  diff: ['diff', 'emit', ...BASE],
  report: ['report', 'emit', ...BASE],
  eval: ['eval', ...BASE],
  'pipeline.ts': ['stage.ts', 'emit', ...STAGES, ...BASE],
  run: ['run', 'corrections', 'pipeline.ts', 'stage.ts', 'emit', 'resolve', 'report', 'ingest', 'article', 'segment', ...BASE],
  // work on more than one machine: where records are kept, and the queue that articles come from
  store: ['store', 'run', 'emit', ...BASE],
  queue: ['queue', 'store', 'run', 'ingest', ...BASE],
  cli: ['cli', 'queue', 'store', 'run', 'corrections', 'export', 'diff', 'pipeline.ts', 'stage.ts', 'emit', 'resolve', 'report', 'eval', ...STAGES, ...BASE],
  'index.ts': ['queue', 'store', 'run', 'corrections', 'export', 'diff', 'pipeline.ts', 'stage.ts', 'emit', 'resolve', 'report', 'eval', ...STAGES, ...BASE],
};

/** The first part of the path; run.ts is of the room run/. */
const room = (path: string) => (path === 'run.ts' ? 'run' : (path.split('/')[0] ?? path));

describe('import directions', () => {
  it('every room of src/ is known', () => {
    expect([...new Set(sourceFiles.map(({ path }) => room(path)))].filter((name) => !(name in MAY_IMPORT))).toEqual([]);
  });

  it('cli → run → pipeline → stages → text, lexicon → model, and no stage imports another', () => {
    const wrong = sourceFiles.flatMap(({ path, ours }) =>
      ours.filter((other) => !MAY_IMPORT[room(path)]?.includes(room(other.path))).map((other) => `${path} imports ${other.path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('every import leads to a file', () => {
    const paths = new Set(sourceFiles.map(({ path }) => path));
    expect(
      sourceFiles.flatMap(({ path, ours }) =>
        ours.filter((other) => other.path.endsWith('.ts') && !paths.has(other.path)).map((other) => `${path} imports ${other.path}`),
      ),
    ).toEqual([]);
  });

  it('no file leads back to itself', () => {
    expect(sourceFiles.map(({ path }) => path).filter((path) => reaches(path, path))).toEqual([]);
  });
});

const byPath = new Map(sourceFiles.map((file) => [file.path, file]));
const runtimeImports = (path: string) => (byPath.get(path)?.ours ?? []).filter(({ typeOnly }) => !typeOnly).map((other) => other.path);

function reaches(from: string, goal: string): boolean {
  const seen = new Set<string>();
  const open = runtimeImports(from);
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (path === goal) return true;
    if (seen.has(path)) continue;
    seen.add(path);
    open.push(...runtimeImports(path));
  }
  return false;
}

describe('what is kept to one place', () => {
  const importers = (names: RegExp): SourceFile[] => sourceFiles.filter(({ packages }) => packages.some((name) => names.test(name)));
  const TOUCHES_FILES = new Set(['ingest', 'segment', 'emit', 'cli', 'run', 'report', 'export', 'diff', 'queue', 'store']);

  it.each([
    ['nodejieba', /^nodejieba$/],
    ['compromise', /^compromise/],
  ])('%s is imported in one file at most', (_, name) => {
    expect(importers(name).map(({ path }) => path).slice(1)).toEqual([]);
  });

  it('node:fs is imported only where files are read and written', () => {
    expect(
      importers(/^(?:node:)?fs(?:\/|$)/)
        .map(({ path }) => path)
        .filter((path) => !TOUCHES_FILES.has(room(path))),
    ).toEqual([]);
  });

  it('process and the console belong to the command line', () => {
    const uses = (text: string) => /\bconsole\.\w+\(|\bprocess\.(?:argv|exit|exitCode|stdout|stderr)\b/.test(text);
    expect(sourceFiles.filter(({ path, text }) => !['cli', 'run'].includes(room(path)) && uses(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the shape of files', () => {
  // lists and what a script writes are data
  const code = sourceFiles.filter(({ path, text }) => room(path) !== 'lexicon' && !/^\/\*\*[^\n]*made by scripts\//.test(text));

  it('no file is over 250 lines', () => {
    expect(code.filter(({ lines }) => lines > 250).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it('names are kebab-case', () => {
    expect(sourceFiles.map(({ path }) => path).filter((path) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.ts$/.test(path))).toEqual(
      [],
    );
  });

  it('nothing is exported as default', () => {
    expect(sourceFiles.filter(({ text }) => /^export default\b/m.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
