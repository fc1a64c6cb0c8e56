import { textOffsets } from './text-offsets.js';

const SPACES = /[ \t\n\r\f]+/g;
const EDGE = /[\s\ufeff]|[\u200b-\u200d]/;

/** Counts of a line's characters, which tell prose from menus. */
export interface LineCounts {
  /** Chinese characters, and a quarter of the Latin letters. */
  mass: number;
  linkMass: number;
  /** 。！？； */
  stops: number;
  /** ，、 */
  commas: number;
  links: number;
}

export interface BuiltLine {
  text: string;
  runs: [number, number, number][];
  /** Places in `text` where an inline element begins or ends (新华社|2020-01-03): white space is often missing there. */
  cuts: number[];
  /** Stretches of the line in inline elements that have an id or class. */
  marks: Mark[];
  /** Stretches of the line that are links. */
  links: [number, number][];
  counts: LineCounts;
}

/** A stretch of a line with the id and class names of the inline element it stands in (span.source). */
export interface Mark { start: number; end: number; names: string[] }

/** Collects the characters of a line with their places in the source, white space joined as a browser shows it. */
export class LineBuilder {
  private text = '';
  private runs: [number, number, number][] = [];
  /** Whether the last run is a plain copy, which a following copy may lengthen. */
  private copying = false;
  private cuts: number[] = [];
  private space: { offset: number; lineEnd: boolean } | null = null;
  private links: [number, number][] = [];
  private linkStart = -1;
  private linkCount = 0;
  private marks: Mark[] = [];
  private openMarks: Mark[] = [];

  constructor(private readonly source: string) {}

  /** Adds a text node's value, which the source writes from `start` to `end`; null places when the parser gave none. */
  add(value: string, start: number | undefined, end: number | undefined): void {
    const offsets = start === undefined || end === undefined ? new Int32Array(value.length).fill(-1) : textOffsets(value, this.source, start, end);
    const base = start ?? 0;
    let from = 0;
    SPACES.lastIndex = 0;
    for (let match = SPACES.exec(value); match; match = SPACES.exec(value)) {
      this.append(value, from, match.index, offsets, base);
      const at = offsets ? (offsets[match.index] ?? -1) : base + match.index;
      const lineEnd = /[\n\r]/.test(match[0]);
      if (!this.space) this.space = { offset: at, lineEnd };
      else if (lineEnd) this.space.lineEnd = true;
      from = match.index + match[0].length;
    }
    this.append(value, from, value.length, offsets, base);
  }

  /** Notes that an inline element begins or ends here. */
  cut(): void {
    if (this.text && this.cuts.at(-1) !== this.text.length) this.cuts.push(this.text.length);
  }

  openMark(names: string[]): void {
    this.openMarks.push({ start: this.text.length, end: -1, names });
  }

  closeMark(): void {
    const mark = this.openMarks.pop();
    if (mark && this.text.length > mark.start) this.marks.push({ ...mark, end: this.text.length });
  }

  openLink(): void {
    if (this.linkStart < 0) this.linkStart = this.text.length;
    this.linkCount++;
  }

  closeLink(): void {
    if (this.linkStart >= 0 && this.text.length > this.linkStart) this.links.push([this.linkStart, this.text.length]);
    this.linkStart = -1;
  }

  /** Adds a character that the source does not have, such as the tab between two cells. */
  separate(character: string): void {
    this.space = null;
    const last = this.runs[this.runs.length - 1];
    const ours = last ? last[0] + last[2] < this.text.length : true;
    // of two separators the tab counts: </p></td>
    if (character === '\t' && ours && this.text.endsWith(' ')) this.text = this.text.slice(0, -1);
    if (this.text && !/[ \t]$/.test(this.text)) this.text += character;
    this.cut();
  }

  /** Hands over the line and begins a new one; null when it has no characters. */
  take(): BuiltLine | null {
    const insideLink = this.linkStart >= 0;
    // between two blocks there is nothing, time and again
    if (this.text === '') {
      for (const mark of this.openMarks) mark.start = 0;
      this.space = null;
      this.linkCount = insideLink ? 1 : 0;
      return null;
    }
    if (insideLink && this.text.length > this.linkStart) this.links.push([this.linkStart, this.text.length]);
    const { text, runs, cuts, links, linkCount, marks } = this;
    for (const mark of this.openMarks) {
      if (text.length > mark.start) marks.push({ ...mark, end: text.length });
      mark.start = 0;
    }
    this.marks = [];
    this.text = '';
    this.runs = [];
    this.cuts = [];
    this.links = [];
    this.space = null;
    this.linkStart = insideLink ? 0 : -1;
    this.linkCount = insideLink ? 1 : 0;
    let start = 0;
    let end = text.length;
    while (start < end && EDGE.test(text.charAt(start))) start++;
    while (end > start && EDGE.test(text.charAt(end - 1))) end--;
    if (start === end) return null;
    const line = sliceLine({ text, runs, cuts }, start, end);
    const counts = count(line.text);
    counts.links = linkCount;
    for (const [from, to] of links) counts.linkMass += count(text.slice(from, to)).mass;
    const inside = links.map(([from, to]): [number, number] => [Math.max(from, start) - start, Math.min(to, end) - start]).filter(([from, to]) => from < to);
    return { text: line.text, runs: line.runs, cuts: line.cuts, marks: sliceMarks(marks, start, end), links: inside, counts };
  }

