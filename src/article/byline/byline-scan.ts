/** Someone whom a byline names; places are those of the text that was read. */
export interface BylineAuthor { name: string; role: string | null; start: number; end: number; rule: string }

/** What a byline says. It is one only when every word of it was understood. */
export interface Byline {
  authors: BylineAuthor[];
  publisher: string | null;
  published: string | null;
  /** How many roles and labels show that it is a byline; departments and bare names show little. */
  evidence: number;
  departments: number;
}

/** A byline while it is read from left to right. */
export interface BylineScan {
  text: string;
  /** The text in simplified characters, of the same length: patterns look at it. */
  folded: string;
  at: number;
  byline: Byline;
  /** What the next names do, and where they are from, until another role or department comes. */
  role: string | null;
  department: { start: number; end: number } | null;
  /** Names since the last role or department: a role that stands behind them is theirs. */
  recent: BylineAuthor[];
  /** The marks before the word that is being read. */
  separator: string;
}

/** Matches a sticky pattern where the scan stands and goes behind it, or stays. */
export function take(scan: BylineScan, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = scan.at;
  const found = pattern.exec(scan.folded);
  if (found) scan.at = pattern.lastIndex;
  return found;
}

/** Adds a name that stands between two places, with the role that is said or the department it is from. */
export function addName(scan: BylineScan, start: number, end: number, said: string | null, rule: string): void {
  const { text, department } = scan;
  const author = { name: text.slice(start, end), role: said ?? (department ? text.slice(department.start, department.end) : null), start, end, rule };
  scan.byline.authors.push(author);
  scan.recent.push(author);
}
