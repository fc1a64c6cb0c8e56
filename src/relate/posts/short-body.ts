import type { Article } from '../../model/article.js';
import { fold } from '../../text/fold.js';
import { placeNames, withoutPlace } from '../../text/place-names.js';
import { abbreviates } from '../entities/abbreviates.js';
import type { BodyReference } from './body-reference.js';
import { wholesOf } from './hosts.js';
import { bodyOfWords } from './body-of-words.js';

/** The words right before a title, back to the last mark: 云航 of ，云航董事长. */
const TAIL = /\p{Script=Han}{2,8}$/u;
const LEAD = /^(?:由|与|和|为|是|原|现任|在|对|向|同|代表|邀请|以及|及|时任|，)/u;

/** 云岭职高 for 云岭职业高级中学: the first words in place, the others in their order. */
export function isShortFor(short: string, full: string): boolean {
  if (abbreviates(short, full)) return true;
  if (short.length < 3 || short.length > 6 || full.length < short.length + 3) return false;
  const bare = withoutPlace(full);
  // the first words alone are no short form: a sister body may share them
  if (full.includes(short)) return false;
  const starts = short[0] === full[0] || short[0] === bare[0] || full.includes(short.slice(0, 2));
  if (!starts) return false;
  let at = Math.max(0, full.indexOf(short.slice(0, 2)));
  for (const char of short) {
    at = full.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The body whose short form stands right before a title without having been read as a body, or null. */
export function shortBodyBefore(article: Article, titleAt: number, from = 0): BodyReference | null {
  const tail = TAIL.exec(article.text.slice(Math.max(from, titleAt - 8), titleAt))?.[0].replace(LEAD, '');
  if (!tail || tail.length < 2 || tail.length > 7) return null;
  const owners = wholesOf(article).filter(({ organisation }) => isShortFor(tail, organisation.name));
  const only = owners.length === 1 ? owners[0]?.organisation : undefined;
  return only
    ? { organisation: only.name, organisationId: only.id, unit: null, department: false, base: only.name, start: titleAt - tail.length, end: titleAt }
    : null;
}

/** Last words of bodies, where the words right before a title end in one they name where it is held. */
const ENDS =
  /(?:会|會|社|厂|廠|校|院|所|局|处|處|科|室|系|部|集团|集團|公司|科技|航空|股份|控股|中心|行|报|報|台|馆|館|站|队|隊|连|組|组|班|村|党|黨|委|办|辦|网络|網絡|学程|學程|联盟|聯盟|重电|中学|中學|合作社|工作室|俱乐部|项目部|大学|大學|学院|學院|快讯|快訊|晚报|日报)$/u;
const ORGAN =
  /^(?:(?:新一届|上届|本届|第\p{Script=Han}{1,4}届|首届)?(?:董事会|监事会|理事会|校董会|校务会|监事會|董事會|監事會|理事會))|[一二三四五六七八九十几多数\d](?:家|所|位|个|名)|^(?:该|本|我|各|两|兩|其|全|双方|我们|他们|上述|前述|参会|与会)/u;
const FRONT =
  /^(?:由|与|與|和|及|以及|向|为|為|是|对|對|在|同|经|經|请|由于|邀请|来自|來自|听取|聽取|现任|現任|時任|时任|曾任|兼任|担任|擔任|出任|就任|接任|继任|改任|转任|轉任|调任|升任|当选为?|當選為?|被?聘为|被?聘為|受聘为|受聘為|获聘为?|系|为|陪同|代表|分别是|分别为|签约人|其中|以及|还有|出席|见证|包括|另|即|兼)+/u;
const INSIDE = /(?:表示|介绍|介紹|出席|签署|簽署|参加|參加|主持|会见|會見|强调|指出|带领|率领|前往|来到|走进|举行|召开|成立|由|被|将|將|是|任|了|的|说|向|到)/u;

/** The body that the words right before a title name, though no body has been read there: 、云岭农田水利会|会长, 《云岭晚报》|总编辑. */
export function printedBodyBefore(article: Article, from: number, titleAt: number): BodyReference | null {
  const before = article.text.slice(Math.max(from, titleAt - 26), titleAt);
  const marked = /《([^《》]{2,14})》$/u.exec(before)?.[1];
  const words =
    marked ??
    /[\p{Script=Han}（）&·—]{3,26}$/u
      .exec(before)?.[0]
      .replace(/(?:前|原)$/u, '')
      .replace(FRONT, '');
  if (!words || words.length < 3 || /^[（）·—]|^[^（]*）/u.test(words)) return null;
  if (!marked && (!ENDS.test(words) || ORGAN.test(words) || INSIDE.test(words))) return null;
  const known = article.organisations.find((organisation) => organisation.name === words || organisation.aliases.includes(words));
  const name = known?.name ?? words;
  return { organisation: name, organisationId: known?.id ?? null, unit: null, department: false, base: name, start: titleAt - words.length, end: titleAt };
}

const NO_BODY =
  /根据|按照|包括|其中|还有|以及|由于|经过|会见|会谈|分别|出席|致|接受|表示|陪同|赞赏|欢迎|祝贺|邀请|[的了是为在和与等任就其该本我各两双这那有被将对向由到从于让请你他她年月日第副总新原前老]|区$|^(?:主持|著名|知名|青年|高级|资深|特邀|特别|名誉|荣誉|嘉宾|公司|企业|集团|主办|承办|校方|中方|外方|代表|客人|专家|导演|作家|全球|首席|执行|常务|驻会|专职|兼职|联合|轮值|项目|技术|业务|国际|国内|双方|领导|同志|董事|监事|监事会|理事|理事会|党组|党委|行政|实际|轮流|终身|责任|值班|现场|学术|临时|非执行|独立|候任|候补|署理|助理|特约|学生|家长|村民|全国|中央|地方|组织|民营|科学|政治|专业|法律|投资|人力|运营|生产|工程|市场|财务|商务|教育|文化|宣传)/u;

/** Words behind which a name begins. */
const LEADS = /(?:会见|会晤|拜会|接待|接见|包括|邀请|陪同|来自|时任|[由与和及同向在为是，、：；。“（\n])$/u;
const BESIDE_BRAND = /^(?:与|和|在|将|宣布|签署|举行|携手|总部|创始|、|，|的|集团|公司|党委)/u;

/** A brand right before a title that the article names elsewhere as one does bodies: 会见|云航|董事长 where 云航与某市签约. */
export function brandBefore(article: Article, from: number, titleAt: number): BodyReference | null {
  const { text } = article;
  for (let length = 6; length >= 2; length--) {
    const start = titleAt - length;
    const words = text.slice(start, titleAt);
    if (start < from || !/^[\p{Script=Han}A-Za-z]+$/u.test(words) || !LEADS.test(text.slice(Math.max(0, start - 2), start))) continue;
    if (NO_BODY.test(fold(words)) || placeNames.has(words) || article.people.some((person) => person.name.includes(words))) continue;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (at === start || (at > 0 && !LEADS.test(text.slice(Math.max(0, at - 2), at))) || !BESIDE_BRAND.test(text.slice(at + length, at + length + 2)))
        continue;
      return bodyOfWords(words, { start, end: titleAt });
    }
  }
  return null;
}

/** The few words between a mark and a title, when they can be nothing but a body's name: ，云航董事长张三. */
export function wordsForBody(article: Article, from: number, titleAt: number): BodyReference | null {
  const words = /(?:^|[、，；。：\n（])([\p{Script=Han}A-Za-z]{2,6})$/u
    .exec(article.text.slice(Math.max(from, titleAt - 8), titleAt))?.[1]
    ?.replace(/^(?:及|和|与|由|向|同|对)(?=.{2})/u, '');
  if (
    !words ||
    /(?:主席|总统|总理|书记|首相|国王|部长|校长|院长|局长|主任|委员)$/u.test(words) ||
    NO_BODY.test(fold(words)) ||
    /[并另届安排名]/u.test(fold(words)) ||
    article.people.some((person) => person.name.includes(words))
  )
    return null;
  return bodyOfWords(words, { start: titleAt - words.length, end: titleAt });
}
