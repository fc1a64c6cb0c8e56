import type { Page, SiteRule } from '../model/article.js';

/** A file (or standard input) to be read: found by `listInputs`, opened when its turn comes. */
export interface InputFile {
  /** Path to open, as this process sees it; `-` is standard input. */
  path: string;
  /** Path relative to the input folder, with `/`: what `source.path` and messages say. */
  name: string;
  /** Id of the article in it; files that hold many articles (NDJSON, web archives) give each its own. */
  id: string;
  /** Extension in lower case with its dot, `.gz` included: `.txt`, `.ndjson.gz`, `.warc.gz`. */
  extension: string;
  /** What the user's metadata file says of it. */
  metadata?: Metadata;
  /** What the user's file of sites says, for pages that are from one of them. */
  sites?: readonly SiteRule[];
}

/** What `--metadata` says about a file that cannot say it itself. */
export interface Metadata {
  published?: string;
  url?: string;
  publisher?: string;
  title?: string;
}

export interface ReadOptions {
  /** Most text of one article, in bytes of UTF-8; a longer one is refused. */
  maxTextBytes: number;
}

/** 5 MB: the longest press release at hand has 60 kB, a book has 2 MB. */
export const DEFAULT_MAX_TEXT_BYTES = 5_000_000;

/** An input, or a part of one, that could not be read: what, where, what to do. The others go on. */
export interface InputFailure {
  /** Id of the article, where it has one. */
  id: string | null;
  /** Name of the input as in `source.path`; `-` is standard input. */
  path: string;
  /** 1-based line in an NDJSON file. */
  line?: number;
  /** Byte offset of the record in a web archive. */
  offset?: number;
  /** What to count by, such as `empty`, `binary`, `charset-unknown`, `too-large`, `not-found`, `bad-line`. */
  code: string;
  /** One sentence: what is wrong and what to do. */
  message: string;
}

/** Reads one kind of file, an article at a time. It does not throw for bad data: it yields an `InputFailure` and goes on or ends. */
export type Reader = (input: InputFile, options: ReadOptions) => AsyncIterable<Page | InputFailure>;

/** Tells a failure from a page. */
export function isFailure(item: Page | InputFailure): item is InputFailure {
  return 'code' in item;
}
