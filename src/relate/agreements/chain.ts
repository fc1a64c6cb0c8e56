import type { Mask } from '../../text/masked-sentence.js';
import type { Atom } from './atoms.js';

/** How two neighbouring atoms hang together, by the words between them. */
export type Link =
  /** 、和与及: members of one list */
  | 'list'
  /** 分别与: each of the left with each of the right */
  | 'each'
  /** 代表: a person (or persons) on one side, bodies on the other */
  | 'stands'
  /** a predicate between, then 与: the right is the other side of what the subject farther left does */
  | 'far'
  /** as far, and each of them (举行对接会，逐一与O、O签署) */
  | 'farEach'
  /** 由: the right does the signing */
  | 'agent'
  | 'break';

/** The atoms before a signing word that belong to it, with the link that leads to each (of the first: what stands before it). */
export interface Chain {
  atoms: Atom[];
  links: Link[] /** the words before the chain */;
  head: string /** the words between the last atom and the signing word */;
  tail: string;
  from: number;
}

const EACH =
  /(?:分别|逐一|逐个|先后|依次|各自|各|一一|陆续|同时)(?:已|将|再|又|代表[^，]{0,4})?[^，、]{0,4}?(?:与|和|同|跟)(?:[^，、OP]{0,10}(?:代表|负责人|方))?$/;
const WITH = /(?:与|和|同|跟|联合|携手|会同|及|以及|暨|联手|牵手)(?:[^，、OPDT]{0,8}(?:的|代表|负责人|方|企|药企|公司|高校|企业))?$/;
const PREDICATE =
  /见证|祝贺|出席|参加|主持|陪同|邀请|宣布|表示|介绍|指出|透露|认为|致辞|讲话|会见|强调|回忆|监签|观礼|受聘|聘|[说称讲]|坦言|告诉|举行|举办|召开|走访|访问|参观|会谈|座谈|签/;
const PLACE = /(?:在|于|位于|假座|赴|抵达|来到|走进|前往)$/;
const TOPIC = /(?:就|围绕|针对|关于|有关|共建|设立|成立|建设|建立|主办|组建|组成|打造|推进|支持|服务|利用|通过|依托|向|为|对|给|把|由于)$/;
const TRIFLE = /^(?:等[^，、。；]{0,12}|一行[^，、]{0,4}|方面?|双方|代表|[^，。；、OPDTQS]{0,3})?$/;

/** Reads back from a signing word over what can be its parties and signers. */
export function chainBefore(mask: Mask, atoms: Atom[], anchor: number, stop = 0): Chain {
  const { text } = mask;
  const before = withOwners(
    text,
    atoms.filter((atom, i) => atom.to <= anchor && atom.from >= stop && !(atom.kind === 'group' && inWords(atom, atoms[i + 1]))),
  );
  const chain: Chain = { atoms: [], links: [], head: '', tail: '', from: anchor };
  let right = anchor;
  for (let i = before.length - 1; i >= 0; i--) {
    const atom = before[i] as Atom;
    const previousEnd = before[i - 1]?.to ?? stop;
    const between = text.slice(previousEnd, atom.from);
    if (atom.kind === 'group' ? /[在于]$/.test(between) : isAside(text, atom, between)) continue;
    if (chain.atoms.length === 0) {
      chain.tail = text.slice(atom.to, anchor);
      // 基金同日揭牌，相关协议此前已签署: the paper is the subject, who came before is not
      if (atom.kind !== 'group' && /，(?!在|于)[^，]*(?:协议|合同|备忘录|文本|意向书)[^，]{0,16}$/.test(chain.tail)) {
        chain.tail = '';
        break;
      }
      if (/[。；！？]/.test(chain.tail) || TAIL_STOPS.test(chain.tail)) {
        chain.tail = '';
        break;
      }
    }
    chain.atoms.unshift(atom);
    chain.from = right = atom.from;
    const link = i > 0 ? linkOf(skipAsides(before, i, text, stop), atom, before[i - 1] as Atom) : 'break';
    chain.links.unshift(link);
    if (link === 'break' || link === 'agent') break;
  }
  chain.head = text.slice(Math.max(stop, 0), right);
  return chain;
}

/** 某某和三家单位|负责人某某: the group is whose title it is */
const inWords = (group: Atom, next: Atom | undefined): boolean =>
  next?.kind === 'person' && next.words !== null && next.words.from <= group.from && group.to <= next.words.to;

const TAIL_STOPS = /[见出](?:证|席)|祝贺|庆祝|表示|介绍|指出|透露|据悉|讲话|致辞|告诉[^。]*[这此本]次$|坦言|感慨/;

/** 在O一楼, 就O的建设: a body as a place or as what it is about. */
function isAside(text: string, atom: Atom, before: string): boolean {
  if (atom.kind === 'person') return false;
  if (PLACE.test(before)) return true;
  if (TOPIC.test(before)) return !/^(?:代表|[与和、])/.test(text.slice(atom.to, atom.to + 2)) || /(?:就|围绕|关于|共建)$/.test(before);
  return false;
}

