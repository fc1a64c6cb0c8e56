// `npm run eval [-- --errors]`: the pipeline over the annotated articles of test/gold and over those that lie beside the
// project without being part of it (columns marked *). `npm run eval -- --write` puts the tables into README.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { main } from '../src/cli/program.js';
import { type Column, formatColumns } from '../src/eval/format-scores.js';
import type { Reliability } from '../src/eval/reliability.js';

const SHIPPED = ['test/gold/seeds', 'test/gold/train', 'test/gold/dev'];
const BESIDE = ['../shared/gold/newscast', '../shared/gold/real'];
const README = 'README.md';
const PLACE = /(<!-- quality:[^\n]*-->\n)[\s\S]*?(<!-- \/quality -->)/;

const beside = BESIDE.filter((folder) => existsSync(folder));
for (const folder of BESIDE) if (!beside.includes(folder)) console.error(`${folder}: not here (its articles are not shipped), left out`);
const evaluate = (folders: readonly string[], ...options: string[]) => main(['node', 'tonggao', 'eval', '--columns', ...options, folders.join(',')]);

if (!process.argv.includes('--write')) process.exitCode = await evaluate([...SHIPPED, ...beside], ...process.argv.slice(2));
else {
  const { columns } = await evaluated([...SHIPPED, ...beside]);
  // the weights know the articles they were trained on: what they are worth shows on the others
  const { reliability } = await evaluated([...SHIPPED, ...beside].filter((folder) => !folder.endsWith('/train')));
  writeTables(columns, reliability);
}

async function evaluated(folders: readonly string[]): Promise<{ columns: Column[]; reliability: Reliability[] }> {
  const printed: string[] = [];
  const { write } = process.stdout;
  process.stdout.write = ((text: string) => printed.push(text)) as never;
  const status = await evaluate(folders, '--json');
  process.stdout.write = write;
  if (status !== 0) process.exit(status);
  return JSON.parse(printed.join(''));
}

function writeTables(columns: readonly Column[], reliability: readonly Reliability[]): void {
  const percent = (share: number | null) => (share === null ? '' : (100 * share).toFixed(1));
  const tables = [
    ...formatColumns(columns),
    '',
    'How far the confidences can be trusted, over all of these articles but `train`:',
    '',
    '| | of the values with 0.9 and more, right | of the right values, with 0.9 and more | Brier score |',
    '| --- | ---: | ---: | ---: |',
    ...reliability.map(({ layer, sureRight, rightSure, brier }) => `| ${layer} | ${percent(sureRight)} % | ${percent(rightSure)} % | ${brier?.toFixed(3) ?? ''} |`),
  ];
  writeFileSync(README, readFileSync(README, 'utf8').replace(PLACE, (_, open, close) => `${open}${tables.join('\n')}\n${close}`));
}
