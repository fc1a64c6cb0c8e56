import type { Annotation, Span } from './annotation.js';
import type { Agreement } from './agreement.js';
import type { Author, Block } from './block.js';
import type { DateMention, TimeExpression } from './date.js';
import type { Document } from './document.js';
import type { Event } from './event.js';
import type { Organisation, OrganisationKind } from './organisation.js';
import type { Person, PostStatus } from './person.js';
import type { Problem } from './problem.js';
import type { Source, SourceRun } from './source.js';

/** What a user says about the pages of one site, where the general rules err. Elements are named by their id or one of their classes. */
export interface SiteRule {
  /** Host name; the rule holds for its subdomains too. */
  host: string;
  /** The element that holds the article. */
  body?: string;
  /** The element that holds the headline. */
  headline?: string;
  /** Elements to leave out. */
  remove?: readonly string[];
  /** The source of its articles, where the page names none. */
  publisher?: string;
}

/** A passage of a page that was left out of the article, with its reason: `explain` shows it. Places are UTF-16 units of the decoded source. */
export interface Removal {
  /** Id of the rule that dropped it, such as `page/link-list`. */
  rule: string;
  reason: string;
  excerpt: string;
  start: number | null;
  end: number | null;
}

/** What ingest hands on: one article's characters and what its container says about it. Nothing has been cleaned yet. */
export interface Page {
  id: string;
  source: Source;
  /** Decoded characters of the source: plain text, or HTML when `source.mediaType` says so. */
  content: string;
  /** Set when `content` is HTML though the file was none: office documents are read by way of HTML. */
  markup?: 'html';
  title: string | null;
  published: string | null;
  publisher: string | null;
  /** ISO day on which a web archive fetched the page: taken as published when nothing in the page says the day. */
  captured?: string | null;
  /** What the user's file of sites says about the site that the page is from. */
  site?: SiteRule;
  problems: Problem[];
}

/** The segmenter's words of a sentence, which together are the sentence, with their tags; evidence for recognisers, never the truth. */
export interface Words {
  /** Where each word ends in the article's text; the next one begins there. */
  ends: readonly number[];
  tags: readonly string[];
}

export interface Sentence extends Span { /** index into `article.blocks` */ block: number }

/** A title's words as they stand (常务副校长): the post's name, without body and person. */
export interface TitleMention extends Annotation {
  title: string;
  status: PostStatus;
  /** A rank or honour (教授, 院士) that needs no body. */
  rank: boolean;
}

/** Words that name a body: in full, in short, or by a stand-in (学校, 该公司). */
export interface OrganisationMention extends Annotation {
  form: 'full' | 'short' | 'anaphor';
  kind: OrganisationKind;
  /** False when the name begins with a plain word, as departments' do (教务处). */
  proper?: boolean;
  /** The organisation it was found to be, once relate/entities has run. */
  organisationId?: string;
}

export interface PersonMention extends Annotation {
  name: string;
  personId?: string;
}

/** A proposal that arbitration dropped, kept for `explain` only. */
export interface Dropped extends Annotation { layer: string; reason: string }

/**
 * An article under way: immutable text plus standoff layers that stages add. It is the tree that unified carries.
 * All offsets count UTF-16 units here. A stage writes only the layers that it `provides`.
 */
export interface Article {
  type: 'article';
  id: string;
  source: Source;
  title: string | null;
  publisher: string | null;
  published: string | null;
  language: string;
  authors: Author[];
  readonly text: string;
  sourceMap: SourceRun[];
  blocks: Block[];

  sentences: Sentence[];
  /** Words of a sentence, cut when first asked for. */
  words: (sentence: Sentence) => Words;

  dates: DateMention[];
  timeExpressions: TimeExpression[];
  titleMentions: TitleMention[];
  organisationMentions: OrganisationMention[];
  personMentions: PersonMention[];
  /** Places named where a post or a party may hang on them (鄂州市副市长). */
  placeMentions?: Annotation[];
  documents: Document[];

  people: Person[];
  organisations: Organisation[];
  agreements: Agreement[];
  events: Event[];

  problems: Problem[];
  dropped: Dropped[];
  /** What was left out of the page around the text, for `explain` only. */
  removals?: Removal[];
}

export type Layer = Exclude<keyof Article, 'type'>;
