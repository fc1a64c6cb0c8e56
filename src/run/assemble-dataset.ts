import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PlacedCorrection } from '../corrections/parse-corrections.js';
import { datapackage } from '../emit/datapackage.js';
import { FileSpool } from '../emit/file-spool.js';
import { jsonSchemas } from '../emit/json-schemas.js';
import { LineWriter, type WrittenFile } from '../emit/line-writer.js';
import { Staging } from '../emit/staging.js';
import { TableWriter } from '../emit/table-writer.js';
import type { TableName } from '../emit/tables.js';
import { appliedCorrection } from '../model/applied-correction.js';
import type { ArticleRecord } from '../model/article-record.js';
import { datasetArticle } from '../model/dataset-article.js';
import type { DatasetProblem } from '../model/dataset-problem.js';
import type { Resolution } from '../resolve/resolution.js';
import { World } from '../resolve/world.js';
import { ArticleTeller } from './assembly/article-teller.js';
import type { AssemblyMemory } from './assembly/open-memory.js';
import { ProblemTable } from './assembly/problem-table.js';
import { recordOf, type SortedRecords, sortRecords } from './assembly/sorted-records.js';
import { type Make, TableTeller } from './assembly/tell-tables.js';
import { KINDS, type Kind } from './assembly/told-article.js';
import { KnownThings } from './assembly/known-things.js';
import { SortedThings } from './assembly/sorted-things.js';
import type { ToldThings } from './assembly/told-things.js';
import { linkSuccessions } from './link-successions.js';

/** Records as objects or as the NDJSON lines that hold them, in any order. */
export type Records = AsyncIterable<ArticleRecord | string> | Iterable<ArticleRecord | string>;

export interface AssembleInput {
  /** Of two records with one id the later one counts, and a problem says so. */
  records: Records | SortedRecords;
  /** What was found and told when the dataset was last written; what is the same still is not read or told again. */
  memory?: AssemblyMemory;
  /** Inputs that could not be read. Asked for after the records: more may turn up while those are read. */
  failures?: Iterable<DatasetProblem>;
  corrections?: readonly PlacedCorrection[];
  /** Name and version for `datapackage.json`. */
  program: string;
}

export interface Assembled {
  counts: Record<TableName, number>;
  files: ReadonlyMap<string, WrittenFile>;
  /** Records left out because they are not as their schema says. */
  rejected: number;
}

/**
 * Joins article records into a dataset in `outDir`. The same records give the same bytes, whatever their order.
 * The old dataset stays whole until the new one is complete; records live on disk meanwhile, so memory holds only compact keys.
 * @throws when the folder cannot be written
 */
export async function assembleDataset(input: AssembleInput, outDir: string): Promise<Assembled> {
  mkdirSync(outDir, { recursive: true });
  const staging = new Staging(outDir);
  try {
    const assembled = await new Assembly(input, staging).run();
    staging.commit();
    return assembled;
  } catch (error) {
    staging.abandon();
    throw error;
  }
}

/** From this share of known articles on, facts are fetched where they are wanted instead of being sorted all anew. */
const MOSTLY = 0.8;

/** One dataset under way. */
class Assembly {
  private readonly files = new Map<string, WrittenFile>();
  private readonly problems: ProblemTable;
  private rejected = 0;
  private readonly corrections: readonly PlacedCorrection[];
  private readonly memory: AssembleInput['memory'];
  private sorted: SortedRecords = { records: () => [] };

  constructor(private readonly input: AssembleInput, private readonly staging: Staging) {
    this.corrections = input.corrections ?? [];
    this.memory = input.memory;
    this.problems = new ProblemTable(staging.scratch('problems'));
  }

  async run(): Promise<Assembled> {
    const { records } = this.input;
    this.sorted = isSorted(records) ? records : await sortRecords(records, this.staging.scratch('articles'), (record, fault) => this.reject(record, fault));
    const resolution = this.resolve();
    this.writeCorrections(resolution);
    this.writeTables(resolution, this.writeArticles(resolution));
    for (const failure of this.input.failures ?? []) this.problems.add(failure);
    this.files.set('problems', this.problems.write(this.staging.path('problems.ndjson')));
    this.writeDescriptions();
    const counts = Object.fromEntries([...this.files].map(([name, { rows }]) => [name, rows])) as Record<TableName, number>;
    return { counts, files: this.files, rejected: this.rejected };
  }

  /** A record that does not fit its schema is set aside with a problem, and the rest goes on. */
  private reject(record: ArticleRecord, fault: string): void {
    this.rejected++;
    this.problems.add(problem('invalid-record', `the record was left out, for it is not as its schema says: ${fault}`, record));
  }

