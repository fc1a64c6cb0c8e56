import type { DatasetProblem } from '../model/dataset-problem.js';
import type { DoubtTable } from './page-data.js';
import type { PackedArticles } from './pack-articles.js';
import { readTable } from './read-table.js';

/** The table of doubts: the problems of the dataset, then values of little confidence. */
export async function packDoubts(folder: string, { rows, lowConfidence }: PackedArticles): Promise<DoubtTable> {
  const table: DoubtTable = { article: [], start: [], code: [], message: [] };
  for await (const { article, path, line, code, message, start } of readTable<DatasetProblem>(folder, 'problems')) {
    const row = article === null ? undefined : rows.get(article);
    table.article.push(row ?? -1);
    table.start.push(start ?? -1);
    table.code.push(code);
    const where = row === undefined ? [path ?? article, line].filter((part) => part !== null).join(':') : '';
    table.message.push(where ? `${where}: ${message}` : message);
  }
  return {
    article: table.article.concat(lowConfidence.article),
    start: table.start.concat(lowConfidence.start),
    code: table.code.concat(lowConfidence.code),
    message: table.message.concat(lowConfidence.message),
  };
}
