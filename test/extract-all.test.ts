import { describe, expect, test } from 'vitest';
import { inventedArticle } from '../scripts/invented-articles.mjs';
import { pageFromArticle } from '../src/ingest/page-from-article.js';
import { extract, extractAll, stages } from '../src/pipeline.js';
import { chooseSegmenter } from '../src/run/choose-segmenter.js';

await chooseSegmenter('node-rs');
const PAGES = Array.from({ length: 50 }, (_, n) => pageFromArticle(inventedArticle(n)));
const POISON = pageFromArticle({ id: 'p', text: '毒药学院召开会议\n5月6日，校长赵文博主持会议。' });

/** Has a stage break off at the poison, whichever way it is run. */
function withPoisonIn(name: string, work: () => void): void {
  const stage = stages.find((one) => one.name === name);
  if (!stage) throw new Error(`no stage ${name}`);
  const { run, runAll } = stage;
  const isPoison = ({ text }: { text: string }) => text.includes('毒药');
  stage.run = (article) => {
    if (isPoison(article)) throw new Error('poisoned');
    run(article);
  };
  if (runAll)
    stage.runAll = (articles) => {
      runAll(articles);
      if (articles.some(isPoison)) throw new Error('poisoned with the others');
    };
  try {
    work();
  } finally {
    Object.assign(stage, { run, runAll });
  }
}

describe('articles that go through the stages together', () => {
  test.each([1, 7, 50])('%d at a time: the same bytes as one by one, in order', (size) => {
    const records = Array.from({ length: Math.ceil(PAGES.length / size) }, (_, n) => extractAll(PAGES.slice(n * size, (n + 1) * size))).flat();
    expect(records.map((record) => JSON.stringify(record))).toEqual(PAGES.map((page) => JSON.stringify(extract(page))));
  });

  test.each(['segment', 'recognise/names', 'relate/events'])('one that %s breaks off at is answered with the error, the others are read', (name) => {
    withPoisonIn(name, () => {
      const records = extractAll([...PAGES.slice(0, 3), POISON, ...PAGES.slice(3, 6)]);
      expect(records.splice(3, 1)).toEqual([new Error('poisoned')]);
      expect(records.map((record) => JSON.stringify(record))).toEqual(PAGES.slice(0, 6).map((page) => JSON.stringify(extract(page))));
    });
  });
});
