import { fold } from '../../text/fold.js';
import { kindOf } from '../entities/body-kind.js';

const SCHOOL =
  /(?:大学|学院|学校|中学|小学|职院|党校|校|国中|国小|高中|独中|科大|幼儿园|一中|二中|三中|中专|高专|书院)(?:（\p{Script=Han}{1,8}）|\p{Script=Han}{1,4}(?:校区|分校))?$/u;

/** What firms are called; names of firms by their trade (云帆制药) fit as well. */
const FIRM =
  /公司|集团|集團|银行|控股|中心|部$|厂|社$|企业|酒店|股份|科技$|实业|传媒|航空$|资本|重电|食品|药业|地产|国际|电子$|电气$|委员会|处$|工程局|台$|到家|站$|行$/u;

/** Bodies that have a board: firms without what may be an office as well. */
const COMPANY = /公司|集团|集團|银行|控股|厂|社$|企业|酒店|股份|科技$|实业|传媒|航空$|资本|重电|食品|药业|地产|国际|电子$|电气$|工程局|到家|基金会$|行$/u;

/** Which bodies a title is held in, by the title's last word and the body's; null when any body will do. */
const DOMAINS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:校长|校长助理|校董|校务长|教务总监|学生会(?:副)?主席|学生会长|班主任|教务长|研发长|学务长|总务长|国际长|主任秘书|学生事务长|研究发展长|国际事务长|校务委员|年级主任|年级组长|教研组长|辅导员|校监|校董会主席|教务主任|德育主任|政教主任|少先队总辅导员)$/u,
    SCHOOL,
  ],
  [/院[长長](?:助理)?$/u, /院$/u],
  [/(?:系主任|系副主任)$/u, /系$|学院|大学/u],
  [/(?:董事长|董事長|董事局主席|董事会秘书|独立董事|非执行董事|执行董事)$/u, COMPANY],
  [
    /(?:总经理|總經理|总裁|總裁|首席执行官|首席\p{Script=Han}{1,4}官|财务总监|財務長|董事|經理|经理|总监|總監|證券事務代表|证券事务代表|法定代表人|法人代表|采购协理|採購協理|总经理助理|CEO|CTO|CFO|COO)$/u,
    FIRM,
  ],
  [/(?<!执)行长$/u, /行$/u],
  [/(?:党首|党魁|党鞭|党主席)$/u, /党$/u],
  [
    /(?:执行长|营运长|财务长|技术长|策略长|法务长|资讯长|资安长|人资长|永续长|行销长)$/u,
    /公司|集团|银行|控股|企业|股份|会$|中心$|医院$|联盟$|实业|科技$|电子$/u,
  ],
  [/厂长$/u, /厂$/u],
  [/(?:监事长|监事|监察人|监事会(?:副)?主席)$/u, /会$|联盟$|合作社$|社$|集团$|联社$|联合社$|公司|银行|股份|控股/u],
  [/(?<!校友会|学生|校友)(?:会长|會長)$/u, /会$|會$|联盟$|聯盟$|合作社$|社$|(?:教育|职教|职业教育|办学|医疗|联合)集团$|联社$|联合社$|总会|协会|商会|共同体/u],
  [
    /(?:理事长|理事|司库|理事主席|监事主席|会董)$/u,
    /会$|會$|联盟$|聯盟$|合作社$|社$|(?:教育|职教|职业教育|办学|医疗|联合)集团$|联社$|联合社$|总会|协会|商会|产业学院$|研究中心$|共同体|大学$/u,
  ],
  [/(?:总干事|總幹事)$/u, /会$|會$|组织|社$|联盟|农会/u],
  [/(?:秘书长|秘書長)$/u, /会$|會$|联盟|聯盟|集团|政府|委|组织|联合国|中心|府$/u],
  [/台长$/u, /台$/u],
  [/(?:馆长|館長)$/u, /[馆館]$/u],
  [/社[长長]$/u, /社$|报$|報$/u],
  [/园长$/u, /园$/u],
  [/所[长長]$/u, /所$/u],
  [/局[长長]$/u, /局$/u],
  [/[厅廳][长長]$/u, /[厅廳]$/u],
  [/(?:处长|處長)$/u, /[处處]$/u],
  [/科[长長]$/u, /科$/u],
  [/司[长長]$/u, /司$/u],
  [/署[长長]$/u, /署$/u],
  [/(?<!治療師|治疗师)部[长長]$/u, /部$/u],
  [/室主任$/u, /室$/u],
  [/站[长長]$/u, /站$/u],
  [/(?:支|大|中|总|分)?[队隊][长長]$/u, /[队隊]$/u],
  [/[团團][长長]$/u, /[团團]$/u],
  [/市[长長]$/u, /市(?:人民)?(?:政府)?$|^(?:北京|上海|天津|重庆)$/u],
  [/[县縣][长長]$/u, /[县縣](?:人民)?(?:政府)?$/u],
  [/[区區][长長]$/u, /[区區](?:人民)?(?:政府)?$/u],
  [/省[长長]$/u, /省(?:人民)?(?:政府)?$/u],
  [/州[长長]$/u, /州(?:人民)?(?:政府)?$/u],
  [/[镇鎮][长長]$/u, /[镇鎮](?:人民)?(?:政府)?$/u],
  [/[乡鄉][长長]$/u, /[乡鄉](?:人民)?(?:政府)?$/u],
  [/旗[长長]$/u, /旗(?:人民)?(?:政府)?$/u],
  [/(?:村支书|村主任|村长)$/u, /村/u],
  [/(?:审判员|审判委员会委员|法官)$/u, /法院$/u],
  [/(?:检察员|检察长|检察官|检察委员会委员)$/u, /检察院/u],
  [/(?:主任医师|主治医师|医师|护师|药师|护士长|医生|护士|護士|醫生|总护士长|治疗师|治療師)$/u, /医院|科$|保健院|卫生|醫院|中心$/u],
  [/(?:调研员|巡视员)$/u, /厅$|局$|部$|委|司$|处$|社$|府$|办/u],
  [/(?:大臣|外相|外长|首相|总统|國王|国王|议员|國會議員)$/u, /国$|國$|\p{Script=Han}{2,8}(?<![校院司会府局部委心])$/u],
];
/** Heads of units: a plain 主任 or 部长 in a list goes with the unit last named, a 书记 with the body above it. */
const OF_UNIT = /(?:主任|主管|组长|处长|科长|部长|所长|系主任|室主任|经理|总监|负责人|處長|組長|部長|經理|總監)$/u;
const OF_WHOLE =
  /党委(?:副)?书记$|党总支(?:副)?书记$|党委委员$|纪委(?:副)?书记$|党委常委$|团委(?:副)?书记$|工会(?:副)?主席$|党组(?:副)?书记$|党组成员$|[一二三]等秘书$|(?<!总)参赞$|武官$|总\p{Script=Han}{1,4}师$|总法律顾问$|首席\p{Script=Han}{1,4}官$|国际长$|研发长$|学务长$|总务长$|教务长$|校长$|校长助理$|院长助理$|董事长$|董事会秘书$/u;

