import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { ArticleRecord } from '../model/article-record.js';
import { appliedCorrection } from '../model/applied-correction.js';
import { datasetArticle } from '../model/dataset-article.js';
import { datasetAgreement } from '../model/dataset-agreement.js';
import { datasetEvent } from '../model/dataset-event.js';
import { datasetMention } from '../model/dataset-mention.js';
import { datasetOrganisation } from '../model/dataset-organisation.js';
import { datasetPerson } from '../model/dataset-person.js';
import { type DatasetPost, datasetPost } from '../model/dataset-post.js';
import { type DatasetProblem, datasetProblem } from '../model/dataset-problem.js';
import type { PlacedCorrection } from '../corrections/parse-corrections.js';
import { checkRecord } from '../emit/check-record.js';
import { datapackage } from '../emit/datapackage.js';
import { ExternalSorter } from '../emit/external-sorter.js';
import { jsonSchemas } from '../emit/json-schemas.js';
import { LineWriter, type WrittenFile } from '../emit/line-writer.js';
import { Staging } from '../emit/staging.js';
import { TableWriter } from '../emit/table-writer.js';
import type { TableName } from '../emit/tables.js';
import { factsOf } from '../resolve/tell/facts-of.js';
import { mentionsOf } from '../resolve/tell/mentions-of.js';
import { type AgreementFact, tellAgreement } from '../resolve/tell/tell-agreement.js';
import { type EventFact, tellEvent } from '../resolve/tell/tell-event.js';
import { type OrganisationFact, tellOrganisation } from '../resolve/tell/tell-organisation.js';
import { type PersonFact, tellPerson } from '../resolve/tell/tell-person.js';
import { type PostFact, tellPost } from '../resolve/tell/tell-post.js';
import { type Resolution, World } from '../resolve/world.js';
import { compareCodePoints } from '../text/compare-code-points.js';

/** Records as objects or as the NDJSON lines that hold them, in any order. */
export type Records = AsyncIterable<ArticleRecord | string> | Iterable<ArticleRecord | string>;

export interface AssembleInput {
  /** Read once. Of two records with one id the later one counts, and a problem says so. */
  records: Records;
  /** Inputs that could not be read. */
  failures?: readonly DatasetProblem[];
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

/** One dataset under way. */
class Assembly {
  private readonly files = new Map<string, WrittenFile>();
  private readonly problems: DatasetProblem[];
  private rejected = 0;
  private readonly corrections: readonly PlacedCorrection[];
  private readonly store: ExternalSorter;
  private readonly sorters: Record<'organisations' | 'people' | 'posts' | 'agreements' | 'events', ExternalSorter>;

  constructor(private readonly input: AssembleInput, private readonly staging: Staging) {
    this.problems = [...(input.failures ?? [])];
    this.corrections = input.corrections ?? [];
    const sorter = (name: string): ExternalSorter => new ExternalSorter(staging.scratch(name));
    this.store = sorter('articles');
    this.sorters = { organisations: sorter('organisations'), people: sorter('people'), posts: sorter('posts'), agreements: sorter('agreements'), events: sorter('events') };
  }

  async run(): Promise<Assembled> {
    for await (const given of this.input.records) this.take(typeof given === 'string' ? JSON.parse(given) : given);
    const world = new World(this.corrections.map(({ correction }) => correction));
    for (const { record } of this.articles(true)) world.add(record);
    const resolution = world.resolve();
    this.writeCorrections(resolution);
    this.writeArticles(resolution);
    this.writeTables(resolution);
    this.writeProblems();
    this.writeDescriptions();
    const counts = Object.fromEntries([...this.files].map(([name, { rows }]) => [name, rows])) as Record<TableName, number>;
    return { counts, files: this.files, rejected: this.rejected };
  }

  /** Keeps a record for what follows; one that does not fit its schema is set aside with a problem, and the rest goes on. */
  private take(given: ArticleRecord): void {
    const checked = checkRecord(given);
    if ('record' in checked) return this.store.add(checked.record.id, JSON.stringify(checked.record));
    this.rejected++;
    this.problems.push(problem('invalid-record', `the record was left out, for it is not as its schema says: ${checked.fault}`, given));
  }

