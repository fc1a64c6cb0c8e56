import { achievements } from '../../lexicon/achievements.js';
import { formsOfAddress } from '../../lexicon/forms-of-address.js';
import { nounsBehindTitles } from '../../lexicon/nouns-behind-titles.js';
import { isHan, isStop } from '../chart/characters.js';
import { PLACE_NAME } from '../chart/place-starts.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { TagSet } from '../chart/tags.js';
import { CharacterSet } from '../../text/character-set.js';
import { placeNames } from '../../text/place-names.js';
import { backwards, Trie } from '../../text/trie.js';
import { titleBegins } from '../titles/title-begins.js';
import { heads, headsBackwards } from '../titles/title-words.js';
import { followers, NO_NAME, noNames, nounsBackwards, seldom, transliteration } from './name-tables.js';

/** 左起, 前排: places in a picture. */
const SIDE_OF_PICTURE = new CharacterSet('左右前后');
const PLACE_IN_PICTURE = new CharacterSet('一二三四五六七八起排');
/** A surname with its form of address: 王老师. */
const FORM_OF_ADDRESS = backwards(formsOfAddress);
/** 乌军, 巴媒, 斯方愿: what is said of a country by its first character. */
const SIDE = new CharacterSet('方军媒称');
const COUNTRY = new CharacterSet(
  '中美俄英法德日韩朝越印巴哈塔吉乌土伊沙以黎叙埃南肯坦苏尼加澳新墨古委智秘阿意西葡荷比波匈捷塞希罗保白格亚缅老柬泰马菲蒙港台欧非我对',
);
/** First characters of countries that are surnames as well: only 方 alone says that the country is meant (孟方, but 孟军). */
const COUNTRY_OR_SURNAME = new CharacterSet('孟洪卢斯莫安索文冰津纳莱博佛赞刚喀贝毛');
const MEASURE = new CharacterSet('届卷次代号章条批季轮集个位名期版场站十百年部辑周天');
const JOINING = new CharacterSet('和同与及');
const CONJUNCTION = new CharacterSet('和与及');
const FUNCTION_WORD = new CharacterSet('和与及同向由任为有来从赏沿兼将加');
/** 某某同乔治·云飞: what joins two people. */
const BETWEEN = new CharacterSet('和与同及向对在由');
/** What stands before a verb or a place when it is no surname: 曾策划, 应伊朗(邀请), 经广州. */
const ADVERB = new CharacterSet('曾应经');
/** Verbs that take a person for their object and begin with a surname: 祝贺某某当选. */
const BEGINNINGS = ['任命', '任免', '祝贺', '祝福', '弘扬', '盛赞', '陶冶', '安抚', '贺信', '后续', '通话', '应邀'];
const BEGINNING = new CharacterSet('任祝弘盛陶安贺后通应');
const SPACE = 32;
const NAME_OR_UNKNOWN = new TagSet(/^(?:nr|x)/);
const UNKNOWN = new TagSet(/^x$/);
const NAME_OR_PLACE = new TagSet(/^(?:nr|x|ns|nz)/);
const NOUN = new TagSet(/^n/);
const VERB = new TagSet(/^v/);
const AFTER_ADVERB = new TagSet(/^(?:v|d|t|m|ad)/);
const PLACE = new TagSet(/^ns/);
const IDIOM = new TagSet(/^[il]$/);
const ADVERBIAL = new TagSet(/^(?:a|ad|d|m|b)$/);
const NUMERAL = new TagSet(/^m$/);
const ACHIEVED = Trie.of(achievements);
/** Adjectives that the dictionary takes for names. */
const ADJECTIVE = new Set(['卓越']);
const BEHIND_TITLES = new Set(nounsBehindTitles);
const TITLE_END = new CharacterSet('长任记席理授裁');
const PREPOSITION = new TagSet(/^(?:p|c|u|uj|ul|d)$/);

