import { commonSurnames } from '../../lexicon/surnames-common.js';
import { compoundSurnames } from '../../lexicon/surnames-compound.js';
import { rareSurnames } from '../../lexicon/surnames-rare.js';
import { hasWord } from './container-names.js';
import type { PageAuthor } from './html-article.js';
import { type Labelled, labelled, trimmed } from './labelled.js';
import { sliceLine } from './line-builder.js';
import { pageDays } from './page-days.js';
import { type PageHead, type Stated, stated } from './page-head.js';
import type { PageLine } from './page-lines.js';
import type { ZoneLine } from './page-zone.js';
import type { SourceLine } from '../source-line.js';

const AUTHOR_WORDS = new Set(['author', 'writer', 'zuozhe', 'reporter', 'byline', 'journalist']);
/** Elements of a line of values: a person's name that fills one of them is the writer's (微信: span.rich_media_meta). */
const VALUE_WORDS = new Set(['meta', 'info']);
const META_KEYS = ['author', 'article:author', 'og:article:author', 'dc.creator', 'creator', 'byl', 'reporter'];
const surnames = new Set([...commonSurnames, ...rareSurnames, ...compoundSurnames]);
/** Labels that say no more than that someone wrote it: the role is null then. */
const PLAIN = /^(?:文章)?作者$|^文$|^撰文$|^撰稿人?$/;
const ROLE = /^(?:(?:本报|本网|本台|本刊|我报|特约|见习|实习|首席|全媒体|融媒体|\p{Script=Han}{2,6}(?:报|网|社|台|新闻|日报|晚报))?(?:全媒体|融媒体|见习|特约|实习)?(?:记者|記者|通讯员|作者|撰稿|供稿|摄影|編譯|编译|通訊員))\s*[:：]?\s*/u;
const NO_NAME = /^(?:网络.*|.*整理|.*综合|佚名|未知|匿名|本报|本网|本站|综合|小编|编辑|记者|作者|通讯员|供图|摄影|管理员|原创|转载|微信|新闻|admin.*|null|无|暂无|来源)$/i;
const BODY_END = /(?:网|社|报|台|部|处|局|院|厅|委|办|室|中心|公司|集团|大学|学院|频道|客户端|编辑部|办公室|团队|协会|工作室|组|会|所|站|馆|校|系|科|股)$/;

/** Names of writers found around the body, each on a byline line of its own that leads back to the source. */
export interface PageBylines { lines: SourceLine[]; authors: PageAuthor[] }

/**
 * Reads those who wrote the article from the lines around its body (作者：…, 甲乙/某某报), else from meta tags and JSON-LD. Editors are no writers.
 * Lines that are `kept` in the body are not read: they stay where they are, and bylines in them are found with those of any text.
 */
export function findPageAuthors(zone: readonly ZoneLine[], head: PageHead, source: string, page: readonly PageLine[], around: { kept: ReadonlySet<number>; publisher: string | null }): PageBylines {
  const { kept, publisher } = around;
  const found: PageBylines = { lines: [], authors: [] };
  for (const { line, where, index } of zone) {
    if (where === 'lead' || kept.has(index)) continue;
    for (const label of labelled(line)) if (label.kind === 'author' && isWriter(label.label)) addLabelled(found, line, label);
    if (!found.authors.length) addLoose(found, line, where, publisher);
  }
  if (!found.authors.length) addStated(found, head, source, editorsOf(page));
  return found;
}

function isWriter(label: string): boolean {
  return !/图|摄影|攝影|发布|通讯员|通訊員/.test(label) || /文|采写|记者/.test(label);
}

function addLabelled(found: PageBylines, line: PageLine, label: Labelled): void {
  const cut = line.cuts.find((place) => place > label.start + 1 && place <= label.end && !isName(line.text.slice(place, label.end).trim()));
  const end = cut ?? label.end;
  addByline(found, line, label.at, end, namesIn(line.text, label.start, end), roleOf(label.label), 'page/author-label', 0.95);
}

function roleOf(label: string): string | null {
  return PLAIN.test(label) ? null : label;
}

/** 甲乙/某某报 beside the date, or an element named author. */
function addLoose(found: PageBylines, line: PageLine, where: ZoneLine['where'], publisher: string | null): void {
  if (where !== 'between') return;
  const slash = /(?:^|[\s|｜])(\p{Script=Han}{2,4})\s*[/／]\s*\p{Script=Han}{2,12}/u.exec(line.text);
  if (slash?.[1] && (pageDays(line.text).length || line.text.length <= 24) && isPersonName(slash[1])) {
    const start = line.text.indexOf(slash[1], slash.index);
    addByline(found, line, start, start + slash[1].length, [{ name: slash[1], start, end: start + slash[1].length }], null, 'page/author-beside-date', 0.8);
    return;
  }
  if (line.text.length <= 100 && addRoles(found, line)) return;
  const marks = line.marks.filter((mark) => hasWord(mark.names, AUTHOR_WORDS));
  if (hasWord(line.box.names, AUTHOR_WORDS)) marks.push({ start: 0, end: line.text.length, names: [] });
  for (const mark of marks) {
    const names = namesIn(line.text, mark.start, mark.end).filter(({ name }) => isPersonName(name) && name !== publisher);
    if (names.length) return addByline(found, line, mark.start, mark.end, names, null, 'page/author-element', 0.8);
  }
  for (const mark of line.marks) {
    const value = trimmed(line.text, mark.start, mark.end);
    if (hasWord(mark.names, VALUE_WORDS) && isPersonName(value.value) && value.value !== publisher && line.text.length <= 80) return addByline(found, line, value.start, value.end, [{ name: value.value, start: value.start, end: value.end }], null, 'page/author-element', 0.7);
  }
}

