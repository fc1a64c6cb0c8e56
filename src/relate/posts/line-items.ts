import type { Annotation } from '../../model/annotation.js';
import type { Article, OrganisationMention, PersonMention, Sentence, TitleMention } from '../../model/article.js';
import { COUNTRY_NAMES } from '../../lexicon/country-names.js';
import { fold } from '../../text/fold.js';
import { placeNames } from '../../text/place-names.js';
import { foundInGap, isDescription, isUnitBetween } from './found-in-gaps.js';
import { splitBody } from './split-bodies.js';

/** What a sentence holds for reading posts, in text order; `gap` is the text since the item before. */
export type Item =
  | { kind: 'name'; start: number; end: number; gap: string; mention: PersonMention }
  | { kind: 'title'; start: number; end: number; gap: string; mention: TitleMention }
  | { kind: 'body'; start: number; end: number; gap: string; mention: OrganisationMention }
  | { kind: 'place'; start: number; end: number; gap: string; mention: Annotation | null }
  | { kind: 'unit'; start: number; end: number; gap: string; mention: null }
  | { kind: 'stand-in'; start: number; end: number; gap: string; mention: null };

/** Short names of states that the lists have under other names. */
const STATES: ReadonlySet<string> = new Set(['印尼', '阿联酋', '沙特', '波黑', '巴新', '俄联邦', '刚果（布）', '刚果（金）', '北马其顿', '捷克']);

