import { COUNTRY_NAMES } from '../../lexicon/country-names.js';
import type { Article } from '../../model/article.js';
import type { Organisation } from '../../model/organisation.js';
import type { Mask, MaskedItem } from '../../text/masked-sentence.js';
import { placeNames } from '../../text/place-names.js';
import { type PartyRef, partyOf } from './party-ref.js';
import { meantBy } from './stand-ins.js';

/** What ends the name of a body that was found without it: 日本甲制药|株式会社, 甲银行|滨江支行. */
const END =
  /^(?:株式会社|(?:股份|有限|责任|集团|控股)*公司|联合社|联社|(?![与和同跟及在])[^，。；：、A-Z与和同跟及在于]{1,5}?(?:支行|分行|分公司|支公司|分校))(?![一-龥]{0,2}(?:的|旗下))/;
/** Names that many bodies share, told apart by the place before them. */
const BARE =
  /^(?:职业(?:技术)?(?:学院|大学)|师范(?:学院|大学)|(?:第[一二三四五六七八九十]+)?(?:人民|中心|中医)医院|第[一二三四五六七八九十]+(?:中学|小学)|(?:农村)?商业银行|人民政府|图书馆|博物馆|实验(?:中学|小学))$/;
/** The words between a connective or a mark and a body. */
const HEAD = /(?:^|[，。；：、与和同跟及]|以及|分别|代表)([一-龥]{2,10})$/;

/** The party that a body in a mask names, with the place before it and the end behind it that were left out of the body's name. */
export function grownParty(article: Article, mask: Mask, at: number, organisation: Organisation): PartyRef {
  const item = mask.items[at] as MaskedItem;
  const meant = meantBy(article, organisation, item.start);
  if (meant) return { ...partyOf(meant, item), confidence: 0.6, rule: 'agreement/party-stand-in' };
  const party = partyOf(organisation, item);
  const end = END.exec(mask.text.slice(at + 1, at + 12))?.[0].length ?? 0;
  const head = headOf(article, mask, at, organisation);
  const full = end ? null : endElsewhere(article, organisation);
  if (full)
    return { ...party, name: organisation.name + full, organisationId: null, confidence: Math.min(party.confidence, 0.65), rule: 'agreement/party-grown' };
  if (!end && !head) return party;
  const start = mask.items[at - head]?.start ?? item.start;
  const stop = (mask.items[at + end] as MaskedItem).end;
  const name = article.text.slice(start, stop).replace(/\s+/g, '');
  if (name.length > 30) return party;
  return { ...party, name, organisationId: null, start, end: stop, confidence: Math.min(party.confidence, 0.65), rule: 'agreement/party-grown' };
}

/** The end of a firm's name that another mention of it goes on with: 甲制药 where the text once has 甲制药株式会社. */
function endElsewhere(article: Article, organisation: Organisation): string | null {
  if (/(?:公司|集团|會社|会社)$/.test(organisation.name)) return null;
  for (const mention of organisation.mentions) {
    if (mention.text !== organisation.name) continue;
    const end = /^(?:株式会社|株式會社|股份有限公司|有限责任公司|有限公司)/.exec(article.text.slice(mention.end, mention.end + 8))?.[0];
    if (end) return end;
  }
  return null;
}

/** How many characters before a body belong to its name: a legal form, a number (3D|某某科技), or the place that stands before it wherever it is named in full. */
function headOf(article: Article, mask: Mask, at: number, organisation: Organisation): number {
  const before = mask.text.slice(Math.max(0, at - 12), at);
  const legal = /(?:^|[，。；：、与和同跟及])((?:保证责任|有限责任|财团法人|社团法人)|[a-z0-9]{2,6})$/.exec(before)?.[1];
  if (legal) return legal.length;
  const head = placeBefore(before);
  if (!head || BARE.test(organisation.name)) return head;
  const first = mask.items[at - head]?.start ?? 0;
  const words = article.text.slice(first, mask.items[at]?.start ?? first);
  const full = organisation.mentions.filter((mention) => mention.text === organisation.name);
  return full.every((mention) => article.text.slice(mention.start - words.length, mention.start) === words) ? head : 0;
}

/** How many characters before a body are a place and what is left of the name: 白水市归|国华侨联合会. */
function placeBefore(before: string): number {
  const words = HEAD.exec(before)?.[1] ?? '';
  if (!words || /[的了在于到赴从将已就为是]/.test(words) || COUNTRY_NAMES.has(words)) return 0;
  const place = placeNames.longest(words, 0, words.length);
  const rest = words.slice(place);
  return place >= 2 && (rest.length <= 2 || /^[一-龥]{2,6}[省市县区州]$/.test(rest)) && !/(?:企业|公司|方面|当地|本地|政府|同行|代表)$/.test(words)
    ? words.length
    : 0;
}
