import { type Plugin, unified } from 'unified';
import type { Article, Layer, Page } from './model/article.js';

/** A step of the way through: it reads the layers it requires and writes the layers it provides, nothing else. */
export interface Stage {
  name: string;
  requires: readonly Layer[];
  provides: readonly Layer[];
  run: (article: Article) => void;
  /** The same over several articles, for a stage that is quicker when it goes over all of them step by step. */
  runAll?: (articles: readonly Article[]) => void;
}

/** Runs a stage over several articles. One that it breaks off at gives way to the error, which later stages pass by. */
export function runOver(stage: Stage, articles: (Article | Error)[]): void {
  if (stage.runAll) {
    try {
      return stage.runAll(articles.filter((article): article is Article => !(article instanceof Error)));
    } catch {
      // which of them it was shows when each is taken alone
    }
  }
  for (const [at, article] of articles.entries()) {
    if (article instanceof Error) continue;
    const error = attempt(() => stage.run(article));
    if (error) articles[at] = error;
  }
}

/** What a step gives, or the error that it breaks off with. */
export function attempt<T>(step: () => T): T | Error {
  try {
    return step();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** A stage as a unified plugin, for those who compose a pipeline of their own. */
export function plugin(stage: Stage): Plugin<[], Article> {
  return () => (article) => stage.run(article);
}

/**
 * Composes stages into one unified processor. That every required layer is provided by an earlier stage is checked here, once.
 * @throws TypeError naming the stage and the missing layer
 */
export function compose(given: readonly Layer[], stages: readonly Stage[]) {
  const present = new Set<Layer>(given);
  const processor = unified();
  for (const stage of stages) {
    for (const layer of stage.requires) {
      if (!present.has(layer)) throw new TypeError(`stage ${stage.name} requires the layer "${layer}", which no earlier stage provides: put a stage that provides it before ${stage.name}`);
    }
    for (const layer of stage.provides) present.add(layer);
    processor.use(plugin(stage) as Plugin);
  }
  return processor.freeze();
}

export type ReadPage = (page: Page) => Article;
