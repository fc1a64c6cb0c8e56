import { FURNITURE_PARTS, FURNITURE_STARTS, TAIL_HEADINGS } from '../../lexicon/page-boilerplate.js';
import type { BuiltLine } from './line-builder.js';

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
  if (/^[\s\-—–_=*~.·]*(?:end|the end|完|全文完)?[\s\-—–_=*~.·]*$/i.test(text)) return 'end mark';
  const bare = text.replace(/^[\s*※●■◆▲▼>＞|丨-]+/, '');
  const start = starts.get(bare.charAt(0))?.find((word) => bare.startsWith(word));
  if (start && (text.length <= NOTICE || /^(?:版权|免责|特别|平台|郑重|重要|凡|未经|转载|声明|以上|本文仅|Copyright|©)/i.test(start))) return start;
  if (isPromotion(text)) return 'two phrases of a promotion';
  if (text.length > NOTICE) return null;
  return FURNITURE_PARTS.find((word) => text.includes(word) && (text.length <= 40 || word.length * 10 >= text.length)) ?? null;
}

/** Two such phrases in one paragraph make it a promotion (第一时间免费试玩，还有…，下载客户端还能…). */
function isPromotion(text: string): boolean {
  return text.length <= 160 && FURNITURE_PARTS.filter((word) => text.includes(word)).length >= 2;
}

/** Where a line's own text ends: a link of the page behind its last sentence (返回首页，查看更多) does not belong to it. */
export function proseEnd(line: BuiltLine): number {
  const last = line.links.at(-1);
  if (!last || last[1] < line.text.length - 1 || last[0] < 10) return line.text.length;
  return furniturePhrase(line.text.slice(last[0], last[1])) ? line.text.slice(0, last[0]).trimEnd().length : line.text.length;
}
