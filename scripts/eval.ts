// `npm run eval [-- --errors]`: the pipeline over the annotated articles of test/gold and over those that lie beside the
// project without being part of it (columns marked *). `npm run eval -- --write` puts the table into README.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { main } from '../src/cli/program.js';

const SHIPPED = ['test/gold/seeds', 'test/gold/train', 'test/gold/dev'];
const BESIDE = ['../shared/gold/newscast', '../shared/gold/real'];
const README = 'README.md';
const PLACE = /(<!-- quality:[^\n]*-->\n)[\s\S]*?(<!-- \/quality -->)/;

const beside = BESIDE.filter((folder) => existsSync(folder));
for (const folder of BESIDE) if (!beside.includes(folder)) console.error(`${folder}: not here (its articles are not shipped), left out`);
const args = process.argv.slice(2);
const write = args.includes('--write');
const printed: string[] = [];
if (write) {
  process.stdout.write = ((text: string) => printed.push(text)) as never;
}
process.exitCode = await main(['node', 'tonggao', 'eval', '--columns', ...args.filter((arg) => arg !== '--write'), [...SHIPPED, ...beside].join(',')]);
if (write && process.exitCode === 0) {
  const table = printed
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .join('\n');
  writeFileSync(
    README,
    readFileSync(README, 'utf8').replace(PLACE, (_, open, close) => `${open}${table}\n${close}`),
  );
}
