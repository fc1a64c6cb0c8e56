import { isHan } from '../chart/characters.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { TAGS, TagSet } from '../chart/tags.js';
import { isPlainSurname } from '../people/name-tables.js';
import type { Suffix } from './suffix-strength.js';

const VERB = TAGS.indexOf('v');
const NOUNS = new Set(['n', 'vn', 'nz', 'j', 'b', 'a', 'l', 'i', 'q', 'm'].map((tag) => TAGS.indexOf(tag as (typeof TAGS)[number])));
const NAME_TAG = new TagSet(/^nr/);
const VERB_TAG = new TagSet(/^v/);
const UNKNOWN_TAG = new TagSet(/^x$/);
const UNKNOWN_WORD = new TagSet(/^(?:x|nz)$/);
const PLACE_OF_WORK = '所'.charCodeAt(0);
/** What an account on a platform is called by, or cited as: 某某发布微信公众号. */
const ACCOUNT = /^(?:微信|微博|公众号|客户端|视频号|记者|讯|消息|来源)/u;

/** A suffix that is something else here: a verb's particle, a noun that goes on, a title behind a name, a doubled character. */
export function isOtherWord(view: SentenceView, suffixStart: number, end: number, suffix: Suffix, titled: boolean): boolean {
  const { text } = view;
  const next = view.tagAt(end);
  // 高水平科技自立自强: a trade that goes on is no firm
  if (suffix.trade && !titled && end < view.end && NOUNS.has(next) && !endsBrand(view, suffixStart)) return true;
  // 最高检发布|的案例: the verb, where no account of that name is spoken of
  if (text.startsWith('发布', suffixStart) && end - suffixStart === 2 && !titled && isHan(text, end) && !ACCOUNT.test(text.slice(end, end + 3))) return true;
  if (end - suffixStart > 1) return false;
  const code = text.charCodeAt(suffixStart);
  // 同中国站在一起: the character is a verb by itself
  if (view.wordHas(suffixStart, VERB_TAG) && view.isWord(suffixStart, end)) return true;
  // 方面所做的: 所 before a verb
  if ((code === PLACE_OF_WORK && next === VERB) || code === text.charCodeAt(end - 2)) return true;
  // 张三处长: a name before the last character
  const before = view.wordStart(suffixStart - 1);
  const length = suffixStart - before;
  if (!view.isWordBoundary(suffixStart) || length > 3) return false;
  return view.wordHas(before, NAME_TAG) || (titled && length > 1 && view.wordHas(before, UNKNOWN_TAG) && isPlainSurname(text.charCodeAt(before)));
}

/** 蓝朔医疗|公告: behind a short word that is no plain one, a trade is the name's last word whatever follows. */
function endsBrand(view: SentenceView, at: number): boolean {
  return isHan(view.text, at - 1) && at - view.wordStart(at - 1) <= 3 && view.wordHas(at - 1, UNKNOWN_WORD);
}
