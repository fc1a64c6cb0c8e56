import { FURNITURE_PARTS, FURNITURE_STARTS, TAIL_HEADINGS } from '../../lexicon/page-boilerplate.js';
import type { PageLine } from './page-lines.js';

const starts = byFirstCharacter(FURNITURE_STARTS);
const tails = byFirstCharacter(TAIL_HEADINGS);
/** A short line is one that a heading or a notice fits in. */
const SHORT = 24;
const NOTICE = 90;

function byFirstCharacter(words: readonly string[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const word of words) map.set(word.charAt(0), [...(map.get(word.charAt(0)) ?? []), word]);
  return map;
}

/** Whether a line is a heading of what follows an article (相关阅读, 延伸 · 推荐). */
export function isTailHeading(text: string): boolean {
  if (text.length > SHORT) return false;
  const bare = text.replace(/[\s·•・【】[\]：:>»＞|丨▼▲■●/]+/g, '');
  const found = tails.get(bare.charAt(0))?.find((word) => bare.startsWith(word));
  // 最新评论(12) is one, 相关新闻发布会昨日举行 is not
  return found !== undefined && bare.length <= found.length + 6 && !/[，。！？]/.test(text);
}

/** A line that opens the way to another article: 上一篇：…, 相关链接：…, whatever its length. */
export function isPassage(text: string): boolean {
  return /^[\s【[<«＜]*(?:上一[篇条則则页]|下一[篇条則则页]|上篇|下篇|前一篇|后一篇|相关(?:链接|阅读|新闻|文章|报道)|延伸阅读|推荐阅读|阅读推荐|延伸閱讀|相關新聞|更多新聞|往期(?:回顾|推荐))\s*[\]】]?\s*[：:]/.test(text);
}

/** The phrase that shows a line to be part of the page around the article, or null. */
export function furniturePhrase(text: string): string | null {
  if (text.length > NOTICE * 4) return null;
  const bare = text.replace(/^[\s*※●■◆▲▼>＞|丨-]+/, '');
  const start = starts.get(bare.charAt(0))?.find((word) => bare.startsWith(word));
  if (start && (text.length <= NOTICE || /^(?:版权|免责|特别|平台|郑重|重要|凡|未经|转载|声明|以上|本文仅|Copyright|©)/i.test(start))) return start;
  if (text.length > NOTICE) return null;
  return FURNITURE_PARTS.find((word) => text.includes(word) && (text.length <= 40 || word.length * 10 >= text.length)) ?? null;
}

/** Whether a line reads like the running text of an article. */
export function isProse(line: PageLine): boolean {
  const { mass, linkMass, stops, commas } = line.counts;
  const own = mass - linkMass;
  return own >= 0.5 * mass && ((stops > 0 && own >= 10) || (commas > 0 && own >= 18) || own >= 45) && furniturePhrase(line.text) === null;
}

/** Whether a line is a link and little else. */
export function isLinkLine(line: PageLine): boolean {
  return line.counts.linkMass > 0 && line.counts.linkMass >= 0.6 * line.counts.mass;
}

/**
 * What a line adds to the body that holds it: characters of prose count for it, links and loose words against it.
 * Long paragraphs count no more than 400 characters, so that no single one decides.
 */
export function lineValue(line: PageLine): number {
  const { mass, linkMass, stops, commas } = line.counts;
  if (isLinkLine(line)) return -Math.min(linkMass, 30) - 4;
  const own = mass - 2 * linkMass;
  if (furniturePhrase(line.text) !== null || isPassage(line.text)) return -3;
  if (stops > 0 && own >= 10) return Math.min(own, 400);
  if (commas > 0 && own >= 18) return 0.6 * Math.min(own, 400);
  if (own >= 45) return 0.3 * Math.min(own, 400);
  return isTailHeading(line.text) ? -8 : -1.5;
}
