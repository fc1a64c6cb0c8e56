// The library. The command line is in cli/; everything that it does can be done from here.
export { annotate, extract, extractAll, stages } from './pipeline.js';
export { compose, plugin, type Stage } from './stage.js';
export { ARTICLE_LAYERS, readArticle } from './article/read-article.js';
export { toRecord } from './emit/record.js';
export { type GivenArticle, pageFromArticle } from './ingest/page-from-article.js';
export { readInputs } from './ingest/read-inputs.js';
export type { InputFailure } from './ingest/reader.js';
export { run, type RunSummary } from './run.js';
export type { RunOptions } from './run/run-options.js';
export type { Reporter } from './run/reporter.js';
export { jsonSchemas } from './emit/json-schemas.js';
export { articleRecord, type ArticleRecord } from './model/article-record.js';
export type { Article, Layer, Page } from './model/article.js';