  private append(value: string, from: number, to: number, offsets: Int32Array | null, base: number): void {
    if (from >= to) return;
    if (this.space && this.text) this.appendSpace(value.charCodeAt(from));
    this.space = null;
    const at = this.text.length;
    this.text += from === 0 && to === value.length ? value : value.slice(from, to);
    if (!offsets) {
      this.addRun(at, base + from, to - from, true);
      return;
    }
    for (let index = from; index < to; index++) {
      const offset = offsets[index] ?? -1;
      if (offset >= 0) this.addRun(at + index - from, offset, 1, this.source.charCodeAt(offset) === value.charCodeAt(index));
      else this.copying = false;
    }
  }

  /** Runs of more than one character are the source's own characters; a reference (&nbsp;) or a joined line end is a run by itself. */
  private addRun(at: number, offset: number, length: number, copy: boolean): void {
    const last = this.runs[this.runs.length - 1];
    if (copy && this.copying && last && last[0] + last[2] === at && last[1] + last[2] === offset) last[2] += length;
    else this.runs.push([at, offset, length]);
    this.copying = copy;
  }

  private appendSpace(next: number): void {
    // a line of source that ends inside a Chinese sentence is no space of the text
    if (this.space?.lineEnd && isWide(next) && isWide(this.text.charCodeAt(this.text.length - 1))) return;
    const offset = this.space?.offset ?? -1;
    if (offset >= 0) this.addRun(this.text.length, offset, 1, this.source.charCodeAt(offset) === 32);
    this.text += ' ';
  }
}

/** Cuts a line down to the units from `start` to `end`, places included. */
export function sliceLine<T extends { text: string; runs: [number, number, number][]; cuts?: number[] }>(line: T, start: number, end: number) {
  if (start === 0 && end === line.text.length) return { text: line.text, runs: line.runs, cuts: line.cuts ?? [] };
  const runs: [number, number, number][] = [];
  for (const [at, offset, length] of line.runs) {
    const from = Math.max(at, start);
    const to = Math.min(at + length, end);
    if (from < to) runs.push([from - start, offset + from - at, to - from]);
  }
  const cuts = (line.cuts ?? []).filter((cut) => cut > start && cut < end).map((cut) => cut - start);
  return { text: line.text.slice(start, end), runs, cuts };
}

function sliceMarks(marks: Mark[], start: number, end: number): Mark[] {
  return marks.map((mark) => ({ start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start, names: mark.names })).filter((mark) => mark.start < mark.end);
}

function isWide(code: number): boolean {
  return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xffef) || (code >= 0xd840 && code <= 0xdfff) || code === 0x201c || code === 0x201d;
}

/** The line with a space wherever an inline element begins or ends without one (来源：某报|作者：某某), places kept. */
export function spacedOut<T extends BuiltLine>(line: T): T {
  const gaps = line.cuts.filter((cut) => cut > 0 && cut < line.text.length && !EDGE.test(line.text.charAt(cut)) && !EDGE.test(line.text.charAt(cut - 1)));
  if (!gaps.length) return line;
  const moved = (place: number, atEnd: boolean) => place + gaps.filter((gap) => (atEnd ? gap < place : gap <= place)).length;
  let text = '';
  let from = 0;
  for (const gap of gaps) {
    text += `${line.text.slice(from, gap)} `;
    from = gap;
  }
  text += line.text.slice(from);
  const runs: [number, number, number][] = [];
  for (const [at, offset, length] of line.runs) {
    const stops = [at, ...gaps.filter((gap) => gap > at && gap < at + length), at + length];
    for (let index = 0; index + 1 < stops.length; index++) runs.push([moved(stops[index]!, false), offset + stops[index]! - at, stops[index + 1]! - stops[index]!]);
  }
  return { ...line, text, runs, cuts: line.cuts.map((cut) => moved(cut, false)), marks: line.marks.map((mark) => ({ ...mark, start: moved(mark.start, false), end: moved(mark.end, true) })), links: line.links.map(([start, end]) => [moved(start, false), moved(end, true)]) };
}

/** Counts what a line is made of. */
export function count(text: string): LineCounts {
  let mass = 0;
  let latin = 0;
  let stops = 0;
  let commas = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xd840 && code <= 0xd8ff)) mass++;
    else if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) latin++;
    else if (code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff1b) stops++;
    else if (code === 0xff0c || code === 0x3001) commas++;
    else if (code === 0x2e || code === 0x2c) latin++;
  }
  return { mass: mass + latin / 4, linkMass: 0, stops, commas, links: 0 };
}
