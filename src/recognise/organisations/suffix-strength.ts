import { bodySuffixes } from '../../lexicon/body-suffixes.js';
import type { OrganisationKind } from '../../model/organisation.js';
import { reversed, Trie } from '../../text/trie.js';
import { feature } from '../chart/features.js';
import { wordStarts } from '../chart/word-starts.js';

export type Strength = 'strong' | 'medium' | 'weak' | 'place';
export interface Suffix {
  kind: OrganisationKind;
  strength: Strength;
  /** What this very suffix says. */
  feature: number;
  /** Ends names of firms and is a noun just as often (能源, 科技). */
  trade: boolean;
  /** A plain word before it says what sort of body, not which (期货公司, 教学医院). */
  sort: boolean;
  /** Belongs to the title when it stands inside a school or firm (学院党委书记), to the name when in a town (水坪镇党委书记). */
  partyOrgan: boolean;
  /** 公司, alone or with what goes before it. */
  company: boolean;
  /** A firm in full form, which may call itself by any word (某地加速科技有限公司). */
  firm: boolean;
}

const SORT = /^(?:集团|公司|企业|医院|学校|协会|银行|商会|工厂)$/u;
const TRADE = /^(?:科技|技术|信息|电子|能源|环境|环保|文化|旅游|食品|健康|生物|软件|网络|移动|智能|材料|新材料|国际|资本|投资|咨询|物流|贸易|商业|零售|餐饮|医药|电力|石油|钢铁|电气|电器|保险|证券|期货|信托|租赁|地产|通信|航空|航运|化工|股份|实业|汽车|传媒|商贸|制药|光电|有色|矿业|重工|水务)$/u;
const PARTY_ORGAN = /^(?:党委|党组|党总支|党支部|团委|纪委|工会|机关党委|董事会|监事会|理事会)$/u;

/** Suffixes that hardly end anything but a body's name. */
const STRONG = /(?:有限公司|责任公司|集团公司|总公司|分公司|大学|学院|中学|小学|医院|银行|人民政府|委员会|管委会|研究院|研究所|科学院|法院|检察院|协会|学会|商会|联合会|基金会|事务所|合作社|公安局|派出所|大使馆|领事馆|总领馆|电视台|出版社|报社|日报|晚报|通讯社|工商联|总工会|党校|职院|管理局|监管局|税务局|幼儿园|人大常委会|省委|市委|县委|卫生院|妇幼保健院|实验室|设计院|博物馆|图书馆|联合国|工委|促进会|大学校|学校)$/u;
/** Suffixes that are ordinary nouns just as often, or single characters. */
const WEAK = new Set(Array.from('队网党报处科室系所站院馆组办部局厅司署寺会厂店校团社行').concat([
  '汽车', '电子', '信息', '技术', '环境', '环保', '能源', '文化', '旅游', '食品', '健康', '生物', '科技', '软件', '网络', '移动', '智能', '材料', '新材料', '国际', '资本', '投资', '咨询', '物流', '贸易', '商业', '零售', '餐饮',
  '医药', '电力', '石油', '钢铁', '电气', '电器', '保险', '证券', '期货', '信托', '租赁', '地产', '通信', '航空', '航运', '化工', '股份', '实业', '机器人', '半导体', '轨道', '港口', '机场', '车站', '酒店', '宾馆', '商场', '超市', '企业', '工厂', '组织', '秘书处', '总部',
  '队伍', '中心', '基地', '部队', '编队', '政府', '部门', '联盟', '同盟', '政党', '频道', '广播', '杂志', '空军', '海军', '陆军', '民兵', '内科', '外科', '产科', '儿科', '车间', '办公室', '基金', '教会', '教堂', '总站', '分会', '理事会', '电站', '电厂', '煤矿', '农场', '林场', '国会', '议会', '共同体', '专班', '街道', '法庭', '剧院', '剧团', '乐团', '医疗中心', '服务中心', '保护区', '产业园', '科技园', '创业园', '孵化器', '控股', '生物', '制药', '光电', '燃气', '热力', '公交', '地铁', '快递', '经纪', '担保', '电商', '百货', '建材', '建工', '矿业', '有色', '重工', '电网', '传媒', '影业', '乳业', '酒业', '药业', '置业', '物业', '人寿', '资管', '金控', '铁路局', '水务', '港务', '文旅', '微电子', '供应链', '进出口', '商贸', '客运', '工作组', '领导小组', '指挥部', '项目部', '编辑部', '市场部', '组', '分队', '小队', '融媒', '学部', '高中', '初中', '师范', '分校', '校区', '监狱', '会客厅', '公司', '集团',
]));
WEAK.delete('公司');
WEAK.delete('集团');

const listed: readonly (readonly [string, Pick<Suffix, 'kind' | 'strength'>])[] = [
  ...bodySuffixes.map(([word, kind]) => [word, { kind, strength: STRONG.test(word) ? 'strong' : WEAK.has(word) ? 'weak' : 'medium' }] as const),
  // places whose posts are named by the place alone: 镇长, 村党支部书记, 开发区
  ...['省', '市', '县', '区', '州', '盟', '旗', '镇', '乡', '村', '社区', '自治区', '自治州', '自治县', '新区', '开发区', '高新区', '经开区', '林区', '特区'].map((word) => [word, { kind: 'government', strength: 'place' }] as const),
];

const entries = listed.map(([word, { kind, strength }]): [string, Suffix] => [word, {
  kind,
  strength,
  feature: feature(`suffix ${word}`),
  trade: TRADE.test(word),
  sort: SORT.test(word),
  partyOrgan: PARTY_ORGAN.test(word),
  company: word.endsWith('公司'),
  firm: /(?:有限|责任|股份|总|分)公司$/u.test(word),
}]);

export const suffixes = Trie.from<Suffix>(entries);
/** Where suffixes may begin. */
export const SUFFIX = wordStarts.add(entries.map(([word]) => word));

/** What the suffixes say that end at one place: the longest of them and the shorter ones that it ends with. */
interface Ending {
  strong: boolean;
  /** Strong or medium. */
  firm: boolean;
  /** Any but weak. */
  sure: boolean;
  /** Strong when one of them is, else the strength of the longest. */
  strength: Strength;
}

/** By the longest suffix that ends at a place, what all that end there say. */
export const endings = Trie.from<Ending>(entries.map(([word, { strength }]) => {
  const strengths = entries.filter(([other]) => word.endsWith(other)).map(([, suffix]) => suffix.strength);
  const strong = strengths.includes('strong');
  return [reversed(word), { strong, firm: strong || strengths.includes('medium'), sure: strengths.some((one) => one !== 'weak'), strength: strong ? 'strong' : strength }];
}));
