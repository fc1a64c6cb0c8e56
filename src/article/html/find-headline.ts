import { NEWS_SECTIONS } from '../../lexicon/news-sections.js';
import { commentName, furnitureName, hasWord } from './container-names.js';
import { flat } from './flat.js';
import { furniturePhrase, isTailHeading } from './furniture-phrases.js';
import { isLinkLine, isProse } from './line-values.js';
import { type PageHead, stated } from './page-head.js';
import type { PageLine, PageLines } from './page-lines.js';
import { siteNames, titleParts } from './title-parts.js';

const META_TITLES = ['articletitle', 'og:title', 'twitter:title', 'title', 'dc.title', 'headline'];
const TITLE_WORDS = new Set(['title', 'tit', 'titles', 'bt', 'biaoti', 'headline', 'subject', 'topic', 'arttitle', 'newstitle', 'posttitle', 'activity']);
const HEADINGS: Record<string, number> = { h1: 3, h2: 2, h3: 1.5, h4: 1, h5: 1, h6: 0.5 };
const SECTIONS = new Set(NEWS_SECTIONS);
/** Lines of a page among which its headline is looked for: menus before it have hundreds. */
const MAX_LINES = 4000;
/** Evidence from which on a line is the headline whatever stands around it. */
const STRONG = 6;
const WEAK = 2.5;

/** The headline as readers see it: lines from `first` to `last`, both included. */
export interface Headline { first: number; last: number; text: string; score: number }

interface Wanted { title: string; parts: string[]; metas: string[]; sites: Set<string> }

/** Finds the headline among the page's lines by what the page calls itself; null when no line agrees well enough. */
export function findHeadline(page: PageLines, head: PageHead): Headline | null {
  const best = bestOf(candidates(page), page, wantedOf(head));
  return best && best.score >= STRONG ? best : null;
}

/** Finds the headline from the structure around a body whose first line of prose is `firstProse`: the last likely line before it. */
export function findHeadlineAbove(page: PageLines, head: PageHead, firstProse: number): Headline | null {
  const from = Math.max(0, firstProse - 25);
  const near = candidates(page, from, firstProse).filter((candidate) => candidate.last < firstProse);
  const best = bestOf(near, page, wantedOf(head), firstProse);
  return best && best.score >= WEAK ? best : null;
}

/** The title that the page states but does not show: a meta tag, else <title> without section and site names; null when it is only a section. */
export function statedTitle(head: PageHead): { title: string; from: 'meta' | 'json-ld' } | null {
  const wanted = wantedOf(head);
  const given = stated(head, META_TITLES)?.value;
  const linked = given === undefined ? jsonHeadline(head) : null;
  if (linked !== null) return { title: linked, from: 'json-ld' };
  const own = titleParts(given ?? head.title).filter((part) => !SECTIONS.has(part) && !wanted.sites.has(flat(part)));
  return own[0] && own[0].length >= 4 ? { title: own[0], from: 'meta' } : null;
}

/** The headline in JSON-LD, read without a parser: many sites write it with line ends and commas that no parser takes. */
function jsonHeadline(head: PageHead): string | null {
  for (const { value } of head.jsonLd) {
    const match = /"(?:headline|title)"\s*:\s*"((?:[^"\\]|\\.){4,200})"/.exec(value);
    if (match?.[1]) return match[1].replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replace(/\\(.)/g, '$1');
  }
  return null;
}

function wantedOf(head: PageHead): Wanted {
  const metas = [...META_TITLES.map((key) => stated(head, [key])?.value ?? ''), jsonHeadline(head) ?? ''].filter(Boolean).map(flat);
  return { title: flat(head.title), parts: titleParts(head.title).map(flat), metas, sites: new Set(siteNames(head).map(flat)) };
}

type Candidate = Omit<Headline, 'score'>;

