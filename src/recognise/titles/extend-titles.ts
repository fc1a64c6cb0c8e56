import { titleModifiers } from '../../lexicon/title-modifiers.js';
import type { Reading } from '../chart/best-path.js';
import { wordsEnd } from '../chart/candidate.js';
import { isStop } from '../chart/characters.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { TagSet } from '../chart/tags.js';
import { OPEN_HEAD } from './open-heads.js';

/** Words that say of whom or where, not what the post is: 行业|专家, 现场|总监. */
const GENERAL =
  /^(?:外国|行业|业内|业界|学界|各界|企业|单位|公司|集团|学校|医院|机构|部门|国内外|国内|海内外|嘉宾|同行|社会|民间|地方|本地|当地|村民|学生|家长|群众|农民|工人|患者|观众|客户|用户|读者|代表|领导|专家|教授|老师|教师|团队|双方|两国|民企|国企|央企|优秀|著名|知名|主要|有关|相关|部分|多位|大家|同志|女士|先生|青年企业家|工作|活动|会议|时代|退休|离休|在职|已故|原任|前任|历任|曾任|现任|先后|此前|党代会|一线|基层|全体|其他|上述|文物)$/u;
/** Last words of bodies: 教务处|专员 is a body's post. */
const BODY = /[部处科室系院所局厅会委办组队站馆团社厂班台村镇乡县市区校店库园场矿]$|中心$|车间$|基地$|联盟$|机关$|党派$|项目$/u;
/** What may stand before a title's first word. */
const BEFORE = /(?:[、，：:；（(“”》\s]|任|为|為|是|系|聘|由|与|和|及|兼|暨|原|现|前)$/u;
const LONGEST = 10;
/** Verbs that name a field of work before a title: 校外实践|导师. */
const FIELD =
  /^(?:实践|创新|创业|就业|研究|教学|管理|服务|设计|投资|合作|交流|培训|咨询|推广|传播|运营|采购|销售|发展|规划|建设|保护|调解|评估|检测|维修|生产|制造|审计|监督|纪检|统战|演出|表演|训练|康复|护理|急救|营销|策划|出版|接待|保卫|救援|防治|转化|研发|实验|实训|招商|协调|联络)$/u;
/** Parts of the world or the country that somebody heads a firm's business in: 中东及北非区|总经理. */
const REGION =
  /(?:(?:大中华|中国|亚太|亚洲|东亚|南亚|东南亚|中亚|西亚|东北亚|欧洲|西欧|东欧|北欧|南欧|中东欧|中东|北非|南非|西非|东非|非洲|北美|南美|拉美|拉丁美洲|美洲|大洋洲|澳新|欧美|欧亚|华东|华南|华北|华中|华西|西南|西北|东北|全球|海外|国际|台湾|香港|港澳|粤港澳|大湾区|长三角)(?:及|和|与|、)?)+(?:大?区|地区|区域|市场)?$/u;
const OF_REGION = /^(?:首席|高级|副|执行|联席|总)?(?:总?经理|总裁|总监|主席|负责人|主管|董事长|总代表|法人长|本部长|首席\p{Script=Han}{1,4}官)$/u;
const NOUN = new TagSet(/^(?:n|vn|b|j|l|an)$/);
const known = new Set(titleModifiers);
const isOpen = (title: string) =>
  OPEN_HEAD.test(title) && !/(?:总经理|法官|检察官|警官|法务官|委员|议员|党员|成员|负责人|代表|长官|律师|医师|老师)$/u.test(title);

/** Takes the nouns that a reading left over between a mark or a body and a title into the title: 青年|教师, 某公司人力|总监. */
export function extendTitles(view: SentenceView, path: readonly Reading[]): Reading[] {
  const extended: Reading[] = [];
  for (let index = 0; index < path.length; index++) {
    const reading = nounsBefore(view, path, index);
    const { candidate } = reading;
    const before = extended.at(-1)?.candidate;
    // 公使|衔参赞
    if (candidate.kind === 'title' && before?.kind === 'title' && candidate.start === before.end + 1 && view.text[before.end] === '衔') {
      extended[extended.length - 1] = { ...reading, candidate: { ...candidate, start: before.start, titleStart: before.start } };
      continue;
    }
    // 中东及北非区|总经理, where the region has been read as a place
    if (candidate.kind === 'title' && before?.kind === 'place' && before.end === candidate.start && isRegion(view, before, candidate)) {
      extended[extended.length - 1] = { ...reading, candidate: { ...candidate, start: before.start, titleStart: before.start } };
      continue;
    }
    const whose = candidate.kind === 'title' && before?.kind === 'title' && before.end === candidate.start;
    if (whose && OF_SOMEBODY.test(view.text.slice(candidate.start, candidate.end)))
      extended[extended.length - 1] = { ...reading, candidate: { ...candidate, start: before.start, titleStart: before.titleStart ?? before.start } };
    else extended.push(reading);
  }
  return extended;
}

/** 总统|新闻秘书, 董事长|特别助理: the second title says whose it is by the first. */
const OF_SOMEBODY = /^(?:新闻|私人|机要|特别)?(?:秘书|发言人|顾问|助理|特使|代表)$/u;

function nounsBefore(view: SentenceView, path: readonly Reading[], index: number): Reading {
  const reading = path[index] as Reading;
  const { candidate } = reading;
  if (candidate.kind !== 'title') return reading;
  const title = view.text.slice(candidate.start, candidate.end);
  const start =
    classTeacher(view, candidate.start, title) ??
    regionBefore(view, candidate.start, title, path[index - 1]) ??
    pairBefore(view, candidate.start, path[index - 1]) ??
    quoteBefore(view, candidate.start, candidate.end) ??
    deputyBefore(view, candidate.start, path[index - 1]) ??
    (isOpen(title) && isHeld(view, path, index) ? beginning(view, candidate.start, path[index - 1]) : candidate.start);
  return start === candidate.start ? reading : { ...reading, candidate: { ...candidate, start, titleStart: start, rule: 'title/extended' } };
}

/** 2020级班|主任: whoever heads a class is its 班主任. */
const classTeacher = (view: SentenceView, start: number, title: string) =>
  title === '主任' && view.text[start - 1] === '班' && start > view.start ? start - 1 : null;

/** 党委委员|副|校长: what stands between two titles and nothing but narrows the second belongs to it. */
function deputyBefore(view: SentenceView, start: number, previous: Reading | undefined): number | null {
  if (previous?.candidate.kind !== 'title') return null;
  const from = wordsEnd(previous.candidate);
  return from < start && known.has(view.text.slice(from, start)) ? from : null;
}

/** 被聘为“云岭文旅推广|大使”: what stands in marks is one title. */
function quoteBefore(view: SentenceView, start: number, end: number): number | null {
  if (!/[”」』"]/u.test(view.text[end] ?? '')) return null;
  const quoted = /(?:为|任)[“「『"](\p{Script=Han}{2,10})$/u.exec(view.text.slice(Math.max(view.start, start - 13), start))?.[1];
  return quoted ? start - quoted.length : null;
}

/** 常务及|学务副校长: two fields of work before one head. */
function pairBefore(view: SentenceView, start: number, previous: Reading | undefined): number | null {
  if (!/[及和与]/u.test(view.text[start - 1] ?? '')) return null;
  const floor = previous ? wordsEnd(previous.candidate) : view.start;
  const words = /(?:^|[、，：；（\s])?(\p{Script=Han}{2,4})[及和与]$/u.exec(view.text.slice(Math.max(floor, start - 6), start))?.[1];
  if (!words || !known.has(words)) return null;
  const from = start - 1 - words.length;
  return from === floor || BEFORE.test(view.text.slice(from - 1, from)) ? from : null;
}

function isRegion(view: SentenceView, place: { start: number; end: number }, title: { start: number; end: number }): boolean {
  const words = view.text.slice(place.start, place.end);
  return /[区场]$/u.test(words) && REGION.exec(words)?.[0] === words && OF_REGION.test(view.text.slice(title.start, title.end));
}

function regionBefore(view: SentenceView, start: number, title: string, previous: Reading | undefined): number | null {
  if (!OF_REGION.test(title)) return null;
  const floor = previous ? wordsEnd(previous.candidate) : view.start;
  const region = REGION.exec(view.text.slice(Math.max(floor, start - 14), start));
  return region ? start - region[0].length : null;
}

/** Whether somebody holds the title: a name or a further title right behind it, or a verb of appointing before it. */
function isHeld(view: SentenceView, path: readonly Reading[], index: number): boolean {
  const { candidate } = path[index] as Reading;
  const next = path[index + 1]?.candidate;
  if (next && (next.kind === 'name' || next.kind === 'title') && /^(?: ?|[、兼和及]|（[^（）]{1,8}）)$/u.test(view.text.slice(candidate.end, next.start)))
    return true;
  return /(?:担任|擔任|出任|兼任|聘为|聘任为|任|是|系)$/u.test(
    view.text.slice(Math.max(view.start, candidate.start - 6), candidate.start).replace(/\p{Script=Han}{2,4}$/u, ''),
  );
}

function beginning(view: SentenceView, titleStart: number, previous: Reading | undefined): number {
  const floor = previous ? wordsEnd(previous.candidate) : view.start;
  let from = titleStart;
  for (let count = 0; count < 4 && from > floor; count++) {
    const start = view.wordStart(from - 1);
    if (start < floor || view.wordEnd(from - 1) !== from || titleStart - start > LONGEST || isStop(view.text, start)) break;
    const words = view.text.slice(start, from);
    if (GENERAL.test(words) || !(view.wordHas(from - 1, NOUN) || known.has(words) || FIELD.test(words))) break;
    from = start;
  }
  if (from === titleStart || BODY.test(view.text.slice(from, titleStart))) return titleStart;
  const bounded = from === floor ? previous?.candidate.kind !== 'name' : BEFORE.test(view.text.slice(Math.max(floor, from - 1), from));
  return bounded ? from : titleStart;
}
