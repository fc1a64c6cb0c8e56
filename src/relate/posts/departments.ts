import type { Article } from '../../model/article.js';
import type { Organisation } from '../../model/organisation.js';
import { bodyNames } from '../../text/body-names.js';
import { fold } from '../../text/fold.js';
import { introducedForms } from '../../text/introduced-forms.js';
import { placeNames } from '../../text/place-names.js';

/** Last words of departments: always inside another body. */
const ALWAYS = /(?:分行|支行|分公司|处|處|科|室|系|办|办公室|辦公室|车间|支部|教研室|部|队|组|組|团委|工会|(?<!公)司|站|庭|股|病区|分会|班|驿站)$/u;
/** Last words that departments share with bodies of their own. */
const PERHAPS = /(?:学院|學院|研究院|研究所|中心|馆|館|基地|实验室|實驗室|公司|局|厅|廳|所|院|园|处|校友会|校务委员会|委员会|书院|学部|产业部)$/u;
/** Words inside a name by which it stands for itself. */
const OWN = /职业|师范|技工|技师|专科|高级中学|大学|医院|银行|人民政府|法院|检察院|联合国|电视台|日报|报社|有限公司|集团|协会|学会|商会|联合会|基金会|合作社/u;
/** Bodies of a place: 县水利局, 镇党委, 宣传部 stand in no firm or school. */
const RELATIVE =
  /^(?:[省市县縣区區旗州盟镇鎮乡鄉]|自治区)(?=委|府|政|人|教|公|党|黨|纪|监|团|总|农|水|卫|财|发|住|文|工|科|商|交|自|民|司|应|审|统|林|生|税|信|投|国|体|乡|市|档|气|法|检|残联|侨联|妇联|作协|[侨外台编]办|.{2,12}[局厅办处委院会心处联])/u;
/** Bodies of a place under names that leave it out: 县水利局, 镇党委. */
export const isRelative = (name: string) => RELATIVE.test(fold(name));
/** Words for a body at the front of a unit of it: 学校国际处, 校人文学院, 院办公室. */
const STAND_IN =
  /^(?:学校|學校|我校|该校|本校|校(?!友|长|園|园|务|企)|学院(?!办(?!公室))|我院|该院|院(?=办|党|团|务|科|工|长办|领导|感|图)|医院|集团公司|集团|公司(?!业务|金融|信贷|治理|银行|事务|部)|总公司|该公司|我司|协会|学会|研究院|研究所|局(?=办|机关|党)|总行|分行|大使馆|使馆|总领事馆)(?![与和及同跟、])(?=.{2})/u;

/** Names put together of subjects and tasks alone, as those of departments are: 园艺与草业学院, 融媒体中心. */
const DISCIPLINES =
  /^(?:人力资源|人才|质检|机构|业务|战略|投资|法律|法务|合规|风险|风控|信贷|零售|基建|环保|品牌|公关|事务|政府|企业|生产|数字化|储备|改革|学校|学生|学前|学科|学术|机电|机械|机器人|信息|经济|经贸|管理|人文|艺术|外国语|外语|英语|马克思主义|土木|水利|水电|建筑|建设|化工|化学|石油|油气|电气|电力|电子|电工|计算机|软件|材料|能源|新能源|动力|矿业|资源|环境|生态|生命|生物|医学|临床|基础|护理|药学|中医|检验|康复|法学|法律|文学|文法|理学|商学|商务|农学|农业|农牧|林学|园林|园艺|草业|动物|植物|畜牧|兽医|食品|旅游|烹饪|酒店|体育|音乐|舞蹈|美术|设计|传媒|传播|新闻|融媒体|媒体|全媒体|历史|文化|教育|教师|师资|国际|继续|成人|研究生|本科生|创新|创业|产业|智能|智慧|制造|装备|航空|航天|汽车|车辆|交通|轨道|铁道|物流|会计|金融|财经|财务|财会|数字|数学|数据|统计|物理|网络|人工智能|海洋|航海|船舶|纺织|服装|轻工|社会|公共|政治|思政|行政|教学|指导|规划|战略|教务|科研|科技|技术|工程|科学|实验|实训|培训|研发|市场|营销|招生|就业|合作|交流|对外|服务|发展|后勤|保卫|图书|档案|信息化|质量|评估|督导|心理|健康|急救|院前|产科|儿科|专家|客户|运营|采购|供应链|生产|检测|测试|安全|国有资产|资产|基建|审计|人事|组织|宣传|统战|纪检|监察|离退休|退休|校企|校友|产教融合|文博|文物|古籍|保护|创意|与|和|及|化|学|文|理|工|法|医|商|农|高等|高职|双|大|总|处|应用|综合|现代|新|外)+(?:学院|研究院|研究所|中心|馆|基地|实验室|公司|局|厅|所|院|园|会|书院|学部|处|科|室|系|办|办公室|部|教研室|站)$/u;
/** Units that every court and school has: 民二庭, 后勤集团. */
const INNER = /^(?:(?:民|刑|行|立案|执行|审监)[一二三四五]?庭|后勤(?:服务)?(?:集团|公司|总公司))$/u;
/** Bodies that begin with a place the lists do not have: 白桥县教育局, 云州市卫生局. */
const OF_PLACE =
  /^(?!城市|都市|超市|门市|上市|社区|校区|园区|小区|片区|院区|景区|地区|特区|战区|城乡|县域|区域|市|区|县)\p{Script=Han}{2,4}?[省市县縣区區旗州镇鎮乡鄉](?!域|场|場|校|委办|容|政)\p{Script=Han}{2,}$/u;