/** Each short line alone, and heading boxes of two or three lines together (main and second headline). */
function candidates(page: PageLines, from = 0, to = MAX_LINES): Candidate[] {
  const found: Candidate[] = [];
  const end = Math.min(to, page.lines.length);
  for (let index = from; index < end; index++) {
    const { text } = page.lines[index]!;
    if (text.length >= 3 && text.length <= 150) found.push({ first: index, last: index, text });
  }
  for (const box of page.boxes) {
    if (box.first < from) continue;
    if (box.first >= end) break;
    const size = box.last - box.first;
    if (size < 2 || size > 3 || !(HEADINGS[box.tag] || hasWord(box.names, TITLE_WORDS))) continue;
    const text = page.lines.slice(box.first, box.last).map((line) => line.text).join(' ');
    if (text.length <= 150) found.push({ first: box.first, last: box.last - 1, text });
  }
  return found;
}

function bestOf(found: Candidate[], page: PageLines, wanted: Wanted, firstProse = -1): Headline | null {
  let best: Headline | null = null;
  for (const candidate of found) {
    const line = page.lines[candidate.first]!;
    let score = agreement(flat(candidate.text), wanted) + form(candidate, line);
    if (firstProse >= 0) score += nearness(candidate, page, firstProse);
    if (!best || score > best.score) best = { ...candidate, score };
  }
  return best;
}

/** How well a line agrees with what the page calls itself. */
function agreement(text: string, wanted: Wanted): number {
  if (text.length < 4 || wanted.sites.has(text) || SECTIONS.has(text)) return -4;
  let score = 0;
  if (wanted.title.startsWith(text)) score += /^$|^[-_|—–·:(【丨/,<»]/.test(wanted.title.slice(text.length)) ? 6 : 3;
  else if (wanted.parts.includes(text)) score += 5;
  else if (wanted.parts.some((part) => part.length >= 8 && (text.startsWith(part.replace(/(?:…|\.{2,})$/, '')) || part.startsWith(text)))) score += 4;
  else if (text.length >= 8 && wanted.title.includes(text)) score += 3;
  if (wanted.metas.includes(text)) score += 4;
  else if (text.length >= 8 && wanted.metas.some((meta) => meta.startsWith(text) || (meta.length >= 8 && text.startsWith(meta)))) score += 2;
  if (score > 0) score += (2 * Math.min(text.length, wanted.title.length)) / Math.max(wanted.title.length, 1);
  return score;
}

/** What the line's element says. */
function form(candidate: Candidate, line: PageLine): number {
  let score = 0;
  let inTitle = false;
  for (let box: PageLine['box'] | null = line.box, up = 0; box && up < 3; box = box.parent, up++) {
    if (box.last - box.first > 4) break;
    score = Math.max(score, HEADINGS[box.tag] ?? 0);
    inTitle ||= hasWord(box.names, TITLE_WORDS);
  }
  inTitle ||= line.marks.some((mark) => mark.end - mark.start > 0.8 * line.text.length && hasWord(mark.names, TITLE_WORDS));
  if (inTitle) score += 2;
  for (let box: PageLine['box'] | null = line.box, up = 0; box && up < 8; box = box.parent, up++) {
    if (commentName(box.names)) score -= 6;
    else if (furnitureName(box.names) && box.last - box.first < 60) score -= 2;
  }
  if (isLinkLine(line)) score -= 4;
  if (isTailHeading(candidate.text) || furniturePhrase(candidate.text)) score -= 5;
  if (candidate.text.length > 80) score -= 1;
  return score;
}

const META_LINE = /来源|來源|发布|發布|發佈|作者|日期|时间|時間|点击|浏览|\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}/;

/** Closeness to the body, and the line of date and source that follows a headline. */
function nearness(candidate: Candidate, page: PageLines, firstProse: number): number {
  const line = page.lines[candidate.first]!;
  let score = -0.1 * (firstProse - candidate.last);
  const next = page.lines[candidate.last + 1];
  if (next && next.text.length < 120 && META_LINE.test(next.text)) score += 2.5;
  if (META_LINE.test(candidate.text) && /[:：]/.test(candidate.text)) score -= 4;
  if (isProse(line) && /。/.test(candidate.text)) score -= 3;
  if (candidate.text.length >= 9 && candidate.text.length <= 60) score += 1;
  return score;
}