/** Whether what has the form of a Chinese name is none: a word of another kind, or a piece of something longer. */
export function isNoName(view: SentenceView, at: number, stop: number, titled: boolean): boolean {
  const { text } = view;
  if ((view.mayBegin(at, NO_NAME) && isWord(view, at, stop, titled)) || FORM_OF_ADDRESS.longestBackwards(text, stop, at)) return true;
  if (SIDE_OF_PICTURE.hasAt(text, at) && PLACE_IN_PICTURE.hasAt(text, at + 1)) return true;
  // 巴武装
  if (COUNTRY.hasAt(text, at) && text.startsWith('武装', at + 1)) return true;
  if (text[at] === '涉' || text[at] === '俄' || text[at] === '将' || (titled && text[at] === '同') || (COUNTRY.hasAt(text, at) && SIDE.hasAt(text, at + 1)))
    return true;
  if (!titled && text[at + 1] === '方' && COUNTRY_OR_SURNAME.hasAt(text, at) && (stop - at === 2 || text[at + 2] === '愿')) return true;
  if (text.startsWith('第五', at) && MEASURE.hasAt(text, at + 2)) return true;
  if (stop - at > 2 && BEGINNING.hasAt(text, at) && BEGINNINGS.some((word) => text.startsWith(word, at))) return true;
  if (stop - at === 3 && (isTitle(text, at + 1, stop) || isWordAndPiece(view, at, stop))) return true;
  // 发布于里昂; but 院长于里昂
  if (!titled && text[at] === '于' && placeNames.at(text, at + 1, stop) !== undefined) return true;
  // 统计师尼琼|和|博士生
  if (titled && text[stop - 1] === '和' && titleBegins(text, stop, view.end)) return true;
  // 何氏家族
  if (!titled && stop - at < 4 && text[at + 1] === '氏') return true;
  // 金穗牌喷雾器
  if (!titled && text[stop] === '牌') return true;
  // 经理贺舟|作现场交流
  if (stop - at === 3 && text[stop - 1] === '作' && MADE.longest(text, stop, view.end) > 0) return true;
  // 记者从今天(的会上), 中央军委和习主席
  if (TIMES.hasAt(text, at + 1, stop) || (stop - at === 2 && JOINING.hasAt(text, at) && titleBegins(text, stop, view.end))) return true;
  // 主席和某某总统: between two titles it joins
  if (JOINING.hasAt(text, at) && titled && titleBegins(text, stop, view.end)) return true;
  return isFunctionAndWord(view, at, stop, titled) || isAdverb(view, at, stop) || isPieceOfForeign(view, at, stop);
}

/** What somebody makes (作): speeches and reports. */
const MADE = Trie.of(['报告', '汇报', '发言', '交流', '现场', '总结', '讲话', '主旨', '主题', '专题', '表态', '动员', '部署', '介绍', '点评', '说明', '学术', '题为', '致辞', '演讲', '分享', '经验', '典型', '大会', '会议', '开场', '宣讲', '辅导', '了', '《', '“', '重要', '工作', '精彩', '详细', '特邀', '线上', '视频', '书面']);
/** When, behind what is a surname as well as a preposition. */
const TIMES = Trie.of(['今天', '今日', '今年', '昨天', '昨日', '明天', '明年', '去年', '当天', '当日', '近日', '日前', '目前', '当前']);
/** 裴区长: a surname and a title. */
const isTitle = (text: string, from: number, to: number) => TITLE_END.hasAt(text, to - 1) && heads.hasAt(text, from, to);

/** 成功|访问: an adverb or adjective and the first character of the next word; 从容应|对: the beginning of a phrase. */
function isWordAndPiece(view: SentenceView, at: number, stop: number): boolean {
  return view.wordStart(at) === at && ((view.wordEnd(at) === stop - 1 && view.wordHas(at, ADVERBIAL) && view.wordEnd(stop - 1) > stop) || (view.wordEnd(at) > stop && view.wordHas(at, IDIOM)));
}

/** A word that is no name, or one seldom, where nothing says that it is one here. */
function isWord(view: SentenceView, at: number, stop: number, titled: boolean): boolean {
  const { text } = view;
  if (noNames.hasAt(text, at, stop)) return !mayNameAllTheSame(view, at, stop, titled) || BEHIND_TITLES.has(text.slice(at, stop));
  return seldom.hasAt(text, at, stop) && !standsAlone(view, stop, titled);
}

/** 总工程师方向，and 副馆长方向分别与: a noun that is all between a title and a stop or what only people do; or a member of a list, of which its names say more. */
function mayNameAllTheSame(view: SentenceView, at: number, stop: number, titled: boolean): boolean {
  if (titled) return isClosed(view, stop) || (view.isWord(at, stop) && view.wordHas(at, NOUN) && followers.longestValue(view.text, stop, view.end)?.speech === true);
  return view.text[at - 1] === '、' && isClosed(view, stop);
}

/** Punctuation or nothing follows. */
export const isClosed = ({ text, end }: SentenceView, stop: number) => stop >= end || isStop(text, stop) || text[stop] === '、';