  /** Finds out who is who in all articles. Of what was read before, the record is not read again. */
  private resolve(): Resolution {
    const samples = new FileSpool(join(this.staging.scratch('samples'), 'shingles'));
    try {
      const world = new World(this.corrections.map(({ correction }) => correction), samples);
      for (const article of this.sorted.records()) {
        const { id, times, key } = article;
        if (times > 1) this.problems.add(problem('duplicate-id', `${times} inputs have this id; the last one counts`, recordOf(article)));
        if (this.memory && key !== null && !world.isCorrected(id)) world.addDigest(this.memory.digests.of(key, () => recordOf(article)));
        else world.add(recordOf(article));
      }
      return world.resolve();
    } finally {
      samples.close();
    }
  }

  /** Writes articles and mentions; returns all that they tell. */
  private writeArticles(resolution: Resolution): ToldThings {
    const articles = this.table('articles', datasetArticle);
    const mentions = new LineWriter(this.staging.path('mentions.ndjson'));
    const told = this.mostlyKnown() ? new KnownThings((key, kind, id) => this.memory?.told.factsOf(key, kind, id) ?? []) : new SortedThings(this.staging.scratch('told'));
    let at = 0;
    for (const article of this.sorted.records()) {
      const teller = new ArticleTeller(article, resolution, at++, this.memory?.told);
      const one = teller.tell();
      articles.writeChecked(teller.line());
      mentions.writeLines(one.mentions, one.mentionRows);
      told.add(one, teller.rememberedAs);
      for (const doubtful of one.problems) this.problems.add(doubtful);
    }
    this.files.set('articles', articles.close());
    this.files.set('mentions', mentions.close());
    return told;
  }

  /** Whether memory has most of the articles, so that few things have to be told anew. */
  private mostlyKnown(): boolean {
    const { memory } = this;
    const { keys } = this.sorted;
    return memory !== undefined && keys !== undefined && keys.filter((key) => memory.told.knows(key)).length > keys.length * MOSTLY;
  }

  private writeTables(resolution: Resolution, told: ToldThings): void {
    const draft = this.staging.draft('posts.ndjson');
    const lines = Object.fromEntries(KINDS.map((kind) => [kind, new LineWriter(kind === 'posts' ? draft : this.staging.path(`${kind}.ndjson`))])) as Record<Kind, LineWriter>;
    const rows = this.memory?.rows;
    const make: Make = (ingredients, tell) => (rows ? rows.lines(ingredients, tell) : tell());
    new TableTeller(resolution, make, (table, line) => lines[table].write(line)).tellAll(told.things());
    for (const kind of KINDS) this.files.set(kind, lines[kind].close());
    this.files.set('posts', linkSuccessions(draft, this.staging.path('posts.ndjson'), this.staging.scratch('successions')));
  }

  private writeCorrections(resolution: Resolution): void {
    const table = this.table('applied-corrections', appliedCorrection);
    this.corrections.forEach((placed, at) => {
      const { correction } = placed;
      const applied = !resolution.unmatched.has(at);
      if (!applied) this.problems.add(unmatched(placed));
      const sha256 = createHash('sha256').update(JSON.stringify(correction)).digest('hex');
      table.write({ kind: correction.kind, sha256, applied, affects: resolution.affected(at), articles: correction.kind === 'missed' ? [correction.article] : [], note: correction.note ?? null });
    });
    this.files.set('applied-corrections', table.close());
  }

  private writeDescriptions(): void {
    for (const [name, schema] of jsonSchemas()) this.text(`schemas/${name}.schema.json`, schema);
    this.text('datapackage.json', datapackage(this.files, this.input.program));
  }

  private text(name: string, content: object): void {
    const writer = new LineWriter(this.staging.path(name));
    writer.write(JSON.stringify(content, null, 2));
    writer.close();
  }

  private table<Row>(name: TableName, schema: ConstructorParameters<typeof TableWriter<Row>>[1]): TableWriter<Row> {
    return new TableWriter<Row>(name, schema, this.staging.path(`${name}.ndjson`));
  }
}

function isSorted(records: Records | SortedRecords): records is SortedRecords {
  return 'records' in records;
}

function problem(code: string, message: string, { id, source }: Pick<ArticleRecord, 'id' | 'source'>): DatasetProblem {
  return { article: typeof id === 'string' ? id : null, path: source?.path ?? null, line: source?.line ?? null, code, message, start: null, end: null };
}

function unmatched({ correction, file, line }: PlacedCorrection): DatasetProblem {
  return { article: null, path: file, line, code: 'correction-unmatched', message: `this correction no longer applies to anything: ${JSON.stringify(correction)}`, start: null, end: null };
}
