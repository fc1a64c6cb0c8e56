#!/usr/bin/env node
// Adds to package-lock.json the builds for other platforms that the registry at hand did not answer for. Without their entries `npm ci`
// takes the file for incomplete and stops, on every platform; with them it passes over the builds that are not for this machine.
// Run it after `npm install PACKAGE`; a test says when it is due.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const OS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const CPU = { arm64: 'arm64', x64: 'x64', ia32: 'ia32', arm: 'arm', ppc64: 'ppc64', riscv64: 'riscv64', s390x: 's390x', loong64: 'loong64', wasm32: 'wasm32' };

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
let added = 0;
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (lock.packages[key]) continue;
    const words = name.split(/[/-]/);
    const os = OS.filter((word) => words.includes(word));
    const cpu = Object.entries(CPU)
      .filter(([word]) => words.includes(word))
      .map(([, value]) => value);
    if (os.length === 0 && cpu.length === 0) continue;
    const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : words.some((word) => word.startsWith('gnu')) ? ['glibc'] : null;
    lock.packages[key] = {
      version,
      ...(cpu.length && { cpu }),
      ...(entry.dev && { dev: true }),
      ...(libc && { libc }),
      optional: true,
      ...(os.length && { os }),
    };
    added++;
  }
}
const [root, ...rest] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([root, ...rest.sort(([x], [y]) => x.localeCompare(y, 'en'))]);
if (added) writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} builds for other platforms added to ${FILE}`);
