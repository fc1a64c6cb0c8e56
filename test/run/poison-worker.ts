// A worker whose rules do what an article's text says: hang, break off, end the process, or use up all memory.
import { stages } from '../../src/pipeline.js';

const [first] = stages;
if (!first) throw new Error('no stages');
const { run } = first;
first.run = (article) => {
  if (article.text.includes('毒：循环')) for (;;);
  if (article.text.includes('毒：回溯')) /^(a+)+$/.test(`${'a'.repeat(80)}b`);
  if (article.text.includes('毒：抛出')) throw new Error('poisoned');
  if (article.text.includes('毒：退出')) process.exit(3);
  if (article.text.includes('毒：杀死')) process.kill(process.pid, 'SIGKILL');
  run.call(first, article);
};

await import('../../src/run/workers/extract-worker.js');
