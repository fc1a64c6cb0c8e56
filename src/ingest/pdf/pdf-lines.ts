/** A piece of text on a page of a PDF: place of its left end of the base line in points, its width and font size. */
export interface PdfItem { str: string; x: number; y: number; width: number; fontSize: number; hasEOL: boolean }

/** A line of a page. */
export interface PdfLine { text: string; x: number; end: number; y: number; fontSize: number; page: number }

const NUMBER_ONLY = /^[\s—–\-·.第页共/]*\d{1,4}[\s—–\-·.第页共/\d]*$/;
/** Lines at the top and bottom of a page that may be running heads. */
const EDGE_LINES = 2;

/** Puts the pieces of a page together to lines, in the order in which the page draws them. */
export function pdfLines(items: readonly PdfItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | null = null;
  for (const item of items) {
    if (item.str.trim() && (!line || Math.abs(item.y - line.y) > 0.5 * Math.max(line.fontSize, item.fontSize) || item.x < line.x - 1)) {
      line = { text: '', x: item.x, end: item.x, y: item.y, fontSize: item.fontSize, page };
      lines.push(line);
    }
    if (!line) continue;
    // a gap as wide as a character is a space; Latin words come with theirs
    const gap = item.x - line.end;
    if (line.text && item.str.trim() && gap > 0.8 * item.fontSize && !line.text.endsWith(' ')) line.text += ' ';
    line.text += item.str;
    if (item.str.trim()) {
      line.end = Math.max(line.end, item.x + item.width);
      line.fontSize = Math.max(line.fontSize, item.fontSize);
    }
    if (item.hasEOL) line = null;
  }
  return lines.map((found) => ({ ...found, text: found.text.trim() })).filter((found) => found.text);
}

/** Leaves out page numbers, and lines that stand apart at the same height at the top or bottom of most pages. */
export function withoutRunningHeads(pages: readonly PdfLine[][]): PdfLine[][] {
  const step = commonStep(pages.flat());
  const key = (line: PdfLine) => `${Math.round(line.y)} ${line.text.replace(/\d+/g, '0').replace(/\s+/g, '')}`;
  const edges = pages.map((lines) => [...edgeLines(lines, step), ...edgeLines([...lines].reverse(), step)]);
  const times = new Map<string, number>();
  for (const lines of edges) for (const name of new Set(lines.map(key))) times.set(name, (times.get(name) ?? 0) + 1);
  return pages.map((lines, page) => {
    const running = new Set((edges[page] ?? []).filter((line) => NUMBER_ONLY.test(line.text) || (pages.length > 2 && (times.get(key(line)) ?? 0) >= Math.max(3, 0.6 * pages.length))));
    return lines.filter((line) => !running.has(line));
  });
}

/** The outermost lines, as long as a gap or another size sets them apart from the next. */
function edgeLines(lines: readonly PdfLine[], step: number): PdfLine[] {
  const found: PdfLine[] = [];
  for (let index = 0; index < EDGE_LINES && index + 1 < lines.length; index++) {
    const line = lines[index]!;
    const next = lines[index + 1]!;
    if (Math.abs(line.y - next.y) < 1.2 * step && Math.abs(line.fontSize - next.fontSize) < 0.1 * next.fontSize && !NUMBER_ONLY.test(line.text)) break;
    found.push(line);
  }
  return found;
}

/** Joins lines to paragraphs: a paragraph begins where a line is indented, follows one that ends early or a wide gap, or changes its size. */
export function pdfParagraphs(pages: readonly PdfLine[][]): string[] {
  const lines = pages.flat();
  const margin = commonest(lines.map((line) => Math.round(line.x)));
  const right = Math.max(0, ...lines.map((line) => line.end));
  const step = commonStep(lines);
  const paragraphs: string[] = [];
  let last: PdfLine | null = null;
  for (const line of lines) {
    if (last && goesOn(last, line, margin, right, step)) paragraphs[paragraphs.length - 1] = joined(paragraphs.at(-1) ?? '', line.text);
    else paragraphs.push(line.text);
    last = line;
  }
  return paragraphs;
}

function goesOn(last: PdfLine, line: PdfLine, margin: number, right: number, step: number): boolean {
  const size = Math.max(last.fontSize, line.fontSize);
  if (Math.abs(last.fontSize - line.fontSize) > 0.15 * size) return false;
  if (line.x - margin > 0.8 * size) return false;
  if (right - last.end > 2.2 * size) return false;
  const gap = last.y - line.y;
  return last.page !== line.page || gap <= 0 || step === 0 || gap < 1.6 * step;
}

function joined(before: string, after: string): string {
  const latin = /[A-Za-z0-9,.;:)]$/.test(before) && /^[A-Za-z0-9(]/.test(after);
  if (latin && /[A-Za-z]-$/.test(before)) return before.slice(0, -1) + after;
  return latin ? `${before} ${after}` : before + after;
}

function commonStep(lines: readonly PdfLine[]): number {
  return commonest(lines.slice(1).map((line, index) => Math.round(lines[index]!.y - line.y)).filter((gap) => gap > 0));
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  let best = 0;
  for (const value of values) {
    const times = (counts.get(value) ?? 0) + 1;
    counts.set(value, times);
    if (times > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}
