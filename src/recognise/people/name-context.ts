import { isHan, isSeparator, isStop } from '../chart/characters.js';
import { type Evidence, feature, lexical, NAME_BIAS } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { NO_SIGN, SignTable } from '../chart/sign-table.js';
import { TAGS, tagFamily, TagSet } from '../chart/tags.js';
import { CharacterSet } from '../../text/character-set.js';
import { titleBegins } from '../titles/title-begins.js';
import { headsBackwards } from '../titles/title-words.js';
import { backwards, Trie } from '../../text/trie.js';
import { type Follower, followers, nounsBackwards } from './name-tables.js';

const BEFORE_SPEECH = feature('name before a verb of saying', 2.2);
const BEFORE_FOLLOWER = feature('name before a follower', 1);
const BEFORE_LOOSE = feature('name before a loose follower at a word boundary', 0.6);
const BEFORE_LOOSE_INSIDE = feature('name before a loose follower inside a word', 0);
const BEFORE_OTHER = feature('name before other words', -0.9);
const BEFORE_VERB = feature('name before a verb', 0.2);
const BEFORE_END = feature('name before punctuation', 0.4);
const BEFORE_TITLE = feature('name before a title', 0.4);
/** 某某12日说: in newscasts the day stands behind the name. */
const BEFORE_DAY = feature('name before a digit', 0.5);
const BEFORE_LIST = feature('name before 、', 0.4);
const QUOTED = feature('name after a quotation mark', -3.5);
const AFTER_NOUN = feature('name after a noun for a person', 3);
const AFTER_BOUNDARY = feature('name after punctuation', 0.4);
const AFTER_LIST = feature('name after 、', 0.4);
const AFTER_WORD = feature('name after a verb or particle', 0.3);
const AFTER_OTHER = feature('name after other words', -0.8);
const LEAVES_LEFT = feature('name leaves characters between it and a title', -1);
const PREVIOUS = tagFamily('name after tag');
const NEXT = tagFamily('name before tag');

const PREVIOUS_WORD = lexical('name after');
const NEXT_WORD = lexical('name before');

const DIGIT = new CharacterSet('0123456789');
/** Verbs of appointment and of giving honours, whose object is a person: 任命某某为. */
const APPOINTING = backwards(['任命', '免去', '提名', '选举', '补选', '推选', '推举', '聘任', '聘请', '特聘', '聘', '改聘', '增补', '撤销', '罢免', '表彰', '追授', '授予', '接受', '推荐', '评选', '选派', '委派', '指派']);
/** What stands behind the person appointed. */
const OF_OFFICE = Trie.of(['为', '的', '同志', '、', '担任', '任', '兼任', '出任', '续任', '接任', '辞去', '代理', '等', '（']);
const AS = Trie.of(['为', '的', '同志', '担任', '任', '兼任', '出任', '辞去']);
const AFTER_APPOINTING = feature('name after a verb of appointment', 1);
const APPOINTED = feature('name after a verb of appointment and before an office', 2);
const LISTED_FOR_OFFICE = feature('name after 、 and before an office', 1);

const CONJUNCTION = new CharacterSet('和与及为');
const OPENING = new CharacterSet('“「『《‘');
const CUT_CONJUNCTION = feature('= name before a conjunction that joins nothing', -4);
const OTHER_TAG = TAGS.length - 1;
const QUOTE = '“'.charCodeAt(0);
const LIST_MARK = '、'.charCodeAt(0);
const SPACE = 32;
const VERB = new TagSet(/^v/);
const FUNCTION_WORD = new TagSet(/^(?:v|p|c|d|u|uj|ul|r)$/);

/** What stands behind a name: the end of the sentence part, a verb of saying, another follower, or something that rather goes on. */
export function addRight(view: SentenceView, end: number, evidence: Evidence): Evidence {
  return behind.add(view, end, evidence);
}

const behind = new SignTable(4, (view, end) => {
  const { text } = view;
  const whole = view.isWordBoundary(end);
  const follower = end < view.end && !isClosing(text, end) ? followers.longestValue(text, end, view.end) : undefined;
  return [
    NEXT[whole ? view.tagAt(end) : OTHER_TAG] as number,
    whole ? view.lexicalAt(end, NEXT_WORD) : NEXT_WORD.of(text, end, end + 1),
    follower ? follower.feature : otherRight(view, end),
    joinsNothing(view, end) ? CUT_CONJUNCTION : follower ? followerSign(follower, whole) : NO_SIGN,
  ];
});

