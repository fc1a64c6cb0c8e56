// `npm run eval [-- --errors]`: the pipeline over the annotated articles of test/gold and over those that lie beside the
// project without being part of it. The Markdown table is the one that README shows; columns marked * are articles that are not shipped.
import { existsSync } from 'node:fs';
import { main } from '../src/cli/program.js';

const SHIPPED = ['test/gold/seeds', 'test/gold/train', 'test/gold/dev'];
const BESIDE = ['../shared/gold/newscast', '../shared/gold/real'];

const beside = BESIDE.filter((folder) => existsSync(folder));
for (const folder of BESIDE) if (!beside.includes(folder)) console.error(`${folder}: not here (its articles are not shipped), left out`);
process.exitCode = await main(['node', 'tonggao', 'eval', '--columns', ...process.argv.slice(2), [...SHIPPED, ...beside].join(',')]);
