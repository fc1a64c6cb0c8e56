import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.js';
import { pageFromArticle } from '../../src/ingest/page-from-article.js';
import type { Article } from '../../src/model/article.js';
import { segment } from '../../src/segment/segment.js';

function wordsOf(text: string) {
  const article: Article = readArticle(pageFromArticle({ id: 'a', text }));
  segment.run(article);
  return article.sentences.map((sentence) => article.words(sentence));
}

describe('words of a sentence', () => {
  it.each([
    ['縣議會同時破獲詐欺集團，並透過農會協助鄉親。', '县议会同时破获诈欺集团，并透过农会协助乡亲。'],
    ['雲林縣政府感謝沈遠志局長蒞臨。', '云林县政府感谢沈远志局长莅临。'],
  ])('are the same in traditional characters: %s', (traditional, simplified) => {
    expect(wordsOf(traditional)).toEqual(wordsOf(simplified));
  });
});
