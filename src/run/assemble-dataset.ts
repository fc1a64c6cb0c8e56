import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { PlacedCorrection } from '../corrections/parse-corrections.js';
import { datapackage } from '../emit/datapackage.js';
import { jsonSchemas } from '../emit/json-schemas.js';
import { LineWriter, type WrittenFile } from '../emit/line-writer.js';
import { Staging } from '../emit/staging.js';
import { TableWriter } from '../emit/table-writer.js';
import type { TableName } from '../emit/tables.js';
import { appliedCorrection } from '../model/applied-correction.js';
import type { ArticleRecord } from '../model/article-record.js';
import { datasetArticle } from '../model/dataset-article.js';
import { type DatasetProblem, datasetProblem } from '../model/dataset-problem.js';
import { type Resolution, World } from '../resolve/world.js';
import { compareCodePoints } from '../text/compare-code-points.js';
import { FactIndex } from './assembly/fact-index.js';
import { type FactSupply, FetchedFacts, SortedFacts } from './assembly/fact-supply.js';
import type { RowMemory } from './assembly/row-memory.js';
import { linkSuccessions } from './link-successions.js';
import { type SortedRecord, type SortedRecords, sortRecords } from './assembly/sorted-records.js';
import { type Make, TableTeller } from './assembly/tell-tables.js';
import { type FactLine, KINDS, type Kind, tellArticle, type ToldArticle, type ToldMemory } from './assembly/told-article.js';

/** Records as objects or as the NDJSON lines that hold them, in any order. */
export type Records = AsyncIterable<ArticleRecord | string> | Iterable<ArticleRecord | string>;

export interface AssembleInput {
  /** Of two records with one id the later one counts, and a problem says so. */
  records: Records | SortedRecords;
  /** What was told when the dataset was last written; what is the same still is not told again. */
  memory?: { told: ToldMemory; rows: RowMemory };
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
  private readonly problems: DatasetProblem[] = [];
  private rejected = 0;
  private readonly corrections: readonly PlacedCorrection[];
  private readonly memory: AssembleInput['memory'];
  private sorted: SortedRecords = { records: () => [] };

  constructor(private readonly input: AssembleInput, private readonly staging: Staging) {
    this.corrections = input.corrections ?? [];
    this.memory = input.memory;
  }

  async run(): Promise<Assembled> {
    const { records } = this.input;
    this.sorted = isSorted(records) ? records : await sortRecords(records, this.staging.scratch('articles'), (record, fault) => this.reject(record, fault));
    const world = new World(this.corrections.map(({ correction }) => correction));
    for (const { record, times } of this.articles()) {
      if (times > 1) this.problems.push(problem('duplicate-id', `${times} inputs have this id; the last one counts`, record));
      world.add(record);
    }
    const resolution = world.resolve();
    this.writeCorrections(resolution);
    const index = new FactIndex();
    this.writeTables(resolution, index, this.writeArticles(resolution, index));
    this.writeProblems();
    this.writeDescriptions();
    const counts = Object.fromEntries([...this.files].map(([name, { rows }]) => [name, rows])) as Record<TableName, number>;
    return { counts, files: this.files, rejected: this.rejected };
  }

  /** A record that does not fit its schema is set aside with a problem, and the rest goes on. */
  private reject(record: ArticleRecord, fault: string): void {
    this.rejected++;
    this.problems.push(problem('invalid-record', `the record was left out, for it is not as its schema says: ${fault}`, record));
  }

  private *articles(): Generator<SortedRecord & { record: ArticleRecord }> {
    for (const sorted of this.sorted.records()) yield { ...sorted, record: JSON.parse(sorted.line) as ArticleRecord };
  }

