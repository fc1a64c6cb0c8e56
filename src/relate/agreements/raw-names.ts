import type { Article } from '../../model/article.js';
import type { MaskedItem } from '../../text/masked-sentence.js';
import { isConnector, knownBody } from './body-words.js';
import { grownParty } from './grown-name.js';
import { type PartyRef, partyOf } from './party-ref.js';
import type { Passage } from './passage.js';

const VERB_INSIDE =
  /(?<!^)(?:举行|举办|签|达成|共同|合作|进行|正式|就|在|于|的|之|展开|完成|所|将|一起|联合|开展|D|，|。|；|现场|成功|等|为|已|订|缔|续|全方位|战略|表示|及其)/;

/** What stands before and behind the words that name a party, and is no part of them. */
const BEFORE =
  /^(?:D|――|日前|近日|其中|此外|另外|同时|目前|当天|会上|随后|今年|去年|据悉|据了解|消息|了解到|前不久|不久前|此次|又|并|还|由|作为|因此|而|但|,)+/;
const ADVERB = '已|将|拟|曾|日前|近日|正式|分别|先后|累计|宣布|称|公告|发布公告|成功|再次|现场|D|也|还|又|于|在';
const LEFT = new RegExp(`^(O|[^，；：。D]{2,18}?)(?:${ADVERB})*(?:$|(?:与|和|同|跟))`);
const NO_NAME =
  /^(?:[以在于从曾]|(?:全资|控股)?[子孙母总分]公司$|双方|各方|企业|客户|对方|其|我们|他们|相关|有关|多家|部分|上述|该|本|此|[两三多数众](?:家|位|名|个|所|方)|一批|当地|国内|海外|项目|公司|我|投资者|董事会|[\d一二三四五六七八九十余]+(?:家|所|个|位|名))|[了的是被把对将它]|合同|协议|签|订单|战略|框架|先后|领域|项目$|(?:代表团|考察团|考察组|访问团|一行)$|^(?:发展|建设|技术|服务|推动|客商|商家|外地.*)$/;
const PLACE_LIKE =
  /(?:[市县区省州旗镇乡村盟]|园区|新区|开发区|高新区|管委会|保税区|公司|集团|银行|大学|学院|医院|协会|股份|科技|中心|基金|证券|保险|政府|委员会|局|所)$/;

/**
 * Parties around 与 that no recogniser knows as bodies: 武汉市已分别与甲、乙、丙等地签署…, 某软件与某某公司签约.
 * Trusted only beside a known body, or where the words end as names of bodies and places do.
 */
export function rawParties(
  article: Article,
  passage: Passage,
  from: number,
  at: number,
  places: ReadonlySet<string>,
): { left: PartyRef[]; right: PartyRef[]; each: boolean } | null {
  const { mask } = passage;
  const window = mask.text.slice(from, at);
  const pivot = /(?:(分别|逐一|先后|各)[^，]{0,3})?(与|和|同|跟)(?=O|[^，；。]{2,})/g;
  for (const match of window.matchAll(pivot)) {
    const start = from + match.index;
    if (!isConnector(mask.text, start + match[0].length - 1)) continue;
    const right = namesRight(article, passage, start + match[0].length, at, places);
    const left = namesLeft(article, passage, from, start, places);
    if (!right.length || !left.length) continue;
    return { left, right, each: match[1] !== undefined };
  }
  return null;
}

function namesRight(article: Article, passage: Passage, from: number, to: number, places: ReadonlySet<string>): PartyRef[] {
  const words = passage.mask.text.slice(from, to);
  const end = words.search(VERB_INSIDE);
  const list = piecesOf(article, passage, from, from + (end < 0 ? words.length : end), places);
  // 与甲、乙、丙等地: what stands in a list with places is one
  const sure = list.filter((party) => party.confidence > 0.5).length;
  return sure * 2 > list.length ? list.map((party) => (party.confidence > 0.5 ? party : { ...party, confidence: 0.55 })) : list;
}

function namesLeft(article: Article, passage: Passage, from: number, to: number, places: ReadonlySet<string>): PartyRef[] {
  const { text } = passage.mask;
  let start = Math.max(from, text.lastIndexOf('，', to - 1) + 1, text.lastIndexOf('：', to - 1) + 1);
  start += BEFORE.exec(text.slice(start, to))?.[0].length ?? 0;
  const words = text.slice(start, to);
  const name = LEFT.exec(words)?.[1];
  return name ? piecesOf(article, passage, start, start + name.length, places) : [];
}

/** The names of a list: known bodies as they are, other words when they look like a name. */
function piecesOf(article: Article, passage: Passage, from: number, to: number, places: ReadonlySet<string>): PartyRef[] {
  const { text } = passage.mask;
  const parties: PartyRef[] = [];
  for (let at = from; at < to; ) {
    let end = at;
    while (end < to && !'、和及与&'.includes(text[end] as string)) end++;
    const party = pieceOf(article, passage, at, end, places);
    if (party) parties.push(party);
    at = end + 1;
  }
  return parties;
}

function pieceOf(article: Article, { mask }: Passage, from: number, to: number, places: ReadonlySet<string>): PartyRef | null {
  const words = mask.text.slice(from, to);
  if (words.includes('P')) return null;
  const known = words.lastIndexOf('O');
  const item = mask.items[from + known] as MaskedItem | undefined;
  if (known >= 0 && item?.organisation) return grownParty(article, mask, from + known, item.organisation);
  if (words.length < 2 || words.length > 18 || /[PDTQSZ]/.test(words) || NO_NAME.test(words)) return null;
  const start = (mask.items[from] as MaskedItem).start;
  const end = (mask.items[to - 1] as MaskedItem).end;
  const name = article.text.slice(start, end).replace(/\s+/g, '');
  const body = knownBody(article, name);
  if (body) return partyOf(body, { start, end });
  const sure = PLACE_LIKE.test(words) || places.has(name);
  return { name, organisationId: null, start, end, confidence: sure ? 0.6 : 0.45, rule: sure ? 'agreement/party-words-named' : 'agreement/party-words' };
}

/** A name at the head of a sentence, before what it does: 某软件发布了…, 某公司宣布…. */
export function nameAtHead(article: Article, passage: Passage, places: ReadonlySet<string>, clause = 0): PartyRef | null {
  const { text } = passage.mask;
  const start = clause + (BEFORE.exec(text.slice(clause))?.[0].replace(/，$/, '').length ?? 0);
  const from = text[start] === '，' ? start + 1 : start;
  const match =
    /^([^，。；：DS]{2,12}?)(?=发布|宣布|公告|表示|称|举行|举办|召开|推出|已|将|在|于|累计|豪迈|通过|成功|正式|与|也|收到|签|D(?:晚间?|早间?|盘后)?(?:发布|公告|宣布|披露))/.exec(
      text.slice(from),
    );
  return match ? pieceOf(article, passage, from, from + (match[1] as string).length, places) : null;
}

/** The names of a list: 甲、乙、丙 up to the first word that is none. */
export function namesFrom(article: Article, passage: Passage, from: number, places: ReadonlySet<string>): PartyRef[] {
  return namesRight(article, passage, from, passage.mask.text.length, places);
}

/** Names that the segmenter takes for places or bodies in a sentence. */
export function placesOf(article: Article, passage: Passage): ReadonlySet<string> {
  const places = new Set<string>();
  const { ends, tags } = article.words(passage.sentence);
  for (const [index, tag] of tags.entries())
    if (tag === 'ns' || tag === 'nt' || tag === 'nz') places.add(article.text.slice(ends[index - 1] ?? passage.sentence.start, ends[index]));
  return places;
}
