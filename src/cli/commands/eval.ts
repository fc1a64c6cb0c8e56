import { basename, relative } from 'node:path';
import type { Command } from 'commander';
import type { Answer, Evaluation } from '../../eval/evaluate.js';
import type { GoldArticle } from '../../eval/gold-article.js';

interface Options {
  errors?: boolean;
  rules?: boolean;
  json?: boolean;
  columns?: boolean;
  only?: string;
}

/** Adds `tonggao eval`. */
export function register(program: Command): void {
  program
    .command('eval')
    .description('precision, recall and F1 against annotated articles, and how far the confidences can be trusted')
    .argument('<gold>', 'folder of annotated articles, one JSON file an article; several with commas between them')
    .argument('[records]', 'records that extract printed; without it the pipeline reads the annotated articles here')
    .option('--errors', 'misses and false alarms by kind, each with its sentence')
    .option('--rules', 'how each rule did: values, share right, mean confidence')
    .option('--only <measures>', 'show these measures only: people,posts,…')
    .option('--columns', 'each folder by itself, side by side, as a Markdown table')
    .option('--json', 'everything as JSON')
    .action(async (gold: string, records: string | undefined, options: Options) => {
      process.stdout.write(`${(await report(gold.split(',').filter(Boolean), records, options)).join('\n')}\n`);
    });
}

async function report(folders: readonly string[], recordsFile: string | undefined, options: Options): Promise<string[]> {
  const { readGold, readRecords } = await import('../read-gold.js');
  const { evaluate } = await import('../../eval/evaluate.js');
  const answer = recordsFile ? fromRecords(readRecords(recordsFile)) : await fromPipeline();
  const sets = folders.map((folder) => ({ name: folder, gold: readGold(folder) }));
  const all = evaluate(
    sets.flatMap(({ gold }) => gold),
    answer,
  );
  if (all.without === all.articles) await noRecords(all, recordsFile);
  const evaluation = options.only ? limit(all, options.only.split(',')) : all;
  const columns = options.columns ? sets.map(({ name, gold }) => ({ name: columnName(name), ...evaluate(gold, answer) })) : [];
  if (options.json)
    return [JSON.stringify({ ...evaluation, rows: evaluation.scores, columns: columns.map(({ name, articles, scores }) => ({ name, articles, scores })) })];
  return text(evaluation, columns, options);
}

/** The folder's own name; marked * when it lies outside the project, so that its articles are not shipped. */
function columnName(folder: string): string {
  return `${basename(folder)}${relative('.', folder).startsWith('..') ? ' *' : ''}`;
}

async function text(evaluation: Evaluation, columns: readonly (Evaluation & { name: string })[], options: Options): Promise<string[]> {
  const { formatColumns, formatScores } = await import('../../eval/format-scores.js');
  const { formatReliability } = await import('../../eval/format-reliability.js');
  const { formatErrors } = await import('../../eval/format-errors.js');
  const { formatRuleRecords } = await import('../../eval/format-rule-records.js');
  const { articles, without, scores, reliability, rules, errors } = evaluation;
  return [
    ...(options.errors ? [...formatErrors(errors), ''] : []),
    ...(columns.length
      ? [...formatColumns(columns), '', ...(columns.some(({ name }) => name.endsWith('*')) ? ['* articles that are not shipped with the project', ''] : [])]
      : []),
    `${articles} articles${without ? `, ${without} without a record` : ''}`,
    ...formatScores(scores),
    '',
    ...formatReliability(reliability),
    ...(options.rules ? ['', ...formatRuleRecords(rules)] : []),
  ];
}

function fromRecords<Record extends Answer['record']>(records: ReadonlyMap<string, Record>): (article: GoldArticle) => Answer | undefined {
  return ({ id }) => {
    const record = records.get(id);
    return record && { record };
  };
}

async function fromPipeline(): Promise<(article: GoldArticle) => Answer> {
  const { annotate } = await import('../../pipeline.js');
  const { toRecord } = await import('../../emit/record.js');
  const { pageFromArticle } = await import('../../ingest/page-from-article.js');
  const known = new Map<string, Answer>();
  return ({ id, text, title, published }) => {
    let answer = known.get(id);
    if (!answer) {
      // what a user would have, none of the annotated values
      const article = annotate(pageFromArticle({ id, text, title, published }));
      answer = { record: toRecord(article), dropped: article.dropped };
      known.set(id, answer);
    }
    return answer;
  };
}

function limit(evaluation: Evaluation, only: readonly string[]): Evaluation {
  return {
    ...evaluation,
    scores: evaluation.scores.filter(({ measure }) => only.includes(measure)),
    errors: evaluation.errors.filter(({ measure }) => only.includes(measure)),
  };
}

async function noRecords({ articles }: Evaluation, file: string | undefined): Promise<never> {
  const { UsageError } = await import('../usage-error.js');
  throw new UsageError(`${file}: none of the ${articles} annotated articles has a record in it; records are matched by "id"`);
}