  /** Writes articles and mentions; returns where the facts about all else are to be had. */
  private writeArticles(resolution: Resolution, index: FactIndex): FactSupply {
    const articles = this.table('articles', datasetArticle);
    const mentions = new LineWriter(this.staging.path('mentions.ndjson'));
    const keys: (string | ToldArticle)[] = [];
    const supply = this.mostlyKnown() ? new FetchedFacts(index, (article, kind, id) => this.factsOf(keys[article], kind, id)) : new SortedFacts((name) => this.staging.scratch(name));
    let at = 0;
    for (const { record: given, line, key } of this.articles()) {
      const view = resolution.view(given, at++);
      const { record, copyOf } = view;
      // what no correction touched was checked when it came in
      if (record === given && copyOf === null) articles.writeChecked(line);
      else articles.write(copyOf === null ? record : { ...record, duplicateOf: copyOf });
      const remembered = key !== null && record === given ? this.memory?.told : undefined;
      const told = remembered && key !== null ? remembered.tell(key, view) : tellArticle(view);
      mentions.writeLines(told.mentions, told.mentionRows);
      index.add(told);
      supply.add(told);
      // facts that were sorted are not fetched again: what an article told is let go
      if (supply instanceof FetchedFacts) keys.push(remembered && key !== null ? key : told);
      for (const { code, message, start, end } of record.problems) this.problems.push({ article: record.id, path: record.source.path, line: record.source.line ?? null, code, message, start, end });
    }
    this.files.set('articles', articles.close());
    this.files.set('mentions', mentions.close());
    return supply;
  }

  /** Whether memory has most of the articles, so that few things have to be told anew. */
  private mostlyKnown(): boolean {
    const { memory } = this;
    const { keys } = this.sorted;
    return memory !== undefined && keys !== undefined && keys.filter((key) => memory.told.knows(key)).length > keys.length * MOSTLY;
  }

  private factsOf(source: string | ToldArticle | undefined, kind: Kind, id: string): FactLine[] {
    if (typeof source === 'object') return source.facts().filter((fact) => fact[0] === kind && fact[1] === id);
    if (source === undefined || !this.memory) throw new TypeError(`there is nowhere to fetch facts about ${kind} ${id} from`);
    return this.memory.told.factsOf(source, kind, id);
  }

  private writeTables(resolution: Resolution, index: FactIndex, supply: FactSupply): void {
    const draft = this.staging.draft('posts.ndjson');
    const lines = Object.fromEntries(KINDS.map((kind) => [kind, new LineWriter(kind === 'posts' ? draft : this.staging.path(`${kind}.ndjson`))])) as Record<Kind, LineWriter>;
    const rows = this.memory?.rows;
    const make: Make = (ingredients, tell) => (rows ? rows.lines(ingredients, tell) : tell());
    new TableTeller(resolution, index, supply, make, (table, line) => lines[table].write(line)).tellAll();
    for (const kind of KINDS) this.files.set(kind, lines[kind].close());
    this.files.set('posts', linkSuccessions(draft, this.staging.path('posts.ndjson')));
  }

  private writeCorrections(resolution: Resolution): void {
    const table = this.table('applied-corrections', appliedCorrection);
    this.corrections.forEach((placed, at) => {
      const { correction } = placed;
      const applied = !resolution.unmatched.has(at);
      if (!applied) this.problems.push(unmatched(placed));
      const sha256 = createHash('sha256').update(JSON.stringify(correction)).digest('hex');
      table.write({ kind: correction.kind, sha256, applied, affects: resolution.affected(at), articles: correction.kind === 'missed' ? [correction.article] : [], note: correction.note ?? null });
    });
    this.files.set('applied-corrections', table.close());
  }

  private writeProblems(): void {
    const table = this.table('problems', datasetProblem);
    const key = ({ article, path, line, start, code, message }: DatasetProblem): string => [article ?? '', path ?? '', String(line ?? 0).padStart(12, '0'), String(start ?? 0).padStart(12, '0'), code, message].join('\0');
    const all = [...this.problems, ...(this.input.failures ?? [])];
    for (const problem of all.map((row) => ({ row, key: key(row) })).sort((a, b) => compareCodePoints(a.key, b.key))) table.write(problem.row);
    this.files.set('problems', table.close());
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
