import { backwards } from '../../text/trie.js';
import { isStop } from '../chart/characters.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { TagSet } from '../chart/tags.js';
import { titleBegins } from '../titles/title-begins.js';
import { heads } from '../titles/title-words.js';
import { isStopper } from './word-roles.js';

const TAIL_TAG = new TagSet(/^(?:n$|ns|nz|vn|j|x|b|f|m|nt)/);
/** Words for a part of a firm that is no department: 华南大区, 教育行业. */
const PART = backwards(['行业', '项目', '大区', '片区', '区域', '板块', '条线', '事业群', '分区', '赛区', '营销区', '基地', '工地', '专区', '业务', '省区', '地区']);

/** 某公司华南大区总经理: words between a body and a title that name its part; where the title begins, or -1. */
export function tailBeforeTitle(view: SentenceView, end: number): number {
  const { text } = view;
  let at = end;
  for (let count = 0; count < 4 && at < view.end; count++) {
    const wordEnd = view.wordEnd(at);
    if (view.wordStart(at) !== at || isStop(text, at) || !view.wordHas(at, TAIL_TAG) || isStopper(text, at, wordEnd)) return -1;
    if (heads.longest(text, at, view.end) > 0) return -1;
    const part = PART.longestBackwards(text, wordEnd, at);
    at = wordEnd;
    if (at - end > 8) return -1;
    if (part && heads.longest(text, at, view.end) > 0 && titleBegins(text, at, view.end)) return at;
  }
  return -1;
}
