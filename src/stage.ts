import { type Plugin, unified } from 'unified';
import type { Article, Layer, Page } from './model/article.js';

/** A step of the way through: it reads the layers it requires and writes the layers it provides, nothing else. */
export interface Stage {
  name: string;
  requires: readonly Layer[];
  provides: readonly Layer[];
  run: (article: Article) => void;
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