/** 区长从容，: behind a title, and before nothing else but what people do. */
function standsAlone(view: SentenceView, stop: number, titled: boolean): boolean {
  return titled && (isClosed(view, stop) || followers.longest(view.text, stop, view.end) > stop);
}

/** True when a title's head ends here. */
export function endsTitle(view: SentenceView, at: number): boolean {
  return headsBackwards.longestBackwards(view.text, view.text.charCodeAt(at - 1) === SPACE ? at - 1 : at, view.start) !== undefined;
}

/** 和|师生, 和|老同志, 曾|策划: a function word and a word of the dictionary, or the first part of one. */
function isFunctionAndWord(view: SentenceView, at: number, stop: number, titled: boolean): boolean {
  const { text } = view;
  const next = at + 1;
  if (view.wordStart(next) !== next || view.wordEnd(next) - next < 2 || view.wordEnd(next) < stop) return false;
  if (ADVERB.hasAt(text, at)) return text[at] === '曾' ? view.wordHas(next, AFTER_ADVERB) : !titled && view.wordHas(next, PLACE);
  if (!FUNCTION_WORD.hasAt(text, at) || stop - at > 3) return false;
  // 局长向前进作交流发言: what a title and a verb of people have between them
  if (titled && !CONJUNCTION.hasAt(text, at) && view.wordEnd(next) === stop && stop - at === 3 && !view.wordHas(next, PLACE) && (isClosed(view, stop) || followers.longestValue(text, stop, view.end)?.speech)) return false;
  if (view.wordEnd(next) > stop) return CONJUNCTION.hasAt(text, at) && !view.wordHas(next, UNKNOWN);
  return CONJUNCTION.hasAt(text, at) || !view.wordHas(next, NAME_OR_UNKNOWN);
}

/** 主席|成功|访问, 总书记|多次|强调: an adverb or adjective of the dictionary before a verb, unless the verb is one that people are the subject of. */
function isAdverb(view: SentenceView, at: number, stop: number): boolean {
  const { text } = view;
  if (stop >= view.end || !view.isWord(at, stop)) return false;
  const attribute = text[stop] === '的' || text[stop] === '地';
  if (attribute && ADJECTIVE.has(text.slice(at, stop))) return true;
  if (!view.wordHas(at, ADVERBIAL)) return false;
  if (attribute || ACHIEVED.longest(text, stop, view.end) > 0) return true;
  return view.wordStart(stop) === stop && view.wordHas(stop, VERB) && (view.wordHas(at, NUMERAL) || !(followers.longest(text, stop, view.end) > stop + 1));
}

/** 库皮|扬斯克, 米尔|济约耶夫, 雪克|来提·: a piece of a name in characters of transliteration that goes on before or behind. */
function isPieceOfForeign(view: SentenceView, at: number, stop: number): boolean {
  const { text } = view;
  if (goesOnToDot(view, stop)) return true;
  for (let i = at; i < stop; i++) if (!transliteration.hasAt(text, i)) return false;
  return goesOnBefore(view, at) || goesOnBehind(view, stop);
}

function goesOnBefore(view: SentenceView, at: number): boolean {
  const { text } = view;
  if (at <= view.start || !transliteration.hasAt(text, at - 1)) return false;
  const before = view.wordStart(at - 1);
  if (before < at - 1 && view.wordEnd(at - 1) === at && !view.wordHas(at - 1, NAME_OR_UNKNOWN)) return false;
  if (view.wordEnd(at - 1) === at && view.wordHas(at - 1, PREPOSITION)) return false;
  return !endsTitle(view, at) && nounsBackwards.longestBackwards(text, at, view.start) === undefined;
}

/** Another character that spells a sound, and no word of the dictionary but a name: a longer form is proposed as well. */
function goesOnBehind(view: SentenceView, stop: number): boolean {
  const { text } = view;
  if (stop >= view.end || !transliteration.hasAt(text, stop)) return false;
  if (view.mayBegin(stop, PLACE_NAME) && placeNames.longest(text, stop, view.end) > 0) return false;
  if (followers.longest(text, stop, view.end) > 0 || titleBegins(text, stop, view.end)) return false;
  return view.wordEnd(stop) - view.wordStart(stop) === 1 || view.wordHas(stop, NAME_OR_PLACE);
}

/** One or two characters more, and a dot. */
function goesOnToDot(view: SentenceView, stop: number): boolean {
  const { text } = view;
  for (let at = stop; at < Math.min(stop + 3, view.end); at++) {
    if (text[at] === '·') return true;
    if (!isHan(text, at) || isStop(text, at) || BETWEEN.hasAt(text, at)) return false;
  }
  return false;
}
