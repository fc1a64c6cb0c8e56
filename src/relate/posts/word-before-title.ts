import { COUNTRY_NAMES } from '../../lexicon/country-names.js';
import { fold } from '../../text/fold.js';
import { placeNames } from '../../text/place-names.js';
import type { Item } from './line-items.js';

/** Short names of states that the lists have under other names. */
const STATES: ReadonlySet<string> = new Set(['印尼', '阿联酋', '沙特', '波黑', '巴新', '俄联邦', '刚果（布）', '刚果（金）', '北马其顿', '捷克']);

/** A country or place right before a title (某国外交大臣), or the one character that stands for the body (校党委书记). */
export function addWordBefore(text: string, line: Item[], end: number, from: number): void {
  const floor = Math.max(from, line.at(-1)?.end ?? from);
  if (floor >= end) return;
  const before = text[end - 1] as string;
  if (before === '校' || before === '院') {
    const ahead = text[end - 2] ?? '';
    if (end - 1 === floor || !/[学學高党黨我该本母全医醫法两兩各\p{Script=Latin}]/u.test(ahead))
      line.push({ kind: 'stand-in', start: end - 1, end, gap: '', mention: null });
    return;
  }
  // 第十二届中央|委员: the committee of that term
  const term = before === '央' ? /第[一二三四五六七八九十]{1,3}届中央$/u.exec(text.slice(Math.max(floor, end - 8), end)) : null;
  if (term) {
    line.push({ kind: 'unit', start: end - term[0].length, end, gap: '', mention: null });
    return;
  }
  const told =
    /(?:合资|合營|合营|项目)公司$|[该該此](?:大学|大學|学院|學院|公司|集团|集團|中心|协会|協會|学会|學會|商会|商會|研究院|研究所|医院|醫院|银行|銀行)$/u.exec(
      text.slice(Math.max(floor, end - 4), end),
    );
  if (told) {
    line.push({ kind: 'stand-in', start: end - told[0].length, end, gap: '', mention: null });
    return;
  }
  const longest = Math.min(12, end - floor);
  const tail = fold(text.slice(end - longest, end));
  for (let length = longest; length >= 2; length--) {
    const start = end - length;
    const word = tail.slice(longest - length);
    if (!placeNames.has(word) && !COUNTRY_NAMES.has(word) && !STATES.has(word)) continue;
    // 达州 in the name of a foreign state is none
    const ahead = start > floor ? (text[start - 1] as string) : '';
    if (/[州市县區区]$/u.test(before) && length <= 3 && /\p{Script=Han}/u.test(ahead) && !/[与和及在同向对由为是访任原现、]/u.test(ahead)) break;
    line.push({ kind: 'place', start: startOfPlaces(text, floor, start), end, gap: '', mention: null });
    return;
  }
  if (before === '州') {
    const state = /[\p{Script=Han}]{2,6}$/u.exec(text.slice(floor, end))?.[0].replace(/^.*[与和及由为是、，在任]/u, '');
    if (state && state.length >= 3) line.push({ kind: 'place', start: end - state.length, end, gap: '', mention: null });
    return;
  }
  // 白桥镇副镇长: a town goes by its last word
  if (/[镇鎮乡鄉村]/u.test(before) && end - floor >= 3) {
    const name = /\p{Script=Han}{2,3}$/u.exec(text.slice(floor, end))?.[0].replace(/^.*[与和及由为為是、，在]/u, '');
    if (name && name.length >= 3) line.push({ kind: 'place', start: end - name.length, end, gap: '', mention: null });
  }
}

/** Where the places begin that stand before a place without a gap: 云南省|昆明市|五华区. */
function startOfPlaces(text: string, floor: number, from: number): number {
  let start = from;
  for (let found = true; found; ) {
    found = false;
    for (let length = 8; length >= 2 && !found; length--)
      if (start - length >= floor && /[省市州盟区]/u.test(text[start - 1] as string) && placeNames.has(fold(text.slice(start - length, start)))) {
        start -= length;
        found = true;
      }
  }
  return start;
}