  /** Records by id; of two with one id the later. */
  private *articles(first = false): Generator<{ record: ArticleRecord; line: string }> {
    for (const { lines } of this.store.groups()) {
      const line = lines.at(-1) ?? '';
      const record = JSON.parse(line) as ArticleRecord;
      if (first && lines.length > 1) this.problems.push(problem('duplicate-id', `${lines.length} inputs have this id; the last one counts`, record));
      yield { record, line };
    }
  }

  private writeArticles(resolution: Resolution): void {
    const articles = this.table('articles', datasetArticle);
    const mentions = this.table('mentions', datasetMention);
    let index = 0;
    for (const { record: given, line } of this.articles()) {
      const view = resolution.view(given, index);
      const { record, copyOf } = view;
      // what no correction touched was checked when it came in
      if (record === given && copyOf === null) articles.writeChecked(line);
      else articles.write(copyOf === null ? record : { ...record, duplicateOf: copyOf });
      for (const mention of mentionsOf(view)) mentions.write(mention);
      for (const [name, facts] of Object.entries(factsOf(view)) as [keyof typeof this.sorters, [string, object][]][]) {
        for (const [id, fact] of facts) this.sorters[name].add(id, JSON.stringify(fact));
      }
      for (const { code, message, start, end } of record.problems) this.problems.push({ article: record.id, path: record.source.path, line: record.source.line ?? null, code, message, start, end });
      index++;
    }
    this.files.set('articles', articles.close());
    this.files.set('mentions', mentions.close());
  }

  private writeTables(resolution: Resolution): void {
    const names = new Map<string, string>();
    this.write('organisations', datasetOrganisation, (id, facts: OrganisationFact[]) => {
      const row = tellOrganisation(id, resolution.formerIds(id), facts, resolution.fullName(id));
      names.set(id, row.name);
      return row;
    });
    this.writePeople(resolution, names);
    this.write('agreements', datasetAgreement, (id, facts: AgreementFact[]) => tellAgreement(id, resolution.formerIds(id), facts));
    this.write('events', datasetEvent, (id, facts: EventFact[]) => tellEvent(id, resolution.formerIds(id), facts));
  }

  /** People and posts together: posts sorted by id stand by person. */
  private writePeople(resolution: Resolution, organisations: ReadonlyMap<string, string>): void {
    const people = this.table('people', datasetPerson);
    const posts = this.table('posts', datasetPost);
    const postGroups = this.sorters.posts.groups();
    let next = postGroups.next();
    for (const { key: id, lines } of this.sorters.people.groups()) {
      const facts = lines.map((line) => JSON.parse(line) as PersonFact);
      const person = tellPerson(id, resolution.formerIds(id), facts, [], resolution.possiblySame(id));
      const own: DatasetPost[] = [];
      for (; !next.done && next.value.key.startsWith(`${id}-`); next = postGroups.next()) {
        const postFacts = next.value.lines.map((line) => JSON.parse(line) as PostFact);
        const [first] = postFacts;
        const organisation = first?.organisationId ? organisations.get(first.organisationId) ?? first.organisation : first?.organisation ?? null;
        own.push(tellPost(next.value.key, postFacts, person.name, organisation));
      }
      for (const post of own) posts.write(post);
      people.write({ ...person, posts: own.map(({ id: post, title, organisation, organisationId, status, firstSeen, lastSeen }) => ({ id: post, title, organisation, organisationId, status, firstSeen, lastSeen })) });
    }
    this.files.set('people', people.close());
    this.files.set('posts', posts.close());
  }

  private write<Fact, Row>(name: 'organisations' | 'agreements' | 'events', schema: Parameters<typeof this.table<Row>>[1], tell: (id: string, facts: Fact[]) => Row): void {
    const table = this.table(name, schema);
    for (const { key, lines } of this.sorters[name].groups()) table.write(tell(key, lines.map((line) => JSON.parse(line) as Fact)));
    this.files.set(name, table.close());
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
    for (const problem of this.problems.map((row) => ({ row, key: key(row) })).sort((a, b) => compareCodePoints(a.key, b.key))) table.write(problem.row);
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

function problem(code: string, message: string, { id, source }: Pick<ArticleRecord, 'id' | 'source'>): DatasetProblem {
  return { article: typeof id === 'string' ? id : null, path: source?.path ?? null, line: source?.line ?? null, code, message, start: null, end: null };
}

function unmatched({ correction, file, line }: PlacedCorrection): DatasetProblem {
  return { article: null, path: file, line, code: 'correction-unmatched', message: `this correction no longer applies to anything: ${JSON.stringify(correction)}`, start: null, end: null };
}
