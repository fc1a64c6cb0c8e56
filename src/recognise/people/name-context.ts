import { isHan, isStop } from '../chart/characters.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { weights } from '../chart/weights.js';
import { followers, heads, nounsBackwards } from './name-tables.js';

const SPEECH = /^(?:表示|说|称|指出|强调|介绍|认为|致辞|致词|讲话|主持|出席|宣布|透露|告诉|坦言|回忆|表态|发言|感慨|会见|受聘|签约|签字|见证|代表|陪同|率队|率团|带队|担任|当选|宣读|作报告|建议|补充|笑着|教授|院士|同志|先生|女士|博士|老师|摄$|一行|等)/u;
/** Single characters that go on in so many words that alone they prove no boundary. */
const LOOSE = /^[作在向对与和及同跟给为由被把将从于以就也还又再都均获任有不没正已曾用让请使令想走看听谈讲问答笑哭手身自文图摄写做拿带乘骑跑跳两俩则而但却并且或之过所是了着的愿等]$/u;

/** What stands behind a name: the end of the sentence part, a verb of saying, another follower, or something that rather goes on. */
export function rightEvidence(view: SentenceView, end: number): number {
  const { text } = view;
  if (end >= view.end || isStop(text, end) || text[end] === '、') return weights.beforeEnd;
  const stop = followers.longest(text, end, view.end);
  if (stop > 0) {
    const word = text.slice(end, stop);
    if (SPEECH.test(word)) return weights.beforeSpeech;
    if (stop - end > 1 || !LOOSE.test(word)) return weights.beforeFollower;
    return view.isWordBoundary(end) ? weights.beforeFollower * 0.6 : 0;
  }
  if (heads.longest(text, end, view.end) > 0) return weights.beforeEnd;
  if (!isHan(text, end)) return 0;
  const next = view.wordAt(end);
  if (next && next.start === end && next.tag.startsWith('v')) return weights.beforeEnd * 0.5;
  return weights.beforeOther;
}

/** What stands before a name: a noun for a person, a boundary, a verb, or something that rather belongs with it. */
export function leftEvidence(view: SentenceView, start: number): number {
  const { text } = view;
  if (text[start - 1] === '“' && start > view.start) return weights.quoted;
  if (start <= view.start || isStop(text, start - 1) || text[start - 1] === '、') return weights.afterBoundary;
  let noun = false;
  nounsBackwards.eachBackwards(text, start, view.start, () => {
    noun = true;
  });
  if (noun) return weights.afterPersonNoun;
  const before = view.wordAt(start - 1);
  if (before && before.end === start && /^(?:v|p|c|d|u|uj|ul|r)$/.test(before.tag)) return weights.afterVerb;
  return weights.afterOther;
}