/** The items of each sentence. */
export function itemsOf(article: Article): Item[][] {
  const all: Item[] = [
    ...article.personMentions.map((mention) => ({ kind: 'name' as const, start: mention.start, end: mention.end, gap: '', mention })),
    ...article.titleMentions.map((mention) => ({ kind: 'title' as const, start: mention.start, end: mention.end, gap: '', mention })),
    ...article.organisationMentions.map((mention) => ({ kind: 'body' as const, start: mention.start, end: mention.end, gap: '', mention })),
    ...(article.placeMentions ?? []).map((mention) => ({ kind: 'place' as const, start: mention.start, end: mention.end, gap: '', mention })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const lines: Item[][] = [];
  let at = 0;
  for (const sentence of article.sentences) {
    const line: Item[] = [];
    while (at < all.length && (all[at] as Item).start < sentence.end) {
      const item = all[at++] as Item;
      const before = line.at(-1);
      if (item.kind === 'body' && isDescription(article.text, item.mention)) continue;
      // 享受国务院政府特殊津贴专家: an honour
      if (item.kind === 'title' && /津贴专家$/u.test(item.mention.title)) continue;
      // 该校土木工程|学院: the rest of a department's name, read as a word for a body
      if (item.kind === 'body' && item.mention.form === 'anaphor' && before?.kind === 'body' && isUnitBetween(article.text.slice(before.end, item.end))) {
        line.push({ kind: 'unit', start: before.end, end: item.end, gap: '', mention: null });
        continue;
      }
      // 马来商会总会（商总）|副主席: the short form in brackets is no further body
      if (item.kind === 'body' && before?.kind === 'body' && isSameInBrackets(article.text, before, item)) {
        before.end = item.end + 1;
        continue;
      }
      // 办公室（政策研究室）|主任: one office under two names
      if (item.kind === 'body' && before?.kind === 'body' && DOUBLE.test(article.text.slice(before.end, item.end + 1))) continue;
      if (item.kind === 'title' && before?.kind === 'body' && DOUBLE.test(article.text.slice(before.end, item.start))) before.end = item.start;
      if (item.kind === 'body') {
        line.push(...splitBody(article, item));
        continue;
      }
      // a title read inside a body's name is that name's
      if (item.kind === 'title' && before && item.end <= before.end) continue;
      // 张三历任|销售经理: the verb is said of the one named before
      if (item.kind === 'title' && TAKEN.test(item.mention.title)) item.mention = { ...item.mention, title: item.mention.title.slice(2) };
      if (item.kind === 'title' && TAKEN.test(article.text.slice(item.start, item.start + 2))) item.start += 2;
      if (item.kind === 'title') addWordBefore(article.text, line, item.start, sentence.start);
      if (item.kind === 'title') pushTitle(article.text, line, item);
      else line.push(item);
    }
    const whole = line.some((item) => item.kind === 'title') ? withoutLoose(article, completed(article, sentence, line)) : line;
    setGaps(article.text, sentence, whole);
    lines.push(whole);
  }
  return lines;
}

const DOUBLE = /^（\p{Script=Han}{2,8}(?:室|办|处|部|局)(?:、\p{Script=Han}{2,8}(?:室|办|处|部|局))?）?$/u;
const TAKEN = /^(?:历任|歷任|曾任)/u;

function isSameInBrackets(text: string, before: Item & { kind: 'body' }, item: Item & { kind: 'body' }): boolean {
  return (
    before.mention.organisationId !== undefined &&
    before.mention.organisationId === item.mention.organisationId &&
    /^ ?[（(]$/u.test(text.slice(before.end, item.start)) &&
    /[）)]/u.test(text[item.end] ?? '')
  );
}

/** The line with what stands in its gaps. */
function completed(article: Article, sentence: Sentence, line: readonly Item[]): Item[] {
  const whole: Item[] = [];
  let at = sentence.start;
  for (let index = 0; index <= line.length; index++) {
    const next = line[index];
    whole.push(...foundInGap(article, at, line[index - 1], next, sentence.end));
    if (!next) break;
    whole.push(next);
    at = Math.max(at, next.end);
  }
  return whole;
}

const SCHOOL_OF = /^[\p{N}\p{Script=Han}]{0,12}(?:校友|系友|学员|毕业生|学子)$/u;

/** Without places that nothing hangs on: 行政总厨、〔天津市〕劳动模范张三. */
function withoutLoose(article: Article, line: readonly Item[]): Item[] {
  return line.filter((item, index) => {
    const next = line[index + 1];
    // 董事长，〔云岭大学〕1993届校友张三
    // 〔集团〕旗下某某学校
    if (item.kind === 'body' && next?.kind === 'body' && /^(?:旗下|下属|所属|下辖)的?$/u.test(article.text.slice(item.end, next.start))) return false;
    if (item.kind === 'body' && next?.kind === 'name' && SCHOOL_OF.test(article.text.slice(item.end, next.start))) return false;
    if (item.kind !== 'place') return true;
    return next !== undefined && next.kind !== 'name' && next.start - item.end <= 1;
  });
}

/** A department and its post in one title: 急诊科主任, 教务处长, 村委会主任. */
const WITH_UNIT =
  /^((?!全科[医醫]|专科|專科)\p{Script=Han}{1,10}?(?:外科|内科|內科|全科|产科|儿科|科|处|處|系|教研室|办公室|辦公室|村委会|居委会|党支部|水利站|急救站|服务站|\p{Script=Han}{2,9}部))((?:常务|资深|資深|高级|高級|助理)?(?:副|代理)?(?:主任|书记|站长|处长|處長|科长|主管|经理|經理|总经理|總經理|总监|總監|部长|部長|(?:主任|主治|主管|住院)?(?:医师|醫師|护师|護師|技师|药师|医生|醫生)))$/u;
/** 教育处长 for 教育处处长: the department's last word is the title's first. */
const SHARED_WORD = /^(\p{Script=Han}{2,8}[处處科局厅])[长長]$/u;

function pushTitle(text: string, line: Item[], item: Item & { kind: 'title' }): void {
  const { mention } = item;
  const printed = mention.title;
  const faculty =
    printed === '系主任'
      ? (/[^\P{Script=Han}和与及由为是任原现兼]{2,8}$/u.exec(text.slice(line.at(-1)?.end ?? Math.max(0, mention.start - 8), mention.start))?.[0].length ?? 0)
      : 0;
  if (faculty > 0) {
    line.push({ kind: 'unit', start: mention.start - faculty, end: mention.start + 1, gap: '', mention: null });
    line.push({ ...item, start: mention.start + 1, mention: { ...mention, start: mention.start + 1, title: printed.slice(1) } });
    return;
  }
  if (printed.length < 4) {
    line.push(item);
    return;
  }
  const shared = SHARED_WORD.exec(printed);
  const parted = mention.end - mention.start === printed.length ? (shared ?? WITH_UNIT.exec(printed)) : null;
  if (!parted || /^(?:副|原|前|常务|代|总|各|双|(?:直属|学生|教工|教师|机关|离退休)党)/u.test(printed)) {
    line.push(item);
    return;
  }
  const unit = parted[1] as string;
  const start = mention.start + unit.length - (shared ? 1 : 0);
  // 血管 of 血管|外科主任
  const front =
    /(?:^|[和与及由为是任原现兼暨])([^\P{Script=Han}和与及由为是任原现兼暨]{1,4})$/u.exec(
      text.slice(Math.max(line.at(-1)?.end ?? 0, mention.start - 5), mention.start),
    )?.[1]?.length ?? 0;
  line.push({ kind: 'unit', start: mention.start - (front <= 4 ? front : 0), end: mention.start + unit.length, gap: '', mention: null });
  line.push({ ...item, start, mention: { ...mention, start, title: printed.slice(start - mention.start) } });
}

/** A country or place right before a title (某国外交大臣), or the one character that stands for the body (校党委书记). */
function addWordBefore(text: string, line: Item[], end: number, from: number): void {
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

function setGaps(text: string, sentence: Sentence, line: Item[]): void {
  let at = sentence.start;
  for (const item of line) {
    item.gap = text.slice(at, Math.max(at, item.start));
    at = Math.max(at, item.end);
  }
}

/** How two neighbours hang together. */
export type Link = 'adjacent' | 'list' | 'comma' | 'and-post' | 'bracket' | 'far';

export function linkOf(gap: string): Link {
  if (gap === '') return 'adjacent';
  if (gap.length > 60) return 'far';
  const bare = gap.trim();
  if (/^(?:拿督|丹斯里|拿汀|爵士|勋爵|太平绅士|太平紳士|同志)$/u.test(bare)) return 'adjacent';
  if (/^(?:的)?(?:原|前|时任|時任|现任|現任|新任|首任|拟任|代|老|退休|离任|卸任)$/u.test(bare)) return 'adjacent';
  if (bare === '' || bare === '的' || bare === '”' || bare === '“' || bare === '》') return 'adjacent';
  if (/^(?:兼|暨|、兼|，兼|兼任)$/u.test(bare)) return 'and-post';
  if (/^(?:（[^（）]{1,16}）|\([^()]{1,40}\))?\s*(?:、|和|与|及|以及|同|\/|／)(?:现任?|时任|原任?)?$/u.test(bare)) return 'list';
  if (/^(?:（[^（）]{1,16}）|\([^()]{1,40}\))?\s*(?:，|,|；|;|：|，以及|，和)(?:现任?|时任|原任?)?$/u.test(bare)) return 'comma';
  if (/^(?:（[^（）]{1,16}）|\([^()]{1,40}\))$/u.test(bare)) return 'adjacent';
  if (bare === '（' || bare === '(') return 'bracket';
  return 'far';
}
