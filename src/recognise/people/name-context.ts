import { isHan, isStop } from '../chart/characters.js';
import { type Evidence, feature, NAME_BIAS } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { tagFamily } from '../chart/tags.js';
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
const BEFORE_LIST = feature('name before 、', 0.4);
const QUOTED = feature('name after a quotation mark', -3.5);
const AFTER_NOUN = feature('name after a noun for a person', 3);
const AFTER_BOUNDARY = feature('name after punctuation', 0.4);
const AFTER_LIST = feature('name after 、', 0.4);
const AFTER_WORD = feature('name after a verb or particle', 0.3);
const AFTER_OTHER = feature('name after other words', -0.8);
const PREVIOUS = tagFamily('name after tag');
const NEXT = tagFamily('name before tag');

const SPEECH = /^(?:表示|说|称|指出|强调|介绍|认为|致辞|致词|讲话|主持|出席|宣布|透露|告诉|坦言|回忆|表态|发言|感慨|会见|受聘|签约|签字|见证|代表|陪同|率队|率团|带队|担任|当选|宣读|作报告|建议|补充|笑着|教授|院士|同志|先生|女士|博士|老师|摄$|一行|等)/u;
/** Single characters that go on in so many words that alone they prove no boundary. */
const LOOSE = /^[作在向对与和及同跟给为由被把将从于以就也还又再都均获任有不没正已曾用让请使令想走看听谈讲问答笑哭手身自文图摄写做拿带乘骑跑跳两俩则而但却并且或之过所是了着的愿等]$/u;

/** What stands behind a name: the end of the sentence part, a verb of saying, another follower, or something that rather goes on. */
export function addRight(view: SentenceView, end: number, evidence: Evidence): Evidence {
  const { text } = view;
  evidence.add(NEXT[view.isWordBoundary(end) ? view.tagAt(end) : 28] as number);
  if (end < view.end && text[end] === '、') return evidence.add(BEFORE_LIST);
  if (end >= view.end || isStop(text, end)) return evidence.add(BEFORE_END);
  let stop = -1;
  let follower = -1;
  followers.each(text, end, view.end, (at, id) => {
    stop = at;
    follower = id;
  });
  if (stop > 0) {
    evidence.add(follower);
    const word = text.slice(end, stop);
    if (SPEECH.test(word)) return evidence.add(BEFORE_SPEECH);
    if (stop - end > 1 || !LOOSE.test(word)) return evidence.add(BEFORE_FOLLOWER);
    return evidence.add(view.isWordBoundary(end) ? BEFORE_LOOSE : BEFORE_LOOSE_INSIDE);
  }
  if (titleBegins(text, end, view.end)) return evidence.add(BEFORE_TITLE);
  if (!isHan(text, end)) return evidence;
  const next = view.wordAt(end);
  if (next && next.start === end && next.tag.startsWith('v')) return evidence.add(BEFORE_VERB);
  return evidence.add(BEFORE_OTHER);
}

/** What stands before a name: a noun for a person, a boundary, a verb, or something that rather belongs with it. */
export function addLeft(view: SentenceView, start: number, evidence: Evidence): Evidence {
  const { text } = view;
  evidence.add(NAME_BIAS).add(PREVIOUS[view.isWordBoundary(start) ? view.tagAt(start - 1) : 28] as number);
  if (start <= view.start) return evidence.add(AFTER_BOUNDARY);
  if (text[start - 1] === '“') return evidence.add(QUOTED);
  if (text[start - 1] === '、') return evidence.add(AFTER_LIST);
  if (isStop(text, start - 1)) return evidence.add(AFTER_BOUNDARY);
  let noun = -1;
  nounsBackwards.eachBackwards(text, text[start - 1] === ' ' ? start - 1 : start, view.start, (_at, id) => {
    noun = id;
  });
  if (noun >= 0) return evidence.add(AFTER_NOUN).add(noun);
  const before = view.wordAt(start - 1);
  if (before && before.end === start && /^(?:v|p|c|d|u|uj|ul|r)$/.test(before.tag)) return evidence.add(AFTER_WORD);
  return evidence.add(AFTER_OTHER);
}
