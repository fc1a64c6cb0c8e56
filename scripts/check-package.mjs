#!/usr/bin/env node
// Looks into the package as npm would publish it: what must be in it, what must not, how big it is; then publint's rules.
import { execFileSync, spawnSync } from 'node:child_process';

const MUST = ['package.json', 'README.md', 'LICENSE', 'THIRD-PARTY-NOTICES.md', 'dist/cli/main.js', 'dist/index.js', 'dist/index.d.ts'];
const MUST_NOT = /^(?:src|test|corpus|output|scripts|bench|coverage|\.ci)\/|\.tsbuildinfo$/;
const MAX_UNPACKED_BYTES = 20e6;

const [pack] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] }),
);
const files = pack.files.map((file) => file.path);
const faults = [
  ...MUST.filter((file) => !files.includes(file)).map((file) => `${file} is missing from the package: build first, or add it to "files" in package.json`),
  ...files.filter((file) => MUST_NOT.test(file)).map((file) => `${file} does not belong in the package`),
  ...(pack.unpackedSize > MAX_UNPACKED_BYTES ? [`the package unpacks to ${pack.unpackedSize} bytes, over ${MAX_UNPACKED_BYTES}`] : []),
];
for (const fault of faults) console.error(fault);
console.log(`${files.length} files, ${(pack.unpackedSize / 1e6).toFixed(1)} MB unpacked`);
if (faults.length) process.exit(1);
for (const [program, ...args] of [
  ['node', 'scripts/third-party-notices.mjs', '--check'],
  ['npx', 'publint', '--strict'],
]) {
  const { status } = spawnSync(program, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