/** 记者 甲某 通讯员 乙某 without colons. */
function addRoles(found: PageBylines, line: PageLine): boolean {
  const before = found.authors.length;
  for (const match of line.text.matchAll(/(?:^|[\s|｜（(【])((?:\p{Script=Han}{2,8})?(?:记者|通讯员|記者|通訊員))[\s　]+(\p{Script=Han}{2,4}(?:[、 　](?!\p{Script=Han}{0,4}(?:记者|通讯员|記者|編輯|编辑|摄影|来源|來源|发布|时间))\p{Script=Han}{2,4}(?=$|[\s、|｜）)】]))*)(?=$|[\s|｜）)】])/gu)) {
    const start = match.index + match[0].length - (match[2]?.length ?? 0);
    const names = namesIn(line.text, start, start + (match[2]?.length ?? 0)).filter(({ name }) => isPersonName(name));
    addByline(found, line, line.text.indexOf(match[1] ?? '', match.index), match.index + match[0].length, names, match[1] ?? null, 'page/author-role', 0.9);
  }
  return found.authors.length > before;
}

interface NamePlace { name: string; start: number; end: number }

function addByline(found: PageBylines, line: PageLine, from: number, to: number, names: NamePlace[], role: string | null, rule: string, confidence: number): void {
  const fresh = names.filter(({ name }) => !found.authors.some((author) => author.name === name));
  if (!fresh.length) return;
  const { text, runs } = sliceLine({ text: line.text, runs: line.runs }, from, Math.max(to, ...fresh.map((name) => name.end)));
  const index = found.lines.push({ text: text.trimEnd(), runs, kind: 'byline' }) - 1;
  for (const { name, start, end } of fresh) found.authors.push({ name, role, line: index, start: start - from, end: end - from, confidence, rule });
}

/** Names in a stretch of a line: parted by white space, 、 or &; a role before a name (本报记者 张某) is left out. */
function namesIn(text: string, from: number, to: number): NamePlace[] {
  const names: NamePlace[] = [];
  const part = /[^\s、，,;；&＆/／|｜()（）]+/gu;
  part.lastIndex = from;
  for (let match = part.exec(text); match && match.index < to; match = part.exec(text)) {
    const end = Math.min(to, match.index + match[0].length);
    const word = text.slice(match.index, end);
    const name = word.replace(ROLE, '');
    if (isName(name)) names.push({ name, start: end - name.length, end });
  }
  return names;
}

function isName(text: string): boolean {
  return (/^[\p{Script=Han}·]{2,5}$/u.test(text) || /^[A-Z][a-z]+(?:[A-Z][a-z]+)?$/.test(text)) && !NO_NAME.test(text) && !BODY_END.test(text);
}

/** Whether a word without a label is a person's name: a surname and one or two characters. */
function isPersonName(text: string): boolean {
  if (!isName(text)) return false;
  if (text.length >= 3 && surnames.has(text.slice(0, 2))) return text.length <= 4;
  return surnames.has(text.charAt(0)) && text.length <= 3;
}

function addStated(found: PageBylines, head: PageHead, source: string, editors: Set<string>): void {
  const candidates: { stated: Stated; name: string; rule: string; confidence: number }[] = [];
  const meta = stated(head, META_KEYS);
  if (meta) for (const name of meta.value.split(/[\s,，、;；]+/)) candidates.push({ stated: meta, name, rule: 'page/author-meta', confidence: 0.7 });
  for (const ld of head.jsonLd) {
    for (const match of ld.value.matchAll(/"author"\s*:\s*[[{][^\]]{0,400}?"name"\s*:\s*"([^"]{2,30})"/g)) candidates.push({ stated: ld, name: match[1]!, rule: 'page/author-json-ld', confidence: 0.7 });
  }
  for (const { stated: element, name, rule, confidence } of candidates) {
    if (!isPersonName(name) || editors.has(name) || found.authors.some((author) => author.name === name)) continue;
    const at = element.start === null ? -1 : source.indexOf(name, element.start);
    const runs: SourceLine['runs'] = at >= 0 && at < (element.end ?? 0) ? [[0, at, name.length]] : [];
    const line = found.lines.push({ text: name, runs, kind: 'byline' }) - 1;
    found.authors.push({ name, role: null, line, start: 0, end: name.length, confidence, rule });
  }
}

/** Pages often state their editor as author in a meta tag: who is labelled 责任编辑 anywhere did not write it. */
function editorsOf(page: readonly PageLine[]): Set<string> {
  const editors = new Set<string>();
  for (const line of page) {
    if (line.text.length > 120 || !/编|審|审|校/.test(line.text) && !/編/.test(line.text)) continue;
    for (const label of labelled(line)) if (label.kind === 'editor') for (const { name } of namesIn(line.text, label.start, label.end)) editors.add(name);
  }
  return editors;
}
