import type { SentenceView } from '../chart/sentence-view.js';
import { CharacterSet } from '../../text/character-set.js';
import { backwards, Trie } from '../../text/trie.js';
import { transliteration } from './name-tables.js';

/** What stands behind the names of places: 谢韦尔等地, 新季霍诺夫卡村. */
const NOUNS = Trie.of(['等地', '两地', '三地', '四地', '两州', '两市', '两村', '等州', '等市', '等村', '等城', '等镇', '等多地', '等方向', '两个方向', '三个方向', '方向', '地区', '一带', '上空', '附近', '村', '镇', '州', '市', '省', '郡', '岛', '港', '海峡', '口岸']);
const LAST = backwards(['村', '镇', '州', '岛']);
const JOINING = new CharacterSet('、和与及');
/** So many places of a list are looked through. */
const MOST = 6;

/** Whether spelt characters that stop here are a place, by what stands behind them or behind the last of the list that they begin. */
export function isListedPlace({ text, end }: SentenceView, from: number, stop: number): boolean {
  if (LAST.longestBackwards(text, stop, from)) return true;
  let at = stop;
  for (let count = 0; count < MOST; count++) {
    if (NOUNS.longest(text, at, end) > 0) return true;
    if (at >= end || !JOINING.hasAt(text, at)) return false;
    const next = at + 1;
    for (at = next; at < end && transliteration.hasAt(text, at) && NOUNS.longest(text, at, end) < 0; ) at++;
    if (at - next < 2) return false;
  }
  return false;
}
