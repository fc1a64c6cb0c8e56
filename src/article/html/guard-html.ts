import type { Problem } from '../../model/problem.js';

/** Open elements that the parser may hold inside one another; browsers stop at 512. */
const MAX_DEPTH = 400;
/** Characters of one page that are read, in UTF-16 units. */
const MAX_LENGTH = 32_000_000;
const MAX_TAGS = 250_000;
const MAX_ATTRIBUTES = 400;
/** Times that open formatting elements may be repeated in new paragraphs before they are ignored. */
const MAX_REPEATED = 50_000;
/** Elements directly inside a table (not in a cell), which the parser moves out one by one. */
const MAX_MISPLACED = 3_000;
const MAX_BODIES = 20;

const TAG = /<(?:!--|([a-zA-Z][^\s/>]*)|\/([a-zA-Z][^\s/>]*))/g;
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr']);
const IMPLIED_END = new Set(['p', 'li', 'td', 'th', 'tr', 'dd', 'dt', 'option', 'optgroup', 'tbody', 'thead', 'tfoot', 'colgroup', 'rp', 'rt']);
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);
const FORMATTING = new Set(['a', 'b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u']);
const TABLE_PART = new Set(['table', 'caption', 'colgroup', 'col', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'script', 'style', 'template', 'form', 'input']);

/** A page that any parser can take in time and space linear in its length, same length as the source, so that places stay. */
export interface GuardedHtml { html: string; problems: Problem[] }

/**
 * Blanks tags that make HTML parsers slow, deep or big: nesting beyond 400 elements, formatting that never ends, tables full of misplaced
 * elements, tags with hundreds of attributes, more than 250,000 tags, pages of more than 32 million characters. Ordinary pages come back as they are.
 */
export function guardHtml(source: string): GuardedHtml {
  const problems: Problem[] = [];
  let html = source;
  if (html.length > MAX_LENGTH) {
    html = html.slice(0, MAX_LENGTH);
    problems.push(cutShort(`the page has ${source.length} characters; only the first ${MAX_LENGTH} were read`));
  }
  const scan = new TagScan(html);
  if (scan.blanks.length) {
    html = blank(html, scan.blanks);
    problems.push({ code: 'page-nesting', message: 'tags nested too deeply, repeated or misplaced too often were ignored; their text was kept', start: null, end: null });
  }
  if (scan.end < html.length) {
    problems.push(cutShort(`the page has more than ${MAX_TAGS} tags; only its first ${scan.end} characters were read`));
    html = html.slice(0, scan.end);
  }
  return { html, problems };
}

function cutShort(message: string): Problem {
  return { code: 'page-cut', message, start: null, end: null };
}

function blank(html: string, places: [number, number][]): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of places.sort((a, b) => a[0] - b[0])) {
    if (start < at) continue;
    parts.push(html.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  parts.push(html.slice(at));
  return parts.join('');
}

/** One pass over the tags of a page, with counts instead of a tree. */
class TagScan {
  readonly blanks: [number, number][] = [];
  end: number;
  private depth = 0;
  private tags = 0;
  private bodies = 0;
  private openFormatting = 0;
  private repeated = 0;
  private misplaced = 0;
  private tableState: string[] = [];
  private readonly open = new Map<string, number>();
  private readonly blanked = new Map<string, number>();

  constructor(private readonly html: string) {
    this.end = html.length;
    TAG.lastIndex = 0;
    for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
      const [, start, close] = match;
      if (start) this.startTag(start.toLowerCase(), match.index, TAG.lastIndex);
      else if (close) this.endTag(close.toLowerCase(), match.index, TAG.lastIndex);
      else {
        const end = html.indexOf('-->', match.index + 2);
        TAG.lastIndex = end < 0 ? html.length : end + 3;
      }
      if (++this.tags > MAX_TAGS) {
        this.end = TAG.lastIndex;
        break;
      }
    }
  }

  private startTag(name: string, index: number, nameEnd: number): void {
    const [end, attributes] = tagEnd(this.html, nameEnd);
    TAG.lastIndex = end;
    if (attributes > MAX_ATTRIBUTES) this.blanks.push([nameEnd, this.html[end - 1] === '>' ? end - 1 : end]);
    if (RAW_TEXT.has(name)) {
      const close = closeOf(this.html, name, end);
      TAG.lastIndex = close < 0 ? this.html.length : close;
      return;
    }
    if (VOID.has(name)) return;
    if ((name === 'body' || name === 'html') && ++this.bodies > MAX_BODIES) {
      this.blanks.push([index, end]);
      return;
    }
    if (this.isHarmful(name)) {
      this.blanks.push([index, end]);
      this.blanked.set(name, (this.blanked.get(name) ?? 0) + 1);
      return;
    }
    if (name === 'table' || name === 'td' || name === 'th' || name === 'caption') this.tableState.push(name);
    if (IMPLIED_END.has(name)) return;
    this.open.set(name, (this.open.get(name) ?? 0) + 1);
    this.depth++;
    if (FORMATTING.has(name)) this.openFormatting++;
  }

  private isHarmful(name: string): boolean {
    const formatting = FORMATTING.has(name);
    if (!formatting) this.repeated += this.openFormatting;
    if (formatting && this.repeated > MAX_REPEATED) return true;
    if (this.repeated > MAX_REPEATED && this.openFormatting > 0) return true;
    if (this.tableState.at(-1) === 'table' && !TABLE_PART.has(name) && ++this.misplaced > MAX_MISPLACED) return true;
    return this.depth >= MAX_DEPTH && !IMPLIED_END.has(name);
  }

  private endTag(name: string, index: number, nameEnd: number): void {
    const [end] = tagEnd(this.html, nameEnd);
    TAG.lastIndex = end;
    const blanked = this.blanked.get(name) ?? 0;
    if (blanked > 0) {
      this.blanked.set(name, blanked - 1);
      this.blanks.push([index, end]);
      return;
    }
    const open = this.open.get(name) ?? 0;
    if (name === 'table') {
      while (this.tableState.length && this.tableState.pop() !== 'table');
    } else if (this.tableState.at(-1) === name) this.tableState.pop();
    if (open === 0) return;
    this.open.set(name, open - 1);
    this.depth--;
    if (FORMATTING.has(name)) this.openFormatting--;
  }
}

/** Where a tag ends (after its >), and about how many attributes it has. */
function tagEnd(html: string, from: number): [number, number] {
  let attributes = 0;
  let at = from;
  while (at < html.length) {
    const code = html.charCodeAt(at);
    if (code === 62) return [at + 1, attributes];
    if (code === 61) {
      attributes++;
      at++;
      while (at < html.length && html.charCodeAt(at) <= 32) at++;
      const quote = html.charCodeAt(at);
      if (quote === 34 || quote === 39) {
        const close = html.indexOf(quote === 34 ? '"' : "'", at + 1);
        if (close < 0) return [html.length, attributes];
        at = close + 1;
      }
    } else {
      if (code <= 32 && html.charCodeAt(at + 1) > 32) attributes += 0.5;
      at++;
    }
  }
  return [html.length, attributes];
}

function closeOf(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return -1;
}
