import type { Mask } from '../../text/masked-sentence.js';

/** Words in a mask that say that something is, was or will be signed. */
export interface Anchor {
  from: number;
  to: number;
  /** sign: takes an object (签署…协议); ink: tells who put the pen to it (在协议上签字); ceremony: names the occasion (签约仪式); reach: comes to terms (达成…协议) */
  kind: 'sign' | 'ink' | 'ceremony' | 'reach';
  status: 'signed' | 'planned';
  /** 见证签署: those before the word looked on */
  witnessed: boolean;
}

const CUE = /[签达订落缔换]|用印|盖章|由/;
const VERBS =
  /(?:共同|一同|现场|正式|分别|成功|顺利|集中|当场|另|互|再|重新|首次)?(?:(签(?:约|字|署)(?:[暨及和]?[^，。；：OPDT]{0,10})?(?:仪式|活动|典礼|大会)|(?:续签|签订)仪式|云签约|集中签约|联合签署(?=，|。|$))|(签署|签订|签定|续签|共签|(?<!一)同签(?![署订约字])|套签|签下|签了|签有|订立|缔结|签约|续约|签成|签于|[再又新另]签(?=了?一[份项纸]))|(签字|签名|签上|(?<=由[^，。；]{1,60})代表(?=[，。；]|$)|(?:[双三四各]方|签字|签约)代表(?=(?:分别|依次|依序)?(?:是|为|：))|落笔|落了?款|用印|盖章|换文|(?:互换|交换)(?:协议|合作)?文本)|(达成))/g;
const NOT_BEFORE = /(?:家庭医生|网上|在线购房|明星|艺人|(?<=不)会|待|抽|草)$/;
/** 书签, 中签, 会签, 已签约的项目: not before 签署 and 签订 */
const NOT_BEFORE_SHORT = /[标书题会中已便牙]$/;
const NOT_AFTER =
  /^(?:之[日时际]|[\d一二三四五六七八九十]*周年|国务院令|企业(?!年金)|方(?!式)|单位|(?:双方)?代表(?!(?:分别|依次|依序|依序分别)?(?:是|为|：|有))|环节|现场|以来|后|前|之前|之后|时|嘉宾|对象|酒会|地点|背景|当天|当日|各方|合作(?=[，。；])|的?(?:企业|单位|机构)(?!有|还|包|分|为)|率|金额|数|额|量|医生|作家|歌手|球员|艺人|居民|服务|画家|运动员|作者|用户|农户|费|价|奖金|到|证|收|发|批|派|售|册|簿|名册|留念|墙|总统令|主席令|行政令|命令|通令|令|法案|法令|作见证|见证人)/;

/** The signing words of a mask, without those of papers that nobody is a party to (签到, 签署命令) and of mere hopes. */
export function anchorsOf(mask: Mask): Anchor[] {
  const { text } = mask;
  if (!CUE.test(text)) return [];
  const anchors: Anchor[] = [];
  for (const match of text.matchAll(VERBS)) {
    const from = match.index;
    const to = from + match[0].length;
    const kind = match[1] ? 'ceremony' : match[2] ? 'sign' : match[3] ? 'ink' : 'reach';
    if (/^签[了下有成于约]/.test(match[0]) && kind !== 'ceremony' && NOT_BEFORE_SHORT.test(text.slice(0, from))) continue;
    if (NOT_AFTER.test(text.slice(to, to + 5)) || (kind !== 'ceremony' && NOT_BEFORE.test(text.slice(Math.max(0, from - 4), from)))) continue;
    // 达成合作 is told of signings only where something is signed
    if (kind === 'reach' && !/签/.test(text)) continue;
    if (kind === 'reach' && !/^(?:了|一[项份]|[多系]+列?)?[^，。；！？]{0,24}?(?:协议|合作)(?:[意关]|[，。；！？]|$)/.test(text.slice(to))) continue;
    const status = modality(text, from, to);
    const before = text.slice(Math.max(0, from - 12), from);
    if (
      /(?:参加|出席|参与|列席|观摩|旁听|观看|应邀|到场|现场|见证)[了此本次]*(?:上述|全部|双方|项目|集中|活动|协议|当天|现场)?$/.test(before) &&
      !/见证/.test(before) &&
      kind !== 'ceremony'
    )
      continue;
    // 某国总统视频祝贺协定签署: who congratulates signs nothing
    if (/祝贺[^，。；OP]{0,8}$/.test(before)) continue;
    if (status)
      anchors.push({
        from,
        to,
        kind,
        status,
        witnessed:
          /见证[了]?(?:双方|两国|三方|有关部门|代表|相关[^，。]{0,6})?$/.test(before) ||
          (kind === 'ceremony' && /(?:参加|出席|参与|列席|主持|应邀|莅临)了?[^，。；OP]{0,6}$/.test(before)),
      });
  }
  return anchors;
}

const PLANNED = /(?:将|拟|定于|预计|即将|计划|届时|约定于|商定)/;
const UNREAL =
  /(?:希望|期待|有望|期盼|愿|力争|争取|可能|考虑|商谈|洽谈|接洽|推动|促成|有待|尚未|还没|未能|没有|未|不|不会|无法|拒绝|如果|若|倘|要求|建议|呼吁|鼓励|支持|引导|只待|等待|早日|尽快|尽早|能|可|须|应|需|必须|督促|准备|寻求|继续)$/;
const UNREAL_FAR = /(?:希望|期待|有望|期盼|力争|争取|可能|正考虑|正与[^，]*洽谈|如果|倘若|寻求|推动|加快|尽快|促成|还没有|尚未|未能)/;

/** Whether the signing has taken place or is to; null when it is only wished for or denied. */
function modality(text: string, from: number, to: number): 'signed' | 'planned' | null {
  const clause = text.slice(Math.max(text.lastIndexOf('，', from - 1), text.lastIndexOf('。', from - 1), text.lastIndexOf('：', from - 1)) + 1, from);
  if (UNREAL.test(clause) || UNREAL_FAR.test(clause)) return null;
  const after = text.slice(to, to + 12);
  if (/^(?:的?条件|意愿|前提)/.test(after)) return null;
  if (PLANNED.test(clause) || /^[^，。；]{0,4}?(?:将|拟|定于|预计)/.test(after)) return 'planned';
  const earlier = text.slice(0, from);
  const last = Math.max(earlier.lastIndexOf('签'), earlier.lastIndexOf('。'));
  // 该公司将于D在某地，与O分别签署: the adverb stands before a place
  return /(?:将|拟|定|计划|预计)(?:于|在)[^。；]{0,30}$|届时|按照日程|按日程/.test(earlier.slice(Math.max(0, last))) ? 'planned' : 'signed';
}
