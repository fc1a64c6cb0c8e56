import type { Article } from '../../model/article.js';
import type { MaskedItem } from '../../text/masked-sentence.js';
import { knownBody } from './body-words.js';
import { type PartyRef, partyOf } from './party-ref.js';
import type { Passage } from './passage.js';
import { isProper } from './proper-words.js';

const NAME = '(O|[^，。；：、OPDTSZ]{2,16}?)';

/** Phrases of a sentence alone that name who signed without 与 before the signing word; `right` alone: the other side is the body named first. */
const PHRASES: readonly { id: string; cue: string; pattern: RegExp }[] = [
  // 总经理在签约现场表示，公司自去年起与某厂合作
  {
    id: 'works-with',
    cue: '合作',
    pattern: new RegExp(`签约(?:仪式)?(?:现场|上)[^。]*?(?:与|同)(?<right>${NAME.slice(1)}(?:紧密|深入|长期|开展|展开|进行)*合作`),
  },
  // 签约仪式上，总经理一行对某物业表示了感谢
  { id: 'thanks', cue: '感谢', pattern: new RegExp(`签约(?:仪式|活动)[上中]，[^，。]*?对(?<right>${NAME.slice(1)}(?:表示|致以)[^，。]{0,3}感谢`) },
  // 某公司已签署合同，将股权出售给某某文化
  {
    id: 'sold-to',
    cue: '给',
    pattern: new RegExp(`签[署订]了?[^，。]{0,12}(?:合同|协议)，[^。]{0,40}?(?:转让|出售|出租|转租)给(?<right>${NAME.slice(1)}(?=[，。]|$)`),
  },
  // 某集团也签约增资某航空
  {
    id: 'invests-in',
    cue: '签约',
    pattern: new RegExp(`(?:^|[，。；D])(?<left>${NAME.slice(1)}也?签约(?:拟|将)?(?:增资|增持|收购|入股|并购)了?(?<right>${NAME.slice(1)}(?=至|[，。；]|$)`),
  },
  // 甲体育&乙供应商签约仪式
  { id: 'ampersand', cue: '签约仪式', pattern: new RegExp(`(?:^|[，。；D])(?<left>${NAME.slice(1)}[&×/](?<right>${NAME.slice(1)}签约仪式`) },
];

/** The two sides that a phrase of a sentence alone names; the left one null when the phrase leaves it to the body named first. */
export function sidesInPhrase(article: Article, passage: Passage): { left: PartyRef | null; right: PartyRef } | null {
  const { text } = passage.mask;
  for (const { cue, pattern } of PHRASES) {
    const match = text.includes(cue) ? pattern.exec(text) : null;
    if (!match?.groups?.right) continue;
    const right = partyIn(article, passage, match, match.groups.right, true);
    const left = match.groups.left ? partyIn(article, passage, match, match.groups.left, false) : null;
    if (right && (left || !match.groups.left)) return { left, right };
  }
  return null;
}

function partyIn(article: Article, passage: Passage, match: RegExpExecArray, words: string, last: boolean): PartyRef | null {
  const { items } = passage.mask;
  const from = match.index + (last ? match[0].lastIndexOf(words) : match[0].indexOf(words));
  const first = items[from] as MaskedItem;
  if (first.organisation) return partyOf(first.organisation, first);
  if (!isProper(article, passage, from, from + words.length)) return null;
  const place = { start: first.start, end: (items[from + words.length - 1] as MaskedItem).end };
  const name = article.text.slice(place.start, place.end).replace(/\s+/g, '');
  const body = knownBody(article, name);
  return body ? partyOf(body, place) : { name, organisationId: null, ...place, confidence: 0.45, rule: 'agreement/party-words' };
}
