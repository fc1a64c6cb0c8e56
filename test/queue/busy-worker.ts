// A worker that computes for as many seconds as an article's text says, without a pause.
import { stages } from '../../src/pipeline.js';

const [first] = stages;
if (!first) throw new Error('no stages');
const { run } = first;
first.run = (article) => {
  const seconds = Number(/忙(\d+)秒/.exec(article.text)?.[1] ?? 0);
  for (const end = Date.now() + seconds * 1000; Date.now() < end; );
  run.call(first, article);
};

await import('../../src/run/workers/extract-worker.js');
