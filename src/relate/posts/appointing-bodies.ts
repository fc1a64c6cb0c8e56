import type { Article, TitleMention } from '../../model/article.js';
import type { BodyReference } from './body-reference.js';
import type { Item } from './line-items.js';
import { linkOf } from './links.js';
import type { RelativePlaces } from './relative-places.js';
import { titleFits } from './title-domain.js';
import { bodyOf } from './read-group.js';

/** 委员会由甲任主任, 甲曾在某集团担任经理: the body named before the one who takes the post, or before the verb. */
export function bodyAtWork(article: Article, line: readonly Item[], first: number, name: number, places: RelativePlaces): BodyReference | null {
  const before = line[name - 1];
  // 某协会新一届理事会和以甲为|主席的主席团
  if (before?.kind === 'body' && /(?:和|的|成立|由)?以$/u.test((line[name] as Item).gap) && (line[name] as Item).gap.length < 16)
    return bodyOf(article, before, null, places);
  if (before?.kind === 'body' && /^(?:由|，由)$/u.test((line[name] as Item).gap.trim())) return bodyOf(article, before, null, places);
  // 商会聘请甲、乙为|顾问: the body that appoints
  const chosen = line.slice(0, name + 1).findLastIndex((item) => /(?:聘请|聘任|推举|推选|选举|增选|增补)$/u.test(item.gap));
  const chooser = chosen > 0 ? line[chosen - 1] : undefined;
  if (chooser && ['body', 'stand-in'].includes(chooser.kind) && /^\p{Script=Han}{0,6}(?:聘请|聘任|推举|推选|选举|增选|增补)$/u.test((line[chosen] as Item).gap))
    return bodyOf(article, chooser, null, places);
  const at = line[first - 1];
  // 2008年加入某公司，历任|技术员
  if (
    at?.kind === 'body' &&
    /(?:加入|进入|就职于|任职于|供职于)$/u.test(at.gap) &&
    /^(?:工作)?，[^，。；]{0,6}(?:历任|歷任|先后担?任|担任|任)$/u.test((line[first] as Item).gap)
  )
    return bodyOf(article, at, null, places);
  if (at?.kind === 'body' && /^(?:担任|擔任|任|出任|兼任)/u.test((line[first] as Item).gap) && /[在于於]$/u.test(at.gap))
    return bodyOf(article, at, null, places);
  return null;
}

/** Behind the body that a sentence is about: 联盟将设秘书处，由甲任召集人. */
const SUBJECT = /^(?:将|將|拟|实行|實行|设|設|下设|由|成立|同时|首任|选举|選舉|选出|推选|新任|现任)/u;

/** 书院实行院长负责制，甲任院长: the body that the sentence is about, when it fits the title. */
export function subjectFor(article: Article, line: readonly Item[], before: number, title: TitleMention, places: RelativePlaces): BodyReference | null {
  if (title.rank) return null;
  for (let i = before - 1; i >= 0; i--) {
    const item = line[i] as Item;
    const next = line[i + 1] as Item;
    if (item.kind !== 'body' || (next.kind === 'title' && linkOf(next.gap) === 'adjacent' && next.gap === '')) continue;
    const body = bodyOf(article, item, null, places);
    const fit = body ? titleFits(title.title, body.unit ?? body.organisation) : 0;
    if (fit === 1 || (fit > 0 && i === 0 && item.gap === '' && SUBJECT.test(article.text.slice(item.end, item.end + 3)))) return body;
  }
  return null;
}
