import type { Element, Nodes, Root } from 'hast';
import type { BlockKind } from '../../model/block.js';
import { isKnownContainer } from './container-names.js';
import { type BuiltLine, count, LineBuilder, sliceLine } from './line-builder.js';
import type { Removal } from '../../model/article.js';
import { proseEnd } from './furniture-phrases.js';

/** An element that holds lines of its own, with the range of lines inside it. */
export interface Box {
  tag: string;
  /** id and class names in lower case, as written. */
  names: string[];
  parent: Box | null;
  depth: number;
  /** Index of the first line inside, and one past the last. */
  first: number;
  last: number;
  known: boolean;
  /** Place of the element in the source, UTF-16 units. */
  start: number | null;
  end: number | null;
}

/** A line of the page as readers see it. */
export interface PageLine extends BuiltLine {
  box: Box;
  kind: BlockKind | null;
  /** Addresses that the line's links lead to. */
  hrefs: string[];
}

export interface PageLines {
  lines: PageLine[];
  /** In document order. */
  boxes: Box[];
  removals: Removal[];
}

const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'svg', 'math', 'canvas', 'audio', 'video', 'select', 'datalist', 'button', 'textarea', 'head', 'title', 'link', 'meta', 'noframes', 'rp', 'rt']);
const INLINE = new Set(['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'img', 'input', 'ins', 'kbd', 'label', 'mark', 'nobr', 'q', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'o:p', 'st1:chsdate']);
const KINDS: Record<string, BlockKind> = { h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading', li: 'list', figcaption: 'caption', caption: 'caption' };

type Step = { node: Nodes; leave: false } | { element: Element; box: Box; leave: true; cells: boolean; marked: boolean };

/** Turns a page into the lines that readers see, each in its box; what they do not see is left out and logged. Without recursion: pages nest deeply. */
export function pageLines(tree: Root, source: string, withHidden = false): PageLines {
  const walk = new Walk(source, withHidden);
  walk.run(tree);
  return walk;
}

class Walk implements PageLines {
  readonly lines: PageLine[] = [];
  readonly boxes: Box[] = [];
  readonly removals: Removal[] = [];
  private readonly builder: LineBuilder;
  private readonly steps: Step[] = [];
  private box: Box;
  private hrefs: string[] = [];
  /** How many data rows are open: their cells share a line. */
  private rows = 0;
  private preformatted = 0;

  constructor(private readonly source: string, private readonly withHidden: boolean) {
    this.builder = new LineBuilder(source);
    this.box = { tag: 'root', names: [], parent: null, depth: 0, first: 0, last: 0, known: false, start: 0, end: source.length };
    this.boxes.push(this.box);
  }

  run(tree: Root): void {
    this.push(tree.children);
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      if (step.leave) this.leave(step.element, step.box, step.cells, step.marked);
      else if (step.node.type === 'text') this.text(step.node.value, step.node.position?.start.offset, step.node.position?.end.offset);
      else if (step.node.type === 'element') this.enter(step.node);
    }
    this.flush();
    this.boxes[0]!.last = this.lines.length;
  }

  private push(nodes: Nodes[]): void {
    for (let index = nodes.length - 1; index >= 0; index--) this.steps.push({ node: nodes[index]!, leave: false });
  }

  private text(value: string, start: number | undefined, end: number | undefined): void {
    if (this.preformatted === 0 || !value.includes('\n')) {
      this.builder.add(value, start, end);
      return;
    }
    const unchanged = start !== undefined && end !== undefined && end - start === value.length;
    let at = 0;
    for (const part of value.split('\n')) {
      if (at > 0) this.flush();
      this.builder.add(part, unchanged ? start + at : undefined, unchanged ? start + at + part.length : undefined);
      at += part.length + 1;
    }
  }

  private enter(element: Element): void {
    const tag = element.tagName;
    if (SKIPPED.has(tag)) return;
    if (tag === 'br' || tag === 'hr') return this.rows ? this.builder.separate(' ') : this.flush();
    const names = namesOf(element);
    const known = names.length > 0 && isKnownContainer(names);
    if (!known && !this.withHidden && isHidden(element)) return this.hidden(element);
    if (tag === 'a') {
      this.builder.openLink();
      const href = element.properties.href;
      if (typeof href === 'string') this.hrefs.push(href);
    }
    const cells = tag === 'tr' && isDataRow(element);
    if (INLINE.has(tag) && !known) this.builder.cut();
    else if (this.rows > 0) this.builder.separate(tag === 'td' || tag === 'th' ? '\t' : ' ');
    else this.flush();
    const inline = INLINE.has(tag) && !known;
    const marked = inline && names.length > 0;
    this.steps.push({ element, box: this.box, leave: true, cells, marked });
    if (marked) this.builder.openMark(names);
    if (!inline) this.open(element, names, known);
    if (cells) this.rows++;
    if (tag === 'pre') this.preformatted++;
    this.push(element.children);
  }

  private open(element: Element, names: string[], known: boolean): void {
    const box: Box = {
      tag: element.tagName, names, parent: this.box, depth: this.box.depth + 1, first: this.lines.length, last: this.lines.length, known,
      start: element.position?.start.offset ?? null, end: element.position?.end.offset ?? null,
    };
    this.boxes.push(box);
    this.box = box;
  }

  private leave(element: Element, outer: Box, cells: boolean, marked: boolean): void {
    const tag = element.tagName;
    if (tag === 'a') this.builder.closeLink();
    if (marked) this.builder.closeMark();
    if (tag === 'pre') this.preformatted--;
    if (cells) this.rows--;
    if (this.box === outer) return this.builder.cut();
    if (this.rows > 0) this.builder.separate(tag === 'td' || tag === 'th' ? '\t' : ' ');
    else this.flush(cells ? 'table' : undefined);
    this.box.last = this.lines.length;
    this.box = outer;
  }

  private flush(kind?: BlockKind): void {
    const line = this.builder.take();
    const hrefs = this.hrefs;
    this.hrefs = [];
    if (!line) return;
    const end = proseEnd(line);
    // 返回首页，查看更多 at the end of the last paragraph: a link of the page, not of the text
    const own = end === line.text.length ? line : { ...line, ...sliceLine(line, 0, end), links: line.links.filter(([, to]) => to <= end), counts: count(line.text.slice(0, end)) };
    this.lines.push({ ...own, box: this.box, kind: kind ?? kindOf(this.box), hrefs });
  }

  private hidden(element: Element): void {
    const start = element.position?.start.offset ?? null;
    const end = element.position?.end.offset ?? null;
    this.removals.push({ rule: 'page/hidden', reason: 'readers do not see it', excerpt: start === null || end === null ? '' : this.source.slice(start, Math.min(end, start + 80)), start, end });
  }
}

function kindOf(box: Box): BlockKind | null {
  for (let at: Box | null = box, up = 0; at && up < 3; at = at.parent, up++) {
    const kind = KINDS[at.tag];
    if (kind) return kind;
    if (at.tag !== 'p' && at.tag !== 'div' && at.tag !== 'section') return null;
  }
  return null;
}

/** The id and the class names of an element, in lower case. */
export function namesOf(element: Element): string[] {
  const { id, className } = element.properties;
  const names: string[] = [];
  if (typeof id === 'string' && id) names.push(id.toLowerCase());
  if (Array.isArray(className)) for (const name of className) names.push(String(name).toLowerCase());
  return names;
}

function isHidden(element: Element): boolean {
  const { style, hidden, type } = element.properties;
  if (hidden === true || (element.tagName === 'input' && type === 'hidden')) return true;
  return typeof style === 'string' && /display\s*:\s*none/i.test(style);
}

/** Characters of a row of data at most; layout tables have an article in one cell. */
const MAX_ROW = 400;

/** A row of data has two cells or more, none of which holds blocks; layout tables hold paragraphs, lists and tables in their cells. */
function isDataRow(row: Element): boolean {
  let cells = 0;
  let left = 300;
  let characters = 0;
  for (const cell of row.children) {
    if (cell.type !== 'element') continue;
    if (cell.tagName !== 'td' && cell.tagName !== 'th') continue;
    cells++;
    let paragraphs = 0;
    const inside: Nodes[] = [...cell.children];
    for (let node = inside.pop(); node; node = inside.pop()) {
      if (--left < 0) return false;
      if (node.type === 'text' && (characters += node.value.trim().length) > MAX_ROW) return false;
      if (node.type !== 'element') continue;
      if (/^(?:table|ul|ol|dl|h[1-6]|form|iframe|article|section|script)$/.test(node.tagName)) return false;
      if (/^(?:p|div|br)$/.test(node.tagName) && ++paragraphs > 3) return false;
      for (const child of node.children) inside.push(child);
    }
  }
  return cells >= 2;
}
