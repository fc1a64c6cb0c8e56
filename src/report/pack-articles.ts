import type { DatasetArticle } from '../model/dataset-article.js';
import type { DetailWriter } from './chunk-sink.js';
import { packArticle } from './pack-article.js';
import type { ArticleTable, DoubtTable, PackedArticle } from './page-data.js';
import { nameKeys } from './pinyin-keys.js';
import type { Places } from './places.js';
import type { ArticleLinks } from './read-links.js';
import { readTable } from './read-table.js';

export interface PackedArticles {
  table: ArticleTable;
  rows: Map<string, number>;
  /** Values of little confidence, as rows of the table of doubts. */
  lowConfidence: DoubtTable;
}

/** Packs all articles of a dataset one by one, and gathers where everything is mentioned. */
export async function packArticles(folder: string, links: ArticleLinks, places: Places, writer: DetailWriter<PackedArticle>): Promise<PackedArticles> {
  const table: ArticleTable = { id: [], title: [], publisher: [], published: [], keys: [], people: [], bodies: [], agreements: [], doubts: [] };
  const rows = new Map<string, number>();
  const lowConfidence: DoubtTable = { article: [], start: [], code: [], message: [] };
  for await (const record of readTable<DatasetArticle>(folder, 'articles')) {
    const row = table.id.length;
    const ofArticle = links.get(record.id);
    const article = packArticle(record, (id) => ofArticle?.get(id) ?? null);
    writer.add(article);
    places.gather(row, article);
    rows.set(record.id, row);
    addRow(table, record, article);
    for (const { code, message, start, end } of article.doubts) {
      if (code !== 'low-confidence' || start === null || end === null) continue;
      lowConfidence.article.push(row);
      lowConfidence.start.push(start);
      lowConfidence.code.push(code);
      lowConfidence.message.push(`${article.text.slice(start, end)} (${message})`);
    }
  }
  return { table, rows, lowConfidence };
}

function addRow(table: ArticleTable, record: DatasetArticle, article: PackedArticle): void {
  const title = record.title ?? article.text.slice(0, 40).split('\n', 1)[0] ?? '';
  table.id.push(record.id);
  table.title.push(title);
  table.publisher.push(record.publisher ?? '');
  table.published.push(record.published ?? '');
  table.keys.push(nameKeys(title));
  table.people.push(article.people.length);
  table.bodies.push(article.organisations.length);
  table.agreements.push(article.agreements.length);
  table.doubts.push(article.doubts.length);
}
