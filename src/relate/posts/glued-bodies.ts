import type { Article } from '../../model/article.js';
import type { Organisation } from '../../model/organisation.js';
import type { BodyReference } from './body-reference.js';
import type { Item } from './line-items.js';
import { isShortFor } from './short-body.js';
import { INTRODUCES } from '../../text/introduced-forms.js';
import { bodyOfWords } from './body-of-words.js';

/** Words that a stand-in is the last word of: 合作 in 经济合作|中心, 职教 in 职教|集团, 技工 in 技工|学校. */
const GLUED = /(?:^|[^\p{Script=Han}])((?![该本我两双此由与和对向在为及是]|其|一个|这|新|联合)[^\P{Script=Han}由为是的任签说]{2,12})$/u;
const LATIN = /([A-Za-z0-9][A-Za-z0-9&.-]*\p{Script=Han}{0,6})$/u;
const FRONT = /^(?:现任|时任|原任|现|原|前|由|与|和|及|向|同|对|为|是)(?=.{2})/u;
/** Stand-ins that are generic enough to be glued to any noun, though no body of that name has been read. */
const OPEN = /^(?:中心|委员会|实验室|委員會|實驗室|协会|學會|学会|協會|商会|商會|研究会|联合会|促进会|基金会|联盟|聯盟|合作社)$/u;
/** Stand-ins that brands are glued to; only one that the text names often is a brand: 云帆|集团. */
const FIRM = /^(?:集团|集團|公司|医院|学院|中学|银行)$/u;
const VERB =
  /(?:[一二三四五六七八九十两兩几数\d][家所个個]|走进|来到|前往|访问|参观|考察|加入|代表|会见|出席|参加|主持|会长|校长|院长|主任|书记|经理|部分|多家|各|全体|所属|下属|旗下|当选|担任|出任|接任|任命|聘|选举|推选|本次|此次|当地|邀请|陪同)/u;

/** The body whose name a stand-in only ends: 职教集团 for the group so introduced, 经济合作中心 though nobody has read it whole. */
export function gluedBody(article: Article, item: Item, printed: string): BodyReference | null {
  const before = item.gap.slice(-14);
  const words = (LATIN.exec(before)?.[1] ?? GLUED.exec(before)?.[1])?.replace(FRONT, '');
  if (!words || words.length < 2 || VERB.test(words)) return null;
  const name = words + printed;
  const place = { start: item.start - words.length, end: item.end };
  const known = introducedAs(article, name) ?? only(article.organisations.filter((organisation) => isSame(organisation, words, name)));
  if (known) return { organisation: known.name, organisationId: known.id, unit: null, department: false, base: known.name, ...place };
  if (words.length <= 4 && FIRM.test(printed) && times(article.text, words) >= 3) return bodyOfWords(name, place);
  return OPEN.test(printed) ? bodyOfWords(name, place, true) : null;
}

function times(text: string, words: string): number {
  let found = 0;
  for (let at = text.indexOf(words); at >= 0 && found < 9; at = text.indexOf(words, at + 1)) found++;
  return found;
}

function isSame({ name, aliases }: Organisation, words: string, glued: string): boolean {
  const bare = name.replace(/[（(][^）)]*[）)]/gu, '');
  return name.endsWith(glued) || aliases.includes(glued) || isShortFor(glued, name) || (words.length > 2 && bare.startsWith(words));
}

const only = (found: readonly Organisation[]): Organisation | null => (found.length === 1 ? (found[0] as Organisation) : null);

/** The body behind whose name the text says that it is called so: …集团(以下称"职教集团"). */
function introducedAs(article: Article, name: string): Organisation | null {
  for (let at = article.text.indexOf(name); at >= 0; at = article.text.indexOf(name, at + 1)) {
    const open = INTRODUCES.exec(article.text.slice(Math.max(0, at - 9), at));
    if (!open) continue;
    const end = at - open[0].length;
    const owner = article.organisationMentions.find((mention) => mention.end === end);
    const found = article.organisations.find((organisation) => organisation.id === owner?.organisationId);
    if (found) return found;
  }
  return null;
}

/** The company that the text says is founded: 合资公司, 新公司. */
export function jointCompany(article: Article): Organisation | null {
  for (const organisation of article.organisations) {
    if (!/公司$/u.test(organisation.name)) continue;
    for (const { start, end } of organisation.mentions) {
      // 成立合资|公司
      if (end - start < 5) continue;
      if (
        /(?:成立|设立|设立|组建|共同出资|合资公司|新公司|项目公司|注册)[^，。；]{0,8}$/u.test(article.text.slice(Math.max(0, start - 14), start)) ||
        /^(?:（[^）]{0,14}合资公司|揭牌|正式成立|成立(?=[，。；]|仪式|大会|$))/u.test(article.text.slice(end, end + 18))
      )
        return organisation;
    }
  }
  return null;
}
