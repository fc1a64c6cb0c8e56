/**
 * What flows from the writer of the report to its page: tables of columns that lists and searches need, and chunks
 * of details that the page loads when they are looked at. Offsets here count UTF-16 units, as the browser's strings do.
 */

export const MARK_KINDS = ['person', 'title', 'body', 'date', 'time', 'document', 'amount', 'agreement'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Values with less confidence than this are shown as doubts. */
export const DOUBTFUL_BELOW = 0.7;

export type FactLabel =
  | 'basis' | 'action' | 'amount' | 'duration' | 'kind' | 'name' | 'participant' | 'party' | 'post' | 'signatory' | 'stated' | 'status' | 'value' | 'witness';

/** Something read at a mark: its label, its value in words, the local id it leads to or '', and who says so (index of the article's rules). */
export type PackedFact = [label: FactLabel, value: string, target: string, confidence: number, rule: number];

/** A marked place in an article: kind is an index of MARK_KINDS, rule one of the article's rules, target a local id or ''. */
export type PackedMark = [kind: number, start: number, end: number, confidence: number, rule: number, target: string, facts: PackedFact[]];

/** An agreement as its article tells it; `place` is where the article says that it is signed. */
export interface AgreementCard {
  id: string;
  name: string | null;
  kind: string;
  status: string;
  date: string | null;
  place: string | null;
  confidence: number;
  rule: string;
  start: number;
  end: number;
  parties: { name: string; target: string | null; start: number; end: number }[];
  signatories: { name: string; target: string; party: string | null; start: number; end: number }[];
  witnesses: { name: string; target: string; start: number; end: number }[];
  amounts: string[];
  /** Other things said of it: term, fields of cooperation, what it founds. */
  term: string | null;
  fields: string[];
  founds: string | null;
}

export interface EventCard {
  kind: string;
  name: string | null;
  date: string | null;
  place: string | null;
  start: number;
  end: number;
  participants: { name: string; target: string; role: string; start: number; end: number }[];
}

export interface Doubt {
  code: string;
  message: string;
  start: number | null;
  end: number | null;
}

/** A person or body of an article: local id, id in the dataset (null when the dataset leaves it out), name, posts or aliases in words. */
export interface LocalEntity {
  id: string;
  target: string | null;
  name: string;
  /** Of a body. */
  kind?: string;
  note: string;
}

export interface PackedArticle {
  id: string;
  language: string;
  url: string | null;
  path: string | null;
  authors: string[];
  /** The article that this one is a copy of, and the share of this text that stands there too (0–1). */
  duplicateOf: { id: string; share: number } | null;
  text: string;
  blocks: [kind: string, start: number, end: number][];
  marks: PackedMark[];
  /** Ids of the rules that the marks and facts name by number. */
  rules: string[];
  people: LocalEntity[];
  organisations: LocalEntity[];
  agreements: AgreementCard[];
  /** Dataset ids of the agreements, in the order of `agreements`. */
  agreementIds: (string | null)[];
  events: EventCard[];
  doubts: Doubt[];
}

/** Columns of equal length; row n of every column is about article n. `keys` are pinyin search keys, '' where a name has none. */
export interface ArticleTable {
  id: string[];
  title: string[];
  publisher: string[];
  published: string[];
  keys: string[];
  people: number[];
  bodies: number[];
  agreements: number[];
  doubts: number[];
}

export interface PersonTable {
  id: string[];
  name: string[];
  aliases: string[];
  post: string[];
  keys: string[];
  articles: number[];
  mentions: number[];
  first: string[];
  last: string[];
}

export interface BodyTable {
  id: string[];
  name: string[];
  aliases: string[];
  kind: string[];
  place: string[];
  keys: string[];
  articles: number[];
  mentions: number[];
  people: number[];
  agreements: number[];
}

export interface AgreementTable {
  id: string[];
  name: string[];
  kind: string[];
  status: string[];
  date: string[];
  parties: string[];
  keys: string[];
  articles: number[];
}

export interface DoubtTable {
  /** Row of the article, -1 when an input could not be read at all. */
  article: number[];
  start: number[];
  code: string[];
  message: string[];
}

/** Where something stands: an article's row, then the starts of its mentions there. */
export type Place = [article: number, ...starts: number[]];

export interface PostEntry {
  title: string;
  organisation: string;
  organisationId: string | null;
  status: string;
  first: string | null;
  last: string | null;
  articles: number[];
}

export interface PersonDetail {
  formerIds: string[];
  aliases: string[];
  posts: PostEntry[];
  places: Place[];
  possiblySame: { id: string; name: string; reason: string }[];
}

export interface BodyDetail {
  formerIds: string[];
  aliases: string[];
  parent: Reference | null;
  units: Reference[];
  people: { id: string; name: string; title: string; status: string; first: string | null; last: string | null }[];
  agreements: { id: string; name: string; date: string; others: string }[];
  places: Place[];
}

export interface Reference {
  id: string;
  name: string;
}

export interface AgreementDetail {
  parties: { name: string; id: string | null }[];
  signatories: { name: string; id: string | null; party: string | null }[];
  witnesses: { name: string; id: string | null }[];
  place: string | null;
  amounts: string[];
  term: string | null;
  fields: string[];
  founds: string | null;
  /** Row of the article and where it tells of the agreement there. */
  articles: Place[];
}

/** The pictures' figures, worked out once by the writer. */
export interface Overview {
  network: { nodes: { id: string; name: string; kind: string; agreements: number }[]; links: { source: string; target: string; count: number }[] };
  /** Agreements per year and month: '2024-06', '2024', '' when no year is known. */
  agreementsOver: { when: string; signed: number; planned: number }[];
  people: { id: string; name: string; articles: number }[];
  bodies: { id: string; name: string; articles: number }[];
  doubts: { code: string; count: number }[];
}

export type DetailKind = 'article' | 'person' | 'body' | 'agreement';

export interface PageMeta {
  name: string;
  counts: { articles: number; people: number; bodies: number; agreements: number; doubts: number; failed: number };
  /** For each kind of detail the first row of every chunk, ascending. */
  chunks: Record<DetailKind, number[]>;
  overview: Overview;
}

/** Every table of the page by the name of its chunk. */
export interface Tables {
  articles: ArticleTable;
  people: PersonTable;
  bodies: BodyTable;
  agreements: AgreementTable;
  doubts: DoubtTable;
  /** Ids of earlier days and those that stand for them now. */
  formers: Record<string, string>;
}

export interface Details {
  article: PackedArticle;
  person: PersonDetail;
  body: BodyDetail;
  agreement: AgreementDetail;
}
