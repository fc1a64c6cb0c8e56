import { COUNTRY_NAMES } from '../../lexicon/country-names.js';
import type { Article } from '../../model/article.js';
import { fold } from '../../text/fold.js';
import type { Mask, MaskedItem, NamedMask } from '../../text/masked-sentence.js';
import { BODY_END, knownBody, SURE_END } from './body-words.js';

/** 甲公所及乙公所: two names taken for one; 甲处将与乙校: a name with the words that lead to the next */
const JOINED = /^(.{2,20}?)((?:[下本这]?(?:个?月|周|年)底?起|日前|近日|已|将|拟|正|曾|还|又|也|共同|愿意?|希望|期待)*)[与和同及跟暨](.{3,})$/;

/** A mask in which every body whose words are two bodies, or a body and what it does, is words again, for the rules of the signing's clause to read. */
export function openJoined(article: Article, mask: NamedMask): Mask {
  const opened = new Set<number>();
  for (const { at, item } of mask.named) {
    const opens =
      (item.person !== undefined && (isBrand(article, item) || isFirm(article, item))) ||
      (item.organisation !== undefined &&
        (isJoined(article, item) || isTail(article, item, mask.text, at) || isCounted(article, item, mask.text, at) || isKind(article, item)));
    if (opens) opened.add(at);
  }
  if (!opened.size) return mask;
  let text = '';
  const items: MaskedItem[] = [];
  mask.items.forEach((item, i) => {
    if (!opened.has(i)) {
      text += mask.text[i];
      items.push(item);
      return;
    }
    // as in any mask: Latin letters are small, brackets are left out
    const words = fold(article.text.slice(item.start, item.end)).replace(/[（(][^（）()]*[）)]/g, (bracket) => ' '.repeat(bracket.length));
    for (let at = item.start; at < item.end; at++) {
      const printed = words[at - item.start] as string;
      const char = /[A-Z]/.test(printed) ? printed.toLowerCase() : printed;
      if (/[\s（）()“”「」『』"]/.test(char)) continue;
      text += char;
      items.push({ start: at, end: at + 1 });
    }
  });
  return { text, items };
}

/** 知名化妆品集团|某兰雅: a brand taken for a person. */
export const isBrand = (article: Article, { start }: MaskedItem): boolean =>
  /(?:[品业妆车药食]集团|品牌|企业|巨头|厂商)$/.test(fold(article.text.slice(start - 4, start)));

/** Al Amal Energy: a firm in Latin script taken for a person. */
const isFirm = (article: Article, { start, end }: MaskedItem): boolean =>
  /(?:^|[ .])(?:Energy|Group|Holdings?|Inc|Ltd|Limited|LLC|GmbH|AG|S\.A|Bank|Capital|Partners|Technologies|Systems|Corporation|Corp|University|College|Institute|Maritime|Foods?|Pharma|Motors|Airlines|Solutions|Labs?|Industries|Logistics|Mining|Shipping)\.?$/.test(
    article.text.slice(start, end),
  );

/** 某国企业|Al Amal Energy: what kind of body it is, taken for its name. */
function isKind(article: Article, { start, end }: MaskedItem): boolean {
  const words = fold(article.text.slice(start, end));
  const kind = /(?:企业|公司|药企|车企|机构|高校)$/.exec(words);
  return kind !== null && COUNTRY_NAMES.has(words.slice(0, kind.index)) && /^\s?[A-Za-z]/.test(article.text.slice(end, end + 2));
}

/** 三家|公司, 四家|商会: a common noun that is counted, taken for the body that it stands for elsewhere. */
function isCounted(article: Article, { start, end }: MaskedItem, text: string, i: number): boolean {
  return (
    /^(?:公司|企业|學校|学校|高校|商会|商會|协会|協會|医院|醫院|单位|机构|银行|銀行)$/.test(article.text.slice(start, end)) &&
    /[两兩二三四五六七八九十\d][家所个個]$/.test(text.slice(Math.max(0, i - 3), i))
  );
}

const TAIL = /^(?:(?:股份|有限|责任)+公司|分公司|集团|集團|公司|银行|銀行|大学|大學|学院|學院|医院|醫院|协会|協會|研究院|控股)$/;
/** Characters and words before 公司 and the like that are no part of a name: 该公司, 代表学院, 两家公司. */
const BEFORE_TAIL =
  /(?:[在对向为由与和同跟把让是及、，。；：！？的了该本我各全此从到至给被于有家所个一方]|代表|欢迎|祝贺|感谢|介绍|参观|访问|走访|考察|进入|加入|加盟|成为|负责|担任|支持|帮助|推动|助力|组织|领导|原|现|[a-zA-Z])$/;

/** 海湾港务|集团: the last word of a name that was taken for 集团 alone. */
function isTail(article: Article, { start, end }: MaskedItem, text: string, i: number): boolean {
  if (end - start > 6 || !TAIL.test(article.text.slice(start, end))) return false;
  const before = /[^，。；：！？、A-Z]{0,12}$/.exec(text.slice(Math.max(0, i - 12), i))?.[0] ?? '';
  return before.length >= 2 && !BEFORE_TAIL.test(before);
}

function isJoined(article: Article, { start, end }: MaskedItem): boolean {
  if (end - start < 7) return false;
  // 某县人民政府某某大学|校地合作: two bodies with nothing between
  const words = article.text.slice(start, end);
  const { organisations } = article;
  const first = organisations.find(({ name }) => name.length >= 5 && words.length - name.length >= 5 && words.startsWith(name));
  if (first && organisations.some(({ name }) => name.length >= 4 && words.startsWith(name, first.name.length))) return true;
  // 某某代表甲学院: who stands for it, taken for a part of its name
  const stands = words.indexOf('代表');
  if (stands >= 2 && article.people.some((person) => person.name === words.slice(0, stands))) return true;
  const match = JOINED.exec(fold(article.text.slice(start, end)));
  if (!match || !BODY_END.test(match[3] as string)) return false;
  const left = match[1] as string;
  return match[2] !== '' || SURE_END.test(left) || /[）)]$/.test(left) || (left.length >= 4 && knownBody(article, words.slice(0, left.length)) !== null);
}