/** O的香港分公司O, O旗下O: the first only says whose the second is. */
function withOwners(text: string, atoms: Atom[]): Atom[] {
  const merged: Atom[] = [];
  for (const atom of atoms) {
    const owner = merged.at(-1);
    if (
      owner?.kind === 'organisation' &&
      atom.kind === 'organisation' &&
      /^(?:的|旗下|所属|下属|控股|全资)[^，、与和同]{0,10}$/.test(text.slice(owner.to, atom.from))
    )
      merged[merged.length - 1] = { ...atom, from: owner.from };
    // 与希腊|甲海运公司: whose country it is
    else if (owner?.kind === 'state' && !owner.raw && atom.kind === 'organisation' && owner.to === atom.from)
      merged[merged.length - 1] = { ...atom, from: owner.from };
    // 某局集团|有限公司: one name that was found in two parts
    else if (owner?.kind === 'organisation' && atom.kind === 'organisation' && owner.to === atom.from)
      merged[merged.length - 1] = /^(?:有限|股份|责任|集团)/.test(atom.organisation.name) ? { ...owner, to: atom.to } : { ...atom, from: owner.from };
    else merged.push(atom);
  }
  return merged;
}

/** The words back to the nearest atom that is no aside; places and topics between them count as words. */
function skipAsides(before: Atom[], index: number, text: string, stop: number): string {
  const atom = before[index] as Atom;
  for (let i = index - 1; i >= 0; i--) {
    const candidate = before[i] as Atom;
    const words = text.slice(before[i - 1]?.to ?? stop, candidate.from);
    if (candidate.kind === 'group' || !isAside(text, candidate, words)) return text.slice(candidate.to, atom.from);
  }
  return text.slice(stop, atom.from);
}

/** What follows a person's name without ending a list: 甲教授、乙博士和丙. */
export const HONORIFIC = /^(?:Z|博士|教授|先生|女士|院士|老师|同志|太平绅士|太平紳士|大校|少将|局绅|局紳|阁下|医生|律师|等)+(?=[、，和与及同跟以])/;

/** 与|保证责任|某合作社: what kind of body it is by law */
const LEGAL_FORM = /(?:保证责任|有限责任|财团法人|社团法人)$/;
const DESCRIBED = /^(?:[、与和同跟及暨]|以及|，(?:以及|和|及))(?:[^，、。；在就为由把将于向从给签]{1,12}|[\u4e00-\u9fff]{0,6}[a-z .&]{2,50}的?)$/;

function linkOf(between: string, atom: Atom, previous: Atom): Link {
  // 甲、某某酒店有限公司|经理乙: the words before a title are the person's
  const words = atom.kind === 'person' && atom.words ? between.slice(0, Math.max(0, between.length - (atom.words.to - atom.words.from))) : between;
  const plain = atom.kind === 'organisation' ? words.replace(LEGAL_FORM, '') : words;
  const glue = previous.kind === 'person' ? plain.replace(HONORIFIC, '') : plain;
  if (/[。；！？]/.test(glue)) return 'break';
  if (EACH.test(glue)) return (glue.length > 10 || glue.includes('，')) && PREDICATE.test(glue) ? 'farEach' : 'each';
  if (/由(?:[^，]{0,6}(?:分别))?$/.test(glue)) return 'agent';
  if (atom.kind === 'group' && previous.kind === 'person' && /^(?:等|作为|分别|共同|代表|先后|为)+$/.test(glue)) return 'stands';
  if (/(?:(?:代表|受[^，]{0,4}委托)[^，、与和]{0,3}|受)$/.test(glue) && (atom.kind === 'person') !== (previous.kind === 'person'))
    return PREDICATE.test(glue) ? 'break' : 'stands';
  // 由甲与乙组成的联营体，同丙签署: the members of the one side are parties
  if (/^组成的?(?:联营体|联合体|财团)，?[与和同跟]$/.test(glue)) return 'list';
  // 与日本某县|某部, 、国内药企|某公司: words that only describe the body behind them
  if (atom.kind === 'organisation' && DESCRIBED.test(glue) && !PREDICATE.test(glue)) return 'list';
  if (WITH.test(glue) || (atom.kind === 'person' && /(?:与|和|同|跟)[^，、。；OPDT]{0,14}$/.test(glue) && !PREDICATE.test(glue))) {
    if (glue.length <= 2) return 'list';
    return PREDICATE.test(glue) || glue.includes('，') ? 'far' : 'list';
  }
  if (atom.kind === 'group' && glue === '') return 'list';
  if (/^(?:、|，|—|\/|·)$/.test(glue)) return 'list';
  const comma = glue.search(/[、，]/);
  if (comma >= 0 && comma === glue.length - 1 && TRIFLE.test(glue.slice(0, -1)) && !PREDICATE.test(glue)) return 'list';
  if (/^、.{0,8}$|^，(?:以及|和|及)?$/.test(glue) && !PREDICATE.test(glue)) return 'list';
  if (atom.kind === 'person' && previous.kind === 'person' && /^，[^，、。；在就为由把将于向从给签并还]{1,10}$/.test(glue) && !PREDICATE.test(glue))
    return 'list';
  return 'break';
}
