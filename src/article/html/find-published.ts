import { hasWord } from './container-names.js';
import type { PageEvidence } from './html-article.js';
import { labelled } from './labelled.js';
import { addressDay, pageDays, partialDay, splitDay, statedDay } from './page-days.js';
import type { PageHead } from './page-head.js';
import type { ZoneLine } from './page-zone.js';

const META_KEYS = [
  'article:published_time', 'article:published', 'og:published_time', 'og:article:published_time', 'rnews:datepublished', 'datepublished', 'publishdate', 'publish_date', 'publish-date', 'publish_time', 'publishtime', 'publishedtime',
  'publish time', 'pubdate', 'pub_date', 'pubtime', 'apub:time', 'og:release_date', 'og:time', 'og:pubdate', 'weibo: article:create_at', 'weibo:article:create_at', 'article:create_at', 'releasedate', 'release_date', 'createdate', 'dc.date.issued',
  'dcterms.issued', 'dcterms.created', 'dc.date', 'sailthru.date', 'parsely-pub-date', 'cxenseparse:recs:publishtime', 'bytedance:published_time', 'article_date_original', 'originalpublicationdate', 'date', 'time',
];
const UPDATES = ['dateupdate', 'datemodified', 'article:modified_time', 'bytedance:updated_time', 'og:updated_time', 'lastmodified', 'weibo: article:update_at', 'weibo:article:update_at', 'maketime'];
const DATE_WORDS = new Set(['time', 'date', 'pubtime', 'pubdate', 'publish', 'published', 'riqi', 'shijian', 'fbsj', 'rq', 'timestamp', 'datetime', 'posted', 'created', 'dateline', 'postdate']);
const TODAY = /今天是|今日是|星期[一二三四五六日天]|农历|農曆/;
const SCRIPT_DAY = /(?:publish(?:ed)?_?(?:time|date|at|on)?|pub_?(?:time|date)|ptime|release_?time|create_?time|\bct)["']?\s*[:=]\s*["']?(\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{13}|\d{10})(?!\d)/i;

export interface FoundDay { day: string; from: PageEvidence; rule: string }

/**
 * The day the page says it was published: what readers see near the headline, then meta tags, JSON-LD, scripts, the address.
 * Days of change and relative words (昨天) never count; a visible day without its year takes the year of a day stated elsewhere.
 */
export function findPublished(zone: readonly ZoneLine[], head: PageHead, address: string | null): FoundDay | null {
  const shown = bestVisible(zone);
  if (shown && shown.score >= 5) return { day: shown.day, from: 'visible', rule: 'page/published-shown' };
  const parted = visibleParts(zone);
  if (parted) return { day: parted, from: 'visible', rule: 'page/published-parts' };
  const elsewhere = statedDays(head, address);
  const partial = visiblePartial(zone);
  const completed = partial && [...elsewhere, ...updates(head)].find((found) => found.day.endsWith(partial));
  if (completed) return { ...completed, rule: 'page/published-completed' };
  if (elsewhere[0] && (!shown || shown.score < 2.5 || elsewhere[0].from !== 'address')) return elsewhere[0];
  return shown && shown.score >= 2 ? { day: shown.day, from: 'visible', rule: 'page/published-shown' } : (elsewhere[0] ?? null);
}

function bestVisible(zone: readonly ZoneLine[]): { day: string; score: number } | null {
  let best: { day: string; score: number } | null = null;
  for (const { line, where, distance } of zone) {
    const days = pageDays(line.text);
    if (!days.length) continue;
    const labels = labelled(line);
    for (const day of days) {
      const label = labels.findLast((found) => found.at < day.start && day.start <= found.end + 1);
      if (label?.kind === 'modified' || /(?:更新|修改|编辑|變更)于?\s*$/.test(line.text.slice(0, day.start)) || /^[\s\d:]*(?:更新|修改)/.test(line.text.slice(day.end))) continue;
      const alone = line.text.length <= 60 && !/[，。；]/.test(line.text);
      let score = where === 'between' ? 6 : where === 'before' ? 2 : where === 'after' ? 1.5 : 0.5;
      if (label?.kind === 'published') score += 4;
      else if (!alone) score -= 2;
      if (TODAY.test(line.text)) score -= 5;
      if (hasWord(line.box.names, DATE_WORDS) || line.marks.some((mark) => mark.start <= day.start && mark.end >= day.end && hasWord(mark.names, DATE_WORDS))) score += 1.5;
      score -= 0.05 * distance;
      if (day.iso && (!best || score > best.score)) best = { day: day.iso, score };
    }
  }
  return best;
}

/** 26 above 2019-09: a day in one, two or three short lines. */
function visibleParts(zone: readonly ZoneLine[]): string | null {
  const near = zone.filter(({ where }) => where === 'between' || where === 'before');
  for (const { line, index } of near) {
    let text = '';
    for (let next = index; next < index + 3; next++) {
      const part = next === index ? line : near.find((other) => other.index === next)?.line;
      if (!part || part.text.length > 24) break;
      text = `${text} ${part.text}`;
      const day = splitDay(text);
      if (day) return day;
    }
  }
  return null;
}

function visiblePartial(zone: readonly ZoneLine[]): string | null {
  for (const { line, where } of zone) {
    if (where !== 'between' || line.text.length > 60 || pageDays(line.text).length) continue;
    const day = partialDay(line.text);
    if (day) return day.monthDay;
  }
  return null;
}

function statedDays(head: PageHead, address: string | null): FoundDay[] {
  const found: FoundDay[] = [];
  for (const key of META_KEYS) {
    const day = head.metas.filter((meta) => meta.key === key).map((meta) => statedDay(meta.value)).find(Boolean);
    if (day) found.push({ day, from: 'meta', rule: 'page/published-meta' });
  }
  for (const { value } of head.jsonLd) {
    const match = /"(?:datePublished|pubDate|dateCreated|uploadDate)"\s*:\s*"([^"]{8,40})"/.exec(value);
    const day = match?.[1] ? statedDay(match[1]) : null;
    if (day) found.push({ day, from: 'json-ld', rule: 'page/published-json-ld' });
  }
  for (const script of head.scripts) {
    const day = SCRIPT_DAY.exec(script)?.[1];
    const iso = day ? statedDay(day) : null;
    if (iso && iso > '1995') found.push({ day: iso, from: 'script', rule: 'page/published-script' });
  }
  for (const own of [address, ...head.addresses]) {
    const day = own ? addressDay(own) : null;
    if (day) found.push({ day, from: 'address', rule: 'page/published-address' });
  }
  return found;
}

function updates(head: PageHead): FoundDay[] {
  return head.metas.filter((meta) => UPDATES.includes(meta.key)).flatMap((meta) => {
    const day = statedDay(meta.value);
    return day ? [{ day, from: 'meta' as const, rule: 'page/published-completed' }] : [];
  });
}
