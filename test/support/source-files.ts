import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A file of src/ with what it imports: of ours as paths under src, of others as package names. */
export interface SourceFile {
  /** Under src, with slashes: recognise/dates/recognise-dates.ts */
  path: string;
  text: string;
  lines: number;
  ours: { path: string; typeOnly: boolean }[];
  packages: string[];
}

const IMPORT = /\b(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

/** Every TypeScript file of src/, read once. */
export const sourceFiles: readonly SourceFile[] = filesUnder('src').map(read);

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort();
}

function read(file: string): SourceFile {
  const text = readFileSync(file, 'utf8');
  const path = file.slice('src/'.length);
  const found = [...withoutComments(text).matchAll(IMPORT)].map((match) => ({ name: match[2] ?? match[3] ?? '', typeOnly: match[1] !== undefined }));
  const own = found.filter(({ name }) => name.startsWith('.'));
  return {
    path,
    text,
    lines: text.split('\n').length - 1,
    ours: own.map(({ name, typeOnly }) => ({ path: normalize(join(dirname(path), name)).replace(/\.js$/, '.ts'), typeOnly })),
    packages: found.filter(({ name }) => !name.startsWith('.')).map(({ name }) => name),
  };
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
