import type { Removal } from '../../model/article.js';
import type { Problem } from '../../model/problem.js';
import type { SourceLine } from '../source-line.js';

/** Where a value of the page was found, most trusted first: what readers see, then meta tags, then JSON-LD, then what scripts, the address and the archive say. */
export type PageEvidence = 'visible' | 'meta' | 'json-ld' | 'script' | 'address' | 'archive';

/** Someone the page names as a writer. The name stands in `lines[line]` (a byline line) from `start` to `end`, UTF-16 units of that line. */
export interface PageAuthor {
  name: string;
  /** As printed (记者, 通讯员); null when the page only says 作者. */
  role: string | null;
  line: number;
  start: number;
  end: number;
  confidence: number;
  /** Id of the rule that read the name, such as `page/author-visible`. */
  rule: string;
}

/** What an HTML page says: the lines of its article, headline first, and the values found around it. */
export interface HtmlArticle {
  /** First the headline (kind `headline`), then bylines read from around the body (kind `byline`), then the body. */
  lines: SourceLine[];
  title: string | null;
  /** ISO day on which the page says it was published, never the day of a change. */
  published: string | null;
  /** The source that the page names (来源), else the account or site that published it. */
  publisher: string | null;
  /** The page's canonical address. */
  url: string | null;
  authors: PageAuthor[];
  problems: Problem[];
  removals: Removal[];
  /** Which evidence each value came from, for `explain` and for arbitration with `--metadata`. */
  evidence: { title: PageEvidence | null; published: PageEvidence | null; publisher: PageEvidence | null };
}
