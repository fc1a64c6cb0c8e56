import type { Article, Page } from './model/article.js';
import type { ArticleRecord } from './model/article-record.js';
import { ARTICLE_LAYERS, readArticle } from './article/read-article.js';
import { toRecord } from './emit/record.js';
import { recogniseDates } from './recognise/dates/recognise-dates.js';
import { recogniseDocuments } from './recognise/documents/recognise-documents.js';
import { recogniseNames } from './recognise/recognise-names.js';
import { relateAgreements } from './relate/agreements/relate-agreements.js';
import { relateEntities } from './relate/entities/relate-entities.js';
import { relateEvents } from './relate/events/relate-events.js';
import { relatePosts } from './relate/posts/relate-posts.js';
import { segment } from './segment/segment.js';
import { compose, type Stage } from './stage.js';

/** The way of an article, in order. */
export const stages: readonly Stage[] = [
  segment,
  recogniseDates,
  recogniseDocuments,
  recogniseNames,
  relateEntities,
  relatePosts,
  relateAgreements,
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
