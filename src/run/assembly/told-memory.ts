import type { ArticleRecord } from '../../model/article-record.js';
import { localView } from '../../resolve/local-view.js';
import type { Standing } from '../../resolve/standing.js';
import type { RecordStore } from '../record-store.js';
import { type FactLine, type Kind, readFacts, tellArticle, type ToldArticle, writeFacts } from './told-article.js';
import { stillHolds, type Trace, tracedStanding } from './traced-standing.js';
import { WaitingAnswers } from './waiting-answers.js';

// JSON has no raw control characters, so these can stand between its parts and for the ends of its lines
const PART = '\u0001';
const PART_BYTE = 1;
const LINE_END = '\u0002';
const LINE_END_BYTE = 2;

/** What articles told when the dataset was last written, by their records: used again for those whose standing among the others is the same. */
export class ToldMemory {
  private readonly waiting: WaitingAnswers;

  constructor(private readonly store: RecordStore) {
    this.waiting = new WaitingAnswers(store);
  }

  /** Whether something is known of the record under a key, be it out of date. */
  knows(recordKey: string): boolean {
    return this.store.has(recordKey);
  }

  /** What an article tells: from memory when every answer that it rested on is the same, else made anew and remembered. */
  tell(recordKey: string, standing: Standing, record: () => ArticleRecord): ToldArticle {
    const known = this.store.readBytes(recordKey);
    if (known) {
      const told = parse(known, standing);
      if (told) return told;
    }
    const { standing: traced, trace } = tracedStanding(standing);
    const told = tellArticle(localView(record(), traced));
    const { version, mentionRows, ids, problems, mentions } = told;
    const parts = [JSON.stringify([standing.copyOf, trace]), JSON.stringify([version, mentionRows, ids, problems]), writeFacts(told.facts()), String(mentions).replaceAll('\n', LINE_END)];
    this.waiting.add(recordKey, parts.join(PART));
    return told;
  }

  /** The facts about one thing of an article that has told already. */
  factsOf(recordKey: string, kind: Kind, id: string): FactLine[] {
    this.waiting.flush();
    const bytes = this.store.readBytes(recordKey);
    if (!bytes) throw new TypeError(`nothing is remembered of record ${recordKey}`);
    return readFacts(partsOf(bytes)[2] ?? bytes, `${kind}\t${id}\t`);
  }

  /** Forgets all records but these, when it is worth it. */
  keepOnly(recordKeys: readonly string[]): void {
    this.waiting.flush();
    if (this.store.bytes > 2 * this.store.bytesOf(recordKeys)) this.store.keepOnly(recordKeys);
  }
}

function partsOf(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let from = 0;
  for (let to = bytes.indexOf(PART_BYTE); to >= 0; to = bytes.indexOf(PART_BYTE, from)) {
    parts.push(bytes.subarray(from, to));
    from = to + 1;
  }
  parts.push(bytes.subarray(from));
  return parts;
}

function parse(bytes: Buffer, standing: Standing): ToldArticle | null {
  const [traceBytes, headBytes, factBytes, mentions] = partsOf(bytes);
  if (!traceBytes || !headBytes || !factBytes || !mentions) return null;
  const [copyOf, trace] = JSON.parse(traceBytes.toString()) as [Standing['copyOf'], Trace];
  if (JSON.stringify(copyOf) !== JSON.stringify(standing.copyOf) || !stillHolds(trace, standing)) return null;
  const [version, mentionRows, ids, problems] = JSON.parse(headBytes.toString()) as [string, number, ToldArticle['ids'], ToldArticle['problems']];
  for (let at = mentions.indexOf(LINE_END_BYTE); at >= 0; at = mentions.indexOf(LINE_END_BYTE, at + 1)) mentions[at] = 10;
  return { version, ids, problems, mentions, mentionRows, facts: () => readFacts(factBytes) };
}