/** The domain of each title met; a few hundred titles make up nearly all of the news. */
const domains = new Map<string, RegExp | null>();
const fits = new Map<RegExp, Map<string, 0 | 1>>();
const MOST = 4000;

function domainOf(title: string): RegExp | null {
  let domain = domains.get(title);
  if (domain === undefined) {
    if (domains.size > MOST) domains.clear();
    const folded = fold(title);
    domain = DOMAINS.find(([titles]) => titles.test(folded))?.[1] ?? null;
    domains.set(title, domain);
  }
  return domain;
}

/** Whether a title fits a body: 1 clearly, 0 clearly not, 0.5 when its words do not say. */
export function titleFits(title: string, body: string): number {
  const domain = domainOf(title);
  if (domain === null) return 0.5;
  let known = fits.get(domain);
  if (!known) fits.set(domain, (known = new Map()));
  let fit = known.get(body);
  if (fit === undefined) {
    if (known.size > MOST) known.clear();
    known.set(body, (fit = domain.test(fold(body)) || ((domain === FIRM || domain === COMPANY) && kindOf(fold(body)) === 'company') ? 1 : 0));
  }
  return fit;
}

interface Level {
  organisation: string;
  organisationId: string | null;
  unit: string | null;
  base: string;
}
const COLLEGE = /(?:学院|学部|學院|公司|医院|醫院|学校|厂|分行|支行|分院|分校)$/u;
/** Posts that a college of a university does not have. */
const OF_SCHOOL = /(?:校长(?:助理)?|国际长|研发长|学务长|总务长|教务长)$/u;

/** Posts of a whole school: 校长助理 behind 机电学院院长 is the university's. */
export const isOfSchool = (title: string) => OF_SCHOOL.test(fold(title));

/** The body at the level of the title: 党委书记 in a list of an office is the whole's, in one of a college the college's. */
export function atLevel<Body extends Level>(title: string, body: Body): Body {
  if (!isWholeTitle(title)) return body;
  const small = body.unit ?? (body.base !== body.organisation && body.organisation.startsWith(body.base) ? body.organisation : null);
  if (small === null || (!OF_SCHOOL.test(fold(title)) && COLLEGE.test(small))) return body;
  return body.unit !== null ? { ...body, unit: null } : { ...body, organisation: body.base, organisationId: null };
}

/** Whether a title is held in a unit rather than in the whole: 主任, 科长. */
export const isUnitTitle = (title: string) => OF_UNIT.test(fold(title));
/** Posts of a whole body, never of one of its departments: 党委书记, 校长. */
export const isWholeTitle = (title: string) => OF_WHOLE.test(fold(title));
/** Ranks, honours and roles that need no body. */
export const needsNoBody = (title: string) =>
  /(?:^[一二三四]级|^正高级|^副高级)\p{Script=Han}+$|(?:院士|博士|博士后|博士生导师|大使|参赞|公使|领事|(?<!事务)(?<!法人)代表|国务委员|总书记|国家主席|国家副主席|学者|人|記者|记者|通讯员|通訊員|(?<!总|總)编辑|(?<!总|總)編輯|审核|校对|摄影|责编|裁判长|立法委员|立法委員|院长级|总师级|技师)$|^[队隊][长長]$/u.test(
    title,
  ) && !/(?:法定代表人|发言人|负责人|创始人|創辦人|召集人|创办人|合伙人|主持人|监察人|監察人|联合创始人|法人)$/u.test(title);
/** Posts of a state, which no firm or office beside them takes over: 总统, 外长, 内阁官房长官. */
export const isOfState = (title: string) => /(?:总统|总理|首相|国王|王储|女王|外长|防长|外相|大臣|官房长官|元首|國王|首席大臣)$/u.test(title);
/** Posts of a place: 市长, 县长 and the heads of a state. */
export const isOfPlace = (title: string) =>
  isOfState(title) ||
  /(?:[省市县區区州镇乡旗村盟縣鎮鄉][长長]|(?:议|議)[长長员員]|大使|总领事|参赞|公使|领事|书记|主任|特使|发言人|酋长|代表|教练|部长|主席|支书|国务卿|财长|代办|国防部长|司令|国务秘书|参议员|众议员|行政长官|特首|总督|指挥官|议长)$/u.test(
    title,
  );
