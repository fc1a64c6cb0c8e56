import { BYLINE_ROLES } from '../../lexicon/byline-roles.js';
import { AUTHOR_LABELS, COUNTER_LABELS, EDITOR_LABELS, MODIFIED_LABELS, PUBLISHED_LABELS, SOURCE_LABELS } from '../../lexicon/page-labels.js';
import { fold } from '../../text/fold.js';

const NOT_ROLES = new Set(['发布人', '发布者', '上传', '录入', '整理']);
/** What may stand before a role and is printed with it: 本报记者, 云山日报全媒体记者, 校园特约通讯员. */
const PREFIX = '(?:本报|本网|本刊|本台|本社|总台|[\\u4e00-\\u9fff]{2,8}?(?:日报|晚报|时报|商报|早报|都市报|网|电视台|广播电视台|通讯社|通信社|新闻|在线|融媒体中心|融媒))?(?:特约|特派|见习|实习|学生|全媒体|融媒体|融媒|首席|资深|高级|校园|驻[\\u4e00-\\u9fff]{1,4}?)*';
/** 半月刊记者 张三: before a journalist any word is the paper's name. */
const ANY_PAPER = '(?:(?![的了在和与向对据从为让请有位名])[\\u4e00-\\u9fffA-Za-z0-9]){2,10}?';
/** Roles that are one character long count only where a separator shows it: 文/张三, 图：李四, 王五 摄. */
const ONE = '(?:文|图|摄|编|译|审|校)';

function alternatives(words: readonly string[]): string {
  return [...new Set(words.map(fold))].filter((word) => word.length > 1 && !NOT_ROLES.has(word)).sort((a, b) => b.length - a.length).map((word) => word.replace(/[/.]/g, '\\$&')).join('|');
}

const ROLE_WORDS = alternatives([...BYLINE_ROLES, ...AUTHOR_LABELS, ...EDITOR_LABELS]);

/** A role at a place of folded text, with what is printed before it. */
export const ROLE = new RegExp(`${PREFIX}(?:${ROLE_WORDS})|${ANY_PAPER}(?:记者|通讯员)|${ONE}(?=[/／:：\\s|｜）)]|$)`, 'y');
/** A label with its colon: who published, when, how often it was read. */
export const SOURCE_LABEL = new RegExp(`(?:${alternatives([...SOURCE_LABELS, '图文来源', '稿件来源', '发布者', '发布人', '原载', '作者单位'])}|发布者|发布人)\\s*[:：]\\s*`, 'y');
export const PUBLISHED_LABEL = new RegExp(`(?:${alternatives(PUBLISHED_LABELS)})\\s*[:：]\\s*`, 'y');
export const COUNTER_LABEL = new RegExp(`(?:${alternatives([...COUNTER_LABELS, ...MODIFIED_LABELS])})\\s*[:：]?\\s*[\\d,]*\\s*(?:次)?`, 'y');

/** 宣传部, 党政办, 融媒体中心, 校团委: what is a department, not a person, at the end of a byline's word. */
export const DEPARTMENT = /(?:部|处|院|司|系|办|办公室|科|室|局|委|社|馆|台|站|中心|所|会|团委|工会|团队|集团|公司|大学|学校|中学|小学|学院|支部|总支|支队|大队|组|厅|署|队|园|厂|店|报|网|端|融媒|传媒|工作室|编辑部|栏目组|街道)$/;

/** Words of such lines that could pass for names: 浏览, 正文, 学院新闻. */
const LINE_WORDS: ReadonlySet<string> = new Set([...COUNTER_LABELS, ...MODIFIED_LABELS, ...PUBLISHED_LABELS, ...SOURCE_LABELS].map(fold));
const SECTION = /(?:新闻|要闻|动态|公告|通知|快讯|简讯|首页|栏目|频道|正文)$/;

/** Whether a word is furniture of a publishing line: no name, no body. */
export function isFurniture(word: string): boolean {
  return LINE_WORDS.has(word) || SECTION.test(word);
}
