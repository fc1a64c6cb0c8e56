import type { DatasetMention } from '../model/dataset-mention.js';
import { readTable } from './read-table.js';

const RESOLVED = new Set(['person', 'organisation', 'agreement']);

/** Article id → local id → id in the dataset, of people, organisations and agreements. */
export type ArticleLinks = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads from a dataset's mentions which thing of the dataset each local id of each article is. */
export async function readLinks(folder: string): Promise<ArticleLinks> {
  const links = new Map<string, Map<string, string>>();
  for await (const { article, layer, localId, entityId } of readTable<DatasetMention>(folder, 'mentions')) {
    if (localId === null || entityId === null || !RESOLVED.has(layer)) continue;
    let ofArticle = links.get(article);
    if (!ofArticle) links.set(article, (ofArticle = new Map()));
    ofArticle.set(localId, entityId);
  }
  return links;
}
