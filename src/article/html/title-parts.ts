import { NEWS_SECTIONS } from '../../lexicon/news-sections.js';
import { type PageHead, stated } from './page-head.js';

const SITE_KEYS = ['og:site_name', 'sitename', 'application-name', 'twitter:site'];
const SITE = /(?:网|網|网站|官网|官方网站|新闻|新聞|门户|在线|日报|晚报|报|學院|学院|大学|大學|政府|公司|集团|协会|学会|委员会|厅|局|频道|社|医院|财经|平台)$/;
const SECTIONS = new Set(NEWS_SECTIONS);

/** The parts of a page title between its separators (_ | – and - with a space or between Chinese words), longest separators first. */
export function titleParts(title: string): string[] {
  return title
    .split(/\s*(?:_+|\||｜|丨|--+|——|–|—|»|<|>|::| - |(?<=[\p{Script=Han}）)”」！？!?])\s*-\s*(?=[\p{Script=Han}A-Z]))\s*/u)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Names of the site that the page states: meta tags, and the last parts of its title. */
export function siteNames(head: PageHead): string[] {
  const names = SITE_KEYS.map((key) => stated(head, [key])?.value ?? '').filter(Boolean);
  const parts = titleParts(head.title);
  for (const part of parts.slice(1)) {
    if (part.length <= 20 && SITE.test(part) && !SECTIONS.has(part)) names.push(part);
  }
  if (parts.length === 1 && parts[0] && parts[0].length <= 16 && /(?:网|网站|官网|官方网站|大学|学院|公司|集团|政府|协会|学会)$/.test(parts[0])) names.push(parts[0]);
  return [...new Set(names)];
}