/** 孟凡和，and 葛有为，: what joins or leads on stands before no stop but one that opens (季明|为“云州书屋”揭牌). */
function joinsNothing({ text, end: limit }: SentenceView, end: number): boolean {
  return CONJUNCTION.hasAt(text, end) && (end + 1 >= limit || (isStop(text, end + 1) && !OPENING.hasAt(text, end + 1)));
}

function followerSign({ speech, loose }: Follower, boundary: boolean): number {
  if (speech) return BEFORE_SPEECH;
  if (!loose) return BEFORE_FOLLOWER;
  return boundary ? BEFORE_LOOSE : BEFORE_LOOSE_INSIDE;
}

function otherRight(view: SentenceView, end: number): number {
  const { text } = view;
  if (end >= view.end) return BEFORE_END;
  if (text.charCodeAt(end) === LIST_MARK) return BEFORE_LIST;
  if (isStop(text, end)) return BEFORE_END;
  if (titleBegins(text, end, view.end)) return BEFORE_TITLE;
  if (!isHan(text, end)) return DIGIT.hasAt(text, end) ? BEFORE_DAY : NO_SIGN;
  return view.wordStart(end) === end && view.wordHas(end, VERB) ? BEFORE_VERB : BEFORE_OTHER;
}

function isClosing(text: string, at: number): boolean {
  return text.charCodeAt(at) === LIST_MARK || isStop(text, at);
}

/** What stands before a name: a noun for a person, a boundary, a verb, or something that rather belongs with it. */
export function addLeft(view: SentenceView, start: number, evidence: Evidence): Evidence {
  const { text } = view;
  const whole = view.isWordBoundary(start);
  evidence.add(NAME_BIAS).add(PREVIOUS[whole ? view.tagAt(start - 1) : OTHER_TAG] as number).add(whole ? view.lexicalAt(start - 1, PREVIOUS_WORD) : PREVIOUS_WORD.of(text, start - 1, start));
  if (start <= view.start) return evidence.add(AFTER_BOUNDARY);
  const before = text.charCodeAt(start - 1);
  if (before === QUOTE) return evidence.add(QUOTED);
  if (before === LIST_MARK) return evidence.add(AFTER_LIST);
  if (isStop(text, start - 1)) return evidence.add(AFTER_BOUNDARY);
  const noun = nounsBackwards.longestBackwards(text, before === SPACE ? start - 1 : start, view.start);
  if (noun !== undefined) return evidence.add(AFTER_NOUN).add(noun);
  if (view.wordEnd(start - 1) === start && view.wordHas(start - 1, FUNCTION_WORD)) return evidence.add(AFTER_WORD);
  evidence.add(AFTER_OTHER);
  return leavesBehindTitle(view, start) ? evidence.add(LEAVES_LEFT) : evidence;
}

/** 社长畠|山谦治: one or two characters of no other kind stand between a title and the name. */
function leavesBehindTitle(view: SentenceView, start: number): boolean {
  // 理事|长|某某
  if (headsBackwards.longestBackwards(view.text, start, view.start) !== undefined) return false;
  for (let at = start - 1; at >= Math.max(view.start + 2, start - 2) && isHan(view.text, at) && !isSeparator(view.text, at); at--) if (headsBackwards.longestBackwards(view.text, at, view.start) !== undefined) return true;
  return false;
}

/** Whether a verb of appointment or of giving honours ends here: 任命|某某. */
export const followsAppointing = ({ text, start }: SentenceView, at: number): boolean => APPOINTING.longestBackwards(text, at, start) !== undefined;

/** Whether what stands behind the person appointed begins here: 某某|为. */
export const precedesOffice = ({ text, end }: SentenceView, at: number): boolean => OF_OFFICE.longest(text, at, end) > 0;

/** What the frame around a name says: 任命某某为, 免去某某的, 、某某为. */
export function addFrame(view: SentenceView, start: number, end: number, evidence: Evidence): Evidence {
  const { text } = view;
  if (start <= view.start || end >= view.end) return evidence;
  if (followsAppointing(view, start)) return evidence.add(AFTER_APPOINTING).add(precedesOffice(view, end) ? APPOINTED : -1);
  return text.charCodeAt(start - 1) === LIST_MARK && AS.longest(text, end, view.end) > 0 ? evidence.add(LISTED_FOR_OFFICE) : evidence;
}
