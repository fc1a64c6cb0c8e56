import type { Article, Page } from './model/article.js';
import type { ArticleRecord } from './model/article-record.js';
import { ARTICLE_LAYERS, readArticle } from './article/read-article.js';
import { toRecord } from './emit/record.js';
import { recogniseDates } from './recognise/dates/recognise-dates.js';
import { recogniseDocuments } from './recognise/documents/recognise-documents.js';
import { recogniseNames } from './recognise/recognise-names.js';
import { relateAgreements } from './relate/agreements/relate-agreements.js';
import { weighOrganisations } from './relate/entities/weigh-organisations.js';
import { relateEntities } from './relate/entities/relate-entities.js';
import { relateEvents } from './relate/events/relate-events.js';
import { relatePosts } from './relate/posts/relate-posts.js';
import { segment } from './segment/segment.js';
import { attempt, compose, runOver, type Stage } from './stage.js';

/** The way of an article, in order. */
export const stages: readonly Stage[] = [
  segment,
  recogniseDates,
  recogniseDocuments,
  recogniseNames,
  relateEntities,
  relatePosts,
  relateAgreements,
  weighOrganisations,
  relateEvents,
];

const processor = compose(ARTICLE_LAYERS, stages);

/** Reads one page into an article with all its annotations. */
export function annotate(page: Page): Article {
  // the cast: unified types trees as unist nodes; ours carries the same `type` and adds layers
  return processor.runSync(readArticle(page) as never) as unknown as Article;
}

/** Reads one page into the record that the contract describes. */
export function extract(page: Page): ArticleRecord {
  return toRecord(annotate(page));
}

/** Characters that go through the stages together: with more there is nothing left to gain, and memory to lose. */
const TOGETHER = 40_000;

/**
 * Reads pages into records, in their order. Each stage goes over many articles before the next begins, for stages drive each other's
 * tables and code out of the processor's caches: a third less time than one after the other. What breaks off is answered with its error.
 */
export function extractAll(pages: readonly Page[]): (ArticleRecord | Error)[] {
  const records: (ArticleRecord | Error)[] = [];
  let articles: (Article | Error)[] = [];
  let characters = 0;
  for (const [at, page] of pages.entries()) {
    const article = attempt(() => readArticle(page));
    articles.push(article);
    characters += article instanceof Error ? 0 : article.text.length;
    if (characters < TOGETHER && at + 1 < pages.length) continue;
    for (const stage of stages) runOver(stage, articles);
    for (const read of articles) records.push(read instanceof Error ? read : attempt(() => toRecord(read)));
    articles = [];
    characters = 0;
  }
  return records;
}