const PARTY = /^(?:组织部|宣传部|统战部|统一战线工作部|政法委|政法委员会|政研室|政策研究室|网信办|巡察办|社会工作部|人武部|编办|教育工委)$/u;
/** Departments of a regional party committee, which the list names before them: 县委常委、宣传部部长. */
export const isPartyDepartment = (name: string) => PARTY.test(fold(name));
/** Names that stand for themselves whatever they begin with: 某某职业学院, 某某有限公司. */
export const ofItself = (name: string) => OWN.test(name);

/** What several bodies found together, and is seldom itself the host of an article: 产业学院, 联合实验室. */
export const isJoint = (name: string) =>
  /产业学院|联合(?!会|国|大学|社)|共建|联盟|创新中心|孵化|实训|俱乐部|委员会$|工作站|代表团|校友会|卓越工程师/u.test(name);
/** Whether a name begins with a place, though no list has it. */
export const isOfPlaceName = (name: string) => OF_PLACE.test(fold(name));
/** Whether a name is one that departments of many bodies have. */
export const isPlainUnitName = (name: string) => DISCIPLINES.test(fold(name)) || INNER.test(name);
/** Whether a name is that of a unit which always stands inside another body. */
export const isSmallUnit = (name: string) => ALWAYS.test(name);
/** The unit's name without a short form of its whole at the front: 文物部 of 丝博文物部 in a museum of silk. */
export function withoutShortForm(unit: string, whole: string): string {
  for (let length = Math.min(4, unit.length - 3); length >= 2; length--) {
    let at = 0;
    for (const char of unit.slice(0, length)) at = at < 0 ? -1 : whole.indexOf(char, at) < 0 ? -1 : whole.indexOf(char, at) + 1;
    if (at > 0 && DISCIPLINES.test(unit.slice(length)) && !DISCIPLINES.test(unit)) return unit.slice(length);
  }
  return unit;
}
/** Whether a name is that of a unit, or of a body that may be one. */
export const isUnitName = (name: string) => ALWAYS.test(name) || PERHAPS.test(name);

/** Whether a body stands by itself, is a unit of another one, or is one only beside others. */
export type Standing = 'whole' | 'unit' | 'relative';

/** The words of a stand-in that a unit's name begins with (学校 of 学校国际处), or ''. */
export const standInOf = (printed: string): string => {
  const name = fold(printed);
  const found = STAND_IN.exec(name)?.[0] ?? '';
  return found && name.slice(found.length) !== '公司' && (ALWAYS.test(name) || PERHAPS.test(name)) && !/^(?:公司法|集团军)/u.test(name) ? found : '';
};

/** How a body stands: by itself, as a unit of a body that its name leaves out, or as one of a place that its name leaves out. */
export function standingOf(article: Article, organisation: Organisation): Standing {
  let standing = remembered.get(organisation);
  if (standing === undefined) remembered.set(organisation, (standing = judge(article, organisation)));
  return standing;
}

const remembered = new WeakMap<Organisation, Standing>();

function judge(article: Article, organisation: Organisation): Standing {
  const name = fold(organisation.name);
  if (RELATIVE.test(name)) return 'relative';
  if (standInOf(name)) return 'unit';
  if (INNER.test(name)) return 'unit';
  if (OWN.test(name)) return 'whole';
  if (placeNames.longest(name, 0, name.length) > 1 || bodyNames.longest(name, 0, name.length) > 1) return 'whole';
  if (
    OF_PLACE.test(name) ||
    /^(?:驻|国家|全国|中国|中华|中央|中共|(?:外交|国防|教育|科学技术|科技|工业和信息化|工信|公安|安全|民政|司法|财政|人力资源和社会保障|人社|自然资源|生态环境|住房和城乡建设|住建|交通运输|水利|农业农村|商务|文化和旅游|文旅|应急管理|退役军人事务)部|审计署)|联合|联盟|产业学院|委员会$|街道办事处$|街道办$/u.test(
      name,
    )
  )
    return 'whole';
  if (ALWAYS.test(name)) return isPlainUnit(name) ? 'unit' : 'whole';
  return PERHAPS.test(name) && DISCIPLINES.test(name) && !isProminent(article, organisation) ? 'unit' : 'whole';
}

/** Words of a body inside a name: the whole of 某某图书馆古籍部 is named with it. */
const INSIDE =
  /(?:事务所|图书馆|博物馆|度假村|公司(?!业务|金融|信贷)|厅|局|中专|职高|部门|委员会|中心|总队|[联外侨台]办|司长|院(?!办|党|团|务|长|感|前|感染)|会(?!计|议|员|展|务|客)|馆(?!藏)|台(?!办)|区(?!域)|省|国)./u;
const isPlainUnit = (name: string) => DISCIPLINES.test(name) || (name.length <= 8 && !INSIDE.test(name));

/** A body that the article is about: named in the headline or the first sentence, or under short forms of its own. */
function isProminent(article: Article, organisation: Organisation): boolean {
  const first = organisation.mentions[0]?.start ?? 0;
  const headline = article.blocks[0]?.end ?? 0;
  const named = organisation.mentions.length;
  return (
    (first < headline && named > 1) ||
    (first < headline + 120 && named >= 3) ||
    introducedForms(article.text, organisation.mentions[0]?.start ?? 0, organisation.mentions[0]?.end ?? 0).length > 0
  );
}
