import { NEWS_SECTIONS } from '../../lexicon/news-sections.js';
import { hasWord } from './container-names.js';
import type { PageEvidence } from './html-article.js';
import { labelled, trimmed } from './labelled.js';
import { pageDays } from './page-days.js';
import { type PageHead, stated } from './page-head.js';
import type { PageLine } from './page-lines.js';
import type { ZoneLine } from './page-zone.js';
import { siteNames } from './title-parts.js';

const META_KEYS = ['source', 'contentsource', 'content_source', 'article:source', 'og:article:source', 'mediaid', 'media', 'newssource', 'copyright_source', 'byl', 'article:publisher_name'];
const SITE_KEYS = ['og:site_name', 'sitename', 'application-name'];
const SOURCE_WORDS = new Set(['source', 'laiyuan', 'ly', 'media', 'medianame', 'publisher', 'where', 'nickname', 'origin', 'from', 'mediaaccount', 'mname', 'agency']);
const AUTHOR_WORDS = new Set(['author', 'username', 'user', 'name', 'writer', 'sname']);
/** 网络, 互联网, 本站: words that name no source. */
const NO_SOURCE = /^(?:网络|互联网|本站|本网|本网站|原创|转载|未知|admin|管理员|佚名|无|综合|网络整理|本地|转帖|其他|编辑|null|undefined)$/i;
const STOP = /\s(?=\d{4}[-年/.]|(?:点击|浏览|阅读|评论|字号|字体|作者|编辑|时间|日期|记者|分享|打印|大\s|[【[(（]))|\t|\s{2,}|\u00a0{2,}|[|｜丨]|(?=\d{4}[-年/.]\d{1,2}[-月/.]\d)|(?=[【[(（](?:字号|大|打印|我要|点击|进入|查看))|(?=\d+\s*(?:评论|阅读|次|人))/;

export interface FoundPublisher { name: string; from: PageEvidence; rule: string }

/** The body that the page names as the article's source: 来源：…, an element named source, the account beside the date; then meta tags, JSON-LD, the site. */
export function findPublisher(zone: readonly ZoneLine[], head: PageHead, headline: string | null, ofSite: string | null): FoundPublisher | null {
  const near = zone.filter(({ where }) => where === 'between');
  const around = zone.filter(({ where }) => where === 'before' || where === 'after');
  const inside = zone.filter(({ where }) => where === 'lead');
  return fromLabels(near) ?? fromMarks(near) ?? besideDate(near) ?? fromLabels(around) ?? fromMetas(head) ?? fromLabels(inside) ?? fromMarks(around) ?? (ofSite ? { name: ofSite, from: 'meta', rule: 'page/site' } : null) ?? fromSite(head, headline) ?? fromJsonLd(head);
}

function fromLabels(zone: readonly ZoneLine[]): FoundPublisher | null {
  for (const { line, where } of zone) {
    for (const found of labelled(line)) {
      if (found.kind !== 'source' || (where === 'lead' && line.text.length > 40)) continue;
      const name = cleanName(valueUpToCut(line, found.start, found.end));
      if (name) return { name, from: 'visible', rule: 'page/source-label' };
    }
    // 来源于 某某网 without a colon
    const loose = line.text.length <= 120 ? /(?:^|\s)(?:来源于?|來源|稿源)\s+(\S{2,20})/.exec(line.text) : null;
    const name = loose?.[1] ? cleanName(loose[1]) : null;
    if (name) return { name, from: 'visible', rule: 'page/source-label' };
  }
  return null;
}

/** A value that one inline element holds ends with it: 来源：<a>新京报</a>李某某 */
function valueUpToCut(line: PageLine, start: number, end: number): string {
  const cut = line.cuts.find((place) => place > start + 1 && place <= end);
  return line.text.slice(start, cut ?? end);
}

function fromMarks(zone: readonly ZoneLine[]): FoundPublisher | null {
  for (const words of [SOURCE_WORDS, AUTHOR_WORDS]) {
    for (const { line, where } of zone) {
      if (where === 'lead' || where === 'after') continue;
      const marks = line.marks.filter((mark) => hasWord(mark.names.map((name) => name.replace(/^rich_media/, '')), words)).sort((a, b) => a.end - a.start - (b.end - b.start));
      const stretches = marks.map((mark) => line.text.slice(mark.start, mark.end));
      if (hasWord(line.box.names, words)) stretches.push(line.text);
      for (const stretch of stretches) {
        const bare = stretch.replace(/^(?:来源|來源|作者|记者|編輯|编辑)\s*[:：]?\s*/, '');
        const name = words === AUTHOR_WORDS && /^(?:作者|记者|编辑)/.test(stretch) ? null : cleanName(bare);
        if (name && looksLikeName(name)) return { name, from: 'visible', rule: 'page/source-element' };
      }
    }
  }
  return null;
}

/** 新华社 2020-01-03 18:13: the one loose name on the line of the date. */
function besideDate(zone: readonly ZoneLine[]): FoundPublisher | null {
  for (const { line, where, index } of zone) {
    if (where !== 'between') continue;
    const days = pageDays(line.text);
    const previous = zone.find((other) => other.index === index - 1 && other.where === 'between');
    if (!days.length) continue;
    const values = labelled(line).map(({ value }) => value);
    // 石某/某某报 names both; 記者某某／台北報導 names no source
    const names = pieces(line, days[0]!.start, days[0]!.end).map((piece) => piece.split(/[/／]/).at(-1) ?? '').filter((piece) => looksLikeName(piece) && cleanName(piece) !== null && piece !== '由' && !values.some((value) => value.includes(piece)));
    if (names.length === 1) return { name: names[0]!, from: 'visible', rule: 'page/source-beside-date' };
    if (!names.length && previous && previous.line.text.length <= 20) {
      const name = cleanName(previous.line.text.split(/[/／]/).at(-1) ?? '');
      if (name && looksLikeName(name)) return { name, from: 'visible', rule: 'page/source-beside-date' };
    }
  }
  return null;
}

function pieces(line: PageLine, dayStart: number, dayEnd: number): string[] {
  const places = [0, ...line.cuts, line.text.length];
  const found: string[] = [];
  for (let index = 0; index + 1 < places.length; index++) {
    const piece = line.text.slice(places[index], places[index + 1]);
    const from = places[index]!;
    const parts = from <= dayStart && from + piece.length >= dayEnd
      ? [line.text.slice(from, dayStart), line.text.slice(dayEnd, from + piece.length)]
      : [piece];
    for (const part of parts) for (const word of part.split(/[\s|｜丨·]+/)) {
      const { value } = trimmed(word, 0, word.length);
      if (value && !/^[\d:：.-]+$/.test(value) && !found.includes(value)) found.push(value);
    }
  }
  return found;
}

function looksLikeName(text: string): boolean {
  if (text.length < 2 || text.length > 24 || /[，。！？：:；\d]{2,}|[，。！？：:；]/.test(text)) return false;
  return !/^(?:阅读|评论|分享|字号|字体|打印|收藏|点赞|关注|举报|点击|浏览|人气|发布|发表|原创|首页|正文|返回|编辑|作者|[大中小]+$|我要|来自|更新|听|扫|订阅|\d)/.test(text) && !/(?:阅读|评论|分享|浏览|次|小时前|分钟前|昨天|今天|刚刚|電|电)$|^[^\s]{2,3}(?:報導|报道)$/.test(text);
}

function fromMetas(head: PageHead): FoundPublisher | null {
  const name = cleanName(stated(head, META_KEYS)?.value ?? '');
  return name ? { name, from: 'meta', rule: 'page/source-meta' } : null;
}

/** What a page title says behind or before the headline, sections left out: …_要闻_某某网 */
function siteAfter(title: string, headline: string | null): string | null {
  if (!headline || !(title.startsWith(headline) || title.endsWith(headline))) return null;
  const around = title.startsWith(headline) ? title.slice(headline.length) : title.slice(0, -headline.length);
  const last = around.split(/[-_|—–·:：<>«»丨]+/).map((part) => part.trim()).filter((part) => part && !NEWS_SECTIONS.includes(part)).at(-1);
  return last && /\p{Script=Han}/u.test(last) && last.length <= 16 ? last : null;
}

function fromJsonLd(head: PageHead): FoundPublisher | null {
  for (const { value } of head.jsonLd) {
    const match = /"publisher"\s*:\s*\{[^{}]{0,300}?"name"\s*:\s*"([^"]{2,40})"/.exec(value);
    const name = match?.[1] ? cleanName(match[1]) : null;
    if (name) return { name, from: 'json-ld', rule: 'page/source-json-ld' };
  }
  return null;
}

function fromSite(head: PageHead, headline: string | null): FoundPublisher | null {
  const title = siteNames({ ...head, metas: [] }).at(-1) ?? siteAfter(head.title, headline);
  const name = cleanName((title ?? stated(head, SITE_KEYS)?.value ?? '').replace(/(?:官方)?(?:官网|网站|首页)$/, ''));
  if (!name) return null;
  const full = fromJsonLd(head);
  return full?.name.includes(name) ? full : { name, from: 'meta', rule: 'page/source-site' };
}

/** A source's name as printed, without what follows it on the line; null when it names none. */
function cleanName(raw: string): string | null {
  const stopped = raw.split(STOP)[0] ?? '';
  const { value } = trimmed(stopped, 0, stopped.length);
  const name = value.replace(/^《([^《》]+)》$/, '$1').replace(/\s*(?:官方)?(?:微信公众号|微信公号|公众号)[：:]?\s*/, '').trim();
  if (name.length < 2 || name.length > 40 || NO_SOURCE.test(name) || /^(?:https?:|www\.)|[@。！？]/.test(name) || /^[\d\s:.-]+$/.test(name)) return null;
  return name;
}
