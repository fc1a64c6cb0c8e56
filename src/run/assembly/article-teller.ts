import { checkedLine } from '../../emit/table-writer.js';
import { datasetArticle } from '../../model/dataset-article.js';
import type { LocalView } from '../../resolve/local-view.js';
import type { Resolution } from '../../resolve/resolution.js';
import { recordOf, type SortedRecord } from './sorted-records.js';
import { tellArticle, type ToldArticle } from './told-article.js';
import type { ToldMemory } from './told-memory.js';

/** Tells one article: its line of the dataset and what it says of people, bodies, agreements and events. */
export class ArticleTeller {
  /** The key under which memory has what it tells; null where nothing is remembered. */
  readonly rememberedAs: string | null;
  /** The record as corrections change it; null when they leave it as it is. */
  private readonly corrected: LocalView | null;

  /** @param at the article's place among all of them, by id */
  constructor(private readonly article: SortedRecord, private readonly resolution: Resolution, private readonly at: number, private readonly memory: ToldMemory | undefined) {
    this.corrected = resolution.isCorrected(article.id, at) ? resolution.view(recordOf(article), at) : null;
    this.rememberedAs = memory && this.corrected === null ? article.key : null;
  }

  tell(): ToldArticle {
    if (this.memory && this.rememberedAs !== null) return this.memory.tell(this.rememberedAs, this.resolution.standing(this.at), () => recordOf(this.article));
    return tellArticle(this.corrected ?? this.resolution.view(recordOf(this.article), this.at));
  }

  /** The article as it stands in the dataset. What no correction touched was checked when it came in. */
  line(): string | Buffer {
    const { copyOf } = this.corrected ?? this.resolution.standing(this.at);
    if (this.corrected) return checkedLine('articles', datasetArticle, copyOf === null ? this.corrected.record : { ...this.corrected.record, duplicateOf: copyOf });
    const line = this.article.line();
    return copyOf === null ? line : `${String(line).slice(0, -1)},"duplicateOf":${JSON.stringify(copyOf)}}`;
  }
}
