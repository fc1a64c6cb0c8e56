import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluateSet, GOLD_SETS } from './support/gold-sets.js';
import { codeBlocks } from './support/readme-blocks.js';

const readme = readFileSync('README.md', 'utf8');
const blocks = codeBlocks('README.md');
const MAIN = resolve('src/cli/main.ts');
const TSX = resolve('node_modules/tsx/dist/loader.mjs');

/** A folder like a user's: the articles, and `tonggao` on the path; the package under its name for imports. */
let folder: string;
let env: NodeJS.ProcessEnv;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tonggao-readme-'));
  cpSync('corpus', join(folder, 'corpus'), { recursive: true });
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/tonggao'), `#!/bin/sh\nexec "${process.execPath}" --import "${TSX}" "${MAIN}" "$@"\n`);
  chmodSync(join(folder, 'bin/tonggao'), 0o755);
  mkdirSync(join(folder, 'node_modules/tonggao'), { recursive: true });
  writeFileSync(join(folder, 'node_modules/tonggao/package.json'), JSON.stringify({ name: 'tonggao', type: 'module', exports: './index.js' }));
  writeFileSync(join(folder, 'node_modules/tonggao/index.js'), `export * from ${JSON.stringify(resolve('src/index.ts'))};\n`);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  env = { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` };
});
afterAll(() => rmSync(folder, { recursive: true }));

const titleOf = ({ code }: { code: string }) => code.split('\n')[0] ?? '';
const has = (program: string) => (process.env.PATH ?? '').split(delimiter).some((place) => existsSync(join(place, program)));
const missing = (flags: readonly string[]) =>
  flags
    .filter((flag) => flag.startsWith('needs-'))
    .map((flag) => flag.slice('needs-'.length))
    .filter((program) => !has(program));

describe('shell examples, in order', () => {
  const examples = blocks.filter(({ language, flags }) => language === 'sh' && !flags.includes('no-test'));
  for (const block of examples) {
    const absent = missing(block.flags);
    // where everything must be there, an example that cannot run fails instead of being skipped
    it.skipIf(absent.length > 0 && !process.env.CI)(`line ${block.line}: ${titleOf(block)}${absent.length ? ` (needs ${absent.join(', ')})` : ''}`, () => {
      execFileSync('bash', ['-euo', 'pipefail', '-c', block.code], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    });
  }
});

describe('questions in SQL, over what the examples above wrote', () => {
  const questions = blocks.filter(({ language }) => language === 'sql');

  it.each(questions.filter(({ flags }) => flags[0] === 'duckdb').map((block) => [`line ${block.line}`, block] as const))('%s has an answer in DuckDB', async (_, { code }) => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const reader = await connection.runAndReadAll(code.replaceAll("'exported/", `'${folder}/exported/`));
    expect(reader.getRows().length).toBeGreaterThan(0);
  });

  it.each(questions.filter(({ flags }) => flags[0] === 'sqlite').map((block) => [`line ${block.line}`, block] as const))('%s has an answer in SQLite', (_, { code, flags }) => {
    const database = new sqlite.Database(join(folder, flags[1] ?? ''), { readOnly: true });
    expect(database.all(code).length).toBeGreaterThan(0);
    database.close();
  });
});

describe('library examples', () => {
  const examples = blocks.filter(({ language }) => language === 'ts');
  it.each(examples.map((block) => [`line ${block.line}`, block] as const))('%s prints what README says', (_, block) => {
    const file = join(folder, 'example.ts');
    writeFileSync(file, block.code);
    const printed = execFileSync(process.execPath, ['--import', TSX, file], { cwd: folder, env, encoding: 'utf8' });
    const said = blocks[blocks.indexOf(block) + 1];
    expect(said?.language, 'the block behind a library example is what it prints').toBe('text');
    expect(printed).toBe(said?.code);
  });
});

describe('what README says of itself', () => {
  it('every file and folder it links to exists', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  const commands = readdirSync('src/cli/commands').filter((name) => name.endsWith('.ts'));

  it('it names every command, and no command or option that is not there', () => {
    const named = new Set([...readme.matchAll(/`tonggao ([a-z]+)\b/g)].map((match) => match[1] ?? ''));
    expect([...named].sort()).toEqual(commands.map((name) => name.replace('.ts', '')).sort());
    const source = commands.map((name) => readFileSync(`src/cli/commands/${name}`, 'utf8')).join('\n');
    const prose = readme.replace(/`npm [^`]*`/g, '').replace(/<!--[\s\S]*?-->/g, '');
    const options = [...prose.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)].map((match) => match[0]);
    expect(options.filter((option) => option !== '--help' && !source.includes(`${option} `) && !source.includes(`${option}'`))).toEqual([]);
  });

  it.each(GOLD_SETS)("the quality table claims no more on %s than today's results, to half a point", (set) => {
    const table = readme.split('<!-- quality')[1]?.split('<!-- /quality')[0] ?? '';
    const rows = table
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) =>
        line
          .split('|')
          .map((cell) => cell.trim())
          .slice(1, -1),
      );
    const column = rows[0]?.findIndex((cell) => cell.startsWith(`${set} (`)) ?? -1;
    expect(column, 'run "npm run eval -- --write"').toBeGreaterThan(0);
    for (const { measure, f1, tp, fp, fn } of evaluateSet(set).scores) {
      if (tp + fp + fn === 0) continue;
      const shown = Number(rows.find((cells) => cells[0]?.split(' ')[0] === measure)?.[column]);
      expect(shown, `${set} ${measure}: run "npm run eval -- --write"`).toBeLessThanOrEqual(100 * f1 + 0.5);
    }
  });
});
