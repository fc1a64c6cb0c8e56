import { isHan, isStop } from '../chart/characters.js';
import { type Evidence, feature, lexical, NAME_BIAS } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { TAGS, tagFamily, TagSet } from '../chart/tags.js';
import { CharacterSet } from '../../text/character-set.js';
import { titleBegins } from '../titles/title-begins.js';
import { followers, nounsBackwards } from './name-tables.js';

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
const PREVIOUS = tagFamily('name after tag');
const NEXT = tagFamily('name before tag');

const PREVIOUS_WORD = lexical('name after');
const NEXT_WORD = lexical('name before');

const DIGIT = new CharacterSet('0123456789');
const OTHER_TAG = TAGS.length - 1;
const QUOTE = '“'.charCodeAt(0);
const LIST_MARK = '、'.charCodeAt(0);
const SPACE = 32;
const VERB = new TagSet(/^v/);
const FUNCTION_WORD = new TagSet(/^(?:v|p|c|d|u|uj|ul|r)$/);

/** What stands behind a name: the end of the sentence part, a verb of saying, another follower, or something that rather goes on. */
export function addRight(view: SentenceView, end: number, evidence: Evidence): Evidence {
  const { text } = view;
  const whole = view.isWordBoundary(end);
  evidence.add(NEXT[whole ? view.tagAt(end) : OTHER_TAG] as number).add(whole ? view.lexicalAt(end, NEXT_WORD) : NEXT_WORD.of(text, end, end + 1));
  if (end >= view.end) return evidence.add(BEFORE_END);
  if (text.charCodeAt(end) === LIST_MARK) return evidence.add(BEFORE_LIST);
  if (isStop(text, end)) return evidence.add(BEFORE_END);
  const stop = followers.longest(text, end, view.end);
  if (stop > 0) {
    const { feature: follower, speech, loose } = followers.at(text, end, stop)!;
    evidence.add(follower);
    if (speech) return evidence.add(BEFORE_SPEECH);
    if (!loose) return evidence.add(BEFORE_FOLLOWER);
    return evidence.add(view.isWordBoundary(end) ? BEFORE_LOOSE : BEFORE_LOOSE_INSIDE);
  }
  if (titleBegins(text, end, view.end)) return evidence.add(BEFORE_TITLE);
  if (!isHan(text, end)) return DIGIT.hasAt(text, end) ? evidence.add(BEFORE_DAY) : evidence;
  if (view.wordStart(end) === end && view.wordHas(end, VERB)) return evidence.add(BEFORE_VERB);
  return evidence.add(BEFORE_OTHER);
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
  return evidence.add(AFTER_OTHER);
}
