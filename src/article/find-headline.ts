import { readByline } from './byline/read-byline.js';
import { readLeadIn } from './byline/read-lead-in.js';
import { joinAll, type Line } from './line.js';

/** A headline longer than this is a paragraph. */
const LONGEST = 80;
/** Site lines, kickers and publishing lines may stand before the headline. */
const LOOK_THROUGH = 5;
const SENTENCE_END = /[。；，、：:;,]$/;

/** Words alone, so that quotation marks and spacing do not tell two headlines apart. */
function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b-\u200f\ufeff“”"'‘’「」『』—―–\-_|]+/g, '');
}

/**
 * Marks the headline among the lines: the one that equals the given title (also over two or three lines), else the title is put first,
 * unless the text already begins with it; without a title, a first line that looks like one.
 */
export function findHeadline(lines: readonly Line[], title: string | null): Line[] {
  if (lines.some((line) => line.kind === 'headline')) return [...lines];
  return title?.trim() ? withTitle(lines, title.trim().replace(/\s+/g, ' ')) : withoutTitle(lines);
}

function withTitle(lines: readonly Line[], title: string): Line[] {
  const wanted = squeeze(title);
  // white space and marks apart, a line that is longer cannot be the title
  const longest = wanted.length * 2 + 40;
  const filled = lines.flatMap((line, at) => (line.text ? [at] : [])).slice(0, LOOK_THROUGH + 2);
  for (let i = 0; wanted && i < Math.min(filled.length, LOOK_THROUGH); i++) {
    let joined = '';
    for (let n = 1; n <= 3 && i + n <= filled.length; n++) {
      const from = filled[i] as number;
      const to = filled[i + n - 1] as number;
      if ((lines[to] as Line).text.length > longest) break;
      joined += squeeze((lines[to] as Line).text);
      if (joined.length > wanted.length) break;
      if (joined !== wanted) continue;
      const headline = joinAll(filled.slice(i, i + n).map((at) => lines[at] as Line));
      return [...lines.slice(0, from), { ...headline, kind: 'headline' }, ...lines.slice(to + 1)];
    }
  }
  const first = lines[filled[0] ?? 0];
  if (wanted && first && squeeze(first.text.slice(0, longest)).startsWith(wanted)) return [...lines];
  return [{ text: title, runs: [], kind: 'headline', indented: false, afterBlank: false, index: -1 }, ...lines];
}

function withoutTitle(lines: readonly Line[]): Line[] {
  for (const [at, line] of lines.entries()) {
    if (!line.text) continue;
    if (line.kind !== null) return [...lines];
    if (isSiteLine(line.text)) continue;
    if (!looksLikeHeadline(line, lines.slice(at + 1))) return [...lines];
    const next = lines[at + 1];
    // 副题: ——某校与某县共建研究院
    const whole = next?.text && /^[—―–-]{2}/.test(next.text) && next.text.length <= LONGEST ? joinAll([line, next]) : line;
    return [...lines.slice(0, at), { ...whole, kind: 'headline' }, ...lines.slice(at + (whole === line ? 1 : 2))];
  }
  return [...lines];
}

function isSiteLine(text: string): boolean {
  const lead = readLeadIn(text);
  return (lead !== null && lead.end === text.length) || (text.length < 120 && (readByline(text)?.evidence ?? 0) > 0);
}

function looksLikeHeadline(line: Line, rest: readonly Line[]): boolean {
  if (line.text.length > LONGEST || line.text.length < 4 || SENTENCE_END.test(line.text) || /。/.test(line.text)) return false;
  if (/^[（(【]?(?:本报|本网)|^[“‘「（(]?\d+[、.．]|[号號]：/.test(line.text)) return false;
  // something longer follows: a single line is an article without a headline
  return rest.some((other) => other.text.length > line.text.length || /。/.test(other.text));
}
