import type { Mention } from '../model/annotation.js';
import type { ArticleRecord } from '../model/article-record.js';

/** What is measured, in the order of the table. */
export const MEASURES = [
  'people',
  'titles',
  'posts',
  'organisations',
  'canonical',
  'dates',
  'datesValued',
  'agreements',
  'signatories',
  'witnesses',
  'agreementDates',
  'agreementNames',
  'agreementPlaces',
  'agreementStatus',
  'roles',
  'authors',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Measures where each item is right or wrong, so that nothing can be too many. */
export const SHARES: ReadonlySet<Measure> = new Set<Measure>(['canonical', 'agreementDates', 'agreementNames', 'agreementPlaces', 'agreementStatus']);

/** The value that a judgement is about: where it stands in the record's text (code points), how sure the program was, and its rule. */
export interface Given {
  start: number;
  end: number;
  confidence: number;
  rule: string;
}

/** One item compared: given and wanted (`right`), given and not wanted (`extra`), wanted and not given (`missed`; for shares: given wrong). */
export interface Judgement {
  measure: Measure;
  article: string;
  verdict: 'right' | 'extra' | 'missed';
  /** The item as compared, for people to read. */
  what: string;
  /** Its parts as printed: a name; person, body and title of a post; expression and value of a date; the parties of an agreement. */
  parts: readonly string[];
  given?: Given;
}

/** Where and why a person or body was found: its first mention that is no mere repeat of another (rules that end in /again). */
export function givenOf({ confidence, mentions }: { confidence: number; mentions: readonly Mention[] }): Given {
  const reason = mentions.find(({ rule }) => !rule.endsWith('/again')) ?? mentions[0];
  return { start: reason?.start ?? 0, end: reason?.end ?? 0, confidence, rule: reason?.rule ?? '' };
}

/** A record to be judged; fields that another program left out count as empty. */
export type JudgedRecord = Partial<ArticleRecord>;

/** An item on one side of a comparison: its key decides, its parts are for people. */
export interface Item {
  key: string;
  parts: readonly string[];
  given?: Given;
}

/** Collects the judgements of one article. */
export class Judge {
  readonly judgements: Judgement[] = [];

  constructor(private readonly article: string) {}

  add(measure: Measure, verdict: Judgement['verdict'], what: string, parts: readonly string[], given?: Given): void {
    this.judgements.push({ measure, article: this.article, verdict, what, parts, given });
  }

  /** Judges one item of a share. */
  share(measure: Measure, right: boolean, what: string, parts: readonly string[], given?: Given): void {
    this.add(measure, right ? 'right' : 'missed', what, parts, given);
  }

  /** Compares two sets by key. An item that is not wanted but `open` by the guidelines is passed over. */
  sets(measure: Measure, wanted: readonly Item[], got: readonly Item[], open: (item: Item) => boolean = () => false): void {
    const want = byKey(wanted);
    const have = byKey(got);
    for (const item of have.values()) {
      if (want.has(item.key)) this.add(measure, 'right', item.key, item.parts, item.given);
      else if (!open(item)) this.add(measure, 'extra', item.key, item.parts, item.given);
    }
    for (const item of want.values()) if (!have.has(item.key)) this.add(measure, 'missed', item.key, item.parts);
  }
}

function byKey(items: readonly Item[]): Map<string, Item> {
  const map = new Map<string, Item>();
  for (const item of items) if (!map.has(item.key)) map.set(item.key, item);
  return map;
}
