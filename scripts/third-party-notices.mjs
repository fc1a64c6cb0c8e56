#!/usr/bin/env node
// Writes THIRD-PARTY-NOTICES.md: every package that a production install brings, with its licence text. `--check` compares instead of writing.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'THIRD-PARTY-NOTICES.md';
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

// packages built for one platform (os or cpu named) carry the licence of the package that asks for them
const packages = Object.entries(lock.packages)
  .filter(([path, entry]) => path && !entry.dev && !entry.devOptional && !entry.optional && !entry.os && !entry.cpu)
  .map(([path]) => read(path))
  .filter(Boolean);
const unique = [...new Map(packages.map((found) => [`${found.name}@${found.version}`, found])).values()].sort((a, b) =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1,
);

function read(path) {
  if (!existsSync(join(path, 'package.json'))) return null;
  const { name, version, license, licenses, author } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const file = readdirSync(path).find((entry) => /^(?:licen[cs]e|copying)(?:[.-].*)?$/i.test(entry));
  const text = file ? readFileSync(join(path, file), 'utf8').replace(/\r\n?/g, '\n').trim() : '';
  const holder = typeof author === 'string' ? author.replace(/\s*[<(].*$/, '') : (author?.name ?? '');
  return {
    name,
    version,
    licence: typeof license === 'string' ? license : (license?.type ?? licenses?.map((l) => l.type).join(' OR ') ?? 'not stated'),
    text,
    holder,
  };
}

// many packages carry the same text: print it once, under all their names
const byText = new Map();
for (const found of unique) {
  const key = found.text || `The package has no licence file; its package.json says: ${found.licence}${found.holder ? `, by ${found.holder}` : ''}.`;
  byText.set(key, [...(byText.get(key) ?? []), found]);
}
const sections = [...byText].map(
  ([text, users]) => `## ${users.map((user) => `${user.name} ${user.version} (${user.licence})`).join(', ')}\n\n\`\`\`text\n${text}\n\`\`\`\n`,
);
const page = `# Third-party notices

tonggao itself is under the MIT licence (LICENSE). It stands on these packages, which an install brings along.
The dictionary of the segmenter (cppjieba's jieba.dict.utf8) comes with nodejieba under its MIT licence.
Written by \`npm run notices\` from the licence files of the installed packages.

${sections.join('\n')}`;

if (!process.argv.includes('--check')) writeFileSync(FILE, page);
else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== page) {
  console.error(`${FILE} does not match the installed packages: run "npm run notices" and commit it`);
  process.exit(1);
}
