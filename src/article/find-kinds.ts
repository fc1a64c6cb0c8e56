import { FURNITURE_STARTS } from '../lexicon/page-boilerplate.js';
import { Trie } from '../text/trie.js';
import type { Line } from './line.js';

const LIST = /^(?:[①-⑳●•▪■◆▲△★☆◎○·]|[-*–] |\d{1,2}[.．、](?!\d)|[（(]?[一二三四五六七八九十\d]{1,3}[）)])/;
const NUMBERED_HEADING = /^(?:[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十]{1,3}[章节部条]|[（(][一二三四五六七八九十]{1,3}[）)]|0\d$|#{1,6} )/;
const NOTICE = /^(?:[【[（(]?(?:版权声明|版權聲明|免责声明|相关链接|相關連結|延伸阅读|更多阅读|扫码|扫描|长按|点击下方|原标题|原文链接|特此公告|上一篇|下一篇|打印|关闭|分享到|返回顶部|举报电话|联系我们|投稿邮箱|欢迎关注|END$|─ ?完|—完|[（(]完[）)]))|^[【[](?:打印|关闭|返回|收藏)|^(?:声明|免責聲明)[：:]/;
const SENTENCE_END = /[。；，、：:;,]$/;
const LONGEST_HEADING = 40;
const starts = Trie.of(FURNITURE_STARTS.filter((start) => start.length > 3));

/** Gives the lines that are still nameless a kind: list items, headings, notices of the site; what is left is paragraphs. */
export function findKinds(lines: readonly Line[]): Line[] {
  return lines.map((line, at) => (line.kind === null ? { ...line, kind: kindOf(line.text, lines, at) } : line));
}

function kindOf(text: string, lines: readonly Line[], at: number): NonNullable<Line['kind']> {
  // ＊＊＊, ─────
  if (!/[\p{L}\p{N}]/u.test(text) || NOTICE.test(text) || (text.length <= 60 && starts.longest(text, 0, text.length) > 0)) return 'notice';
  const short = text.length <= LONGEST_HEADING && !SENTENCE_END.test(text) && !/[。；]/.test(text);
  if (short && NUMBERED_HEADING.test(text) && !/：./.test(text)) return 'heading';
  if (LIST.test(text)) return 'list';
  // 共建平台 育人育才: short, with no full stop, before a paragraph
  const next = lines[at + 1];
  if (short && at > 0 && text.length <= 30 && next && next.kind === null && next.text.length > LONGEST_HEADING && /[。！？]/.test(next.text) && !/^[“‘（(]|[，、：:]/.test(text)) return 'heading';
  return 'paragraph';
}
