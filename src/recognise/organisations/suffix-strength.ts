import { bodySuffixes } from '../../lexicon/body-suffixes.js';
import type { OrganisationKind } from '../../model/organisation.js';
import { reversed, Trie } from '../../text/trie.js';
import { feature } from '../chart/features.js';
import { wordStarts } from '../chart/word-starts.js';

/** How surely a word ends the name of a body; the last for words that end names of places. */
export const STRENGTHS = ['strong', 'medium', 'weak', 'place'] as const;
/** One of STRENGTHS. */
export type Strength = (typeof STRENGTHS)[number];
/** What the last word of a body's name says. */
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
  /** A cell of the party, which belongs to the title wherever it stands (村党支部书记). */
  cell: boolean;
  /** A house as much as those who work there (行政中心, 图书馆). */
  building: boolean;
  /** 公司, alone or with what goes before it. */
  company: boolean;
  /** A part of a bank or firm in some place, which has its name before it (某某银行重庆市分行). */
  branch: boolean;
  /** A firm in full form, which may call itself by any word (某地加速科技有限公司). */
  firm: boolean;
}

const SORT = /^(?:集团|公司|企业|医院|学校|协会|银行|商会|工厂)$/u;
const BUILDING = /(?:中心|馆|厅|园|基地|酒店|宾馆|饭店|剧院)$/u;
const PARTY_ORGAN = /^(?:党委|党组|党总支|党支部|总支|团总支|团支部|团委|纪委|工会|机关党委|董事会|监事会|理事会)$/u;

/** Places whose posts are named by the place alone: 镇长, 村党支部书记, 开发区. */
const PLACES = ['省', '市', '县', '区', '州', '盟', '旗', '镇', '乡', '村', '社区', '自治区', '自治州', '自治县', '新区', '开发区', '高新区', '经开区', '林区', '特区'];

const listed: readonly (readonly [string, OrganisationKind, Strength])[] = [...bodySuffixes, ...PLACES.map((word) => [word, 'government', 'place'] as const)];
const entries = listed.map(([word, kind, strength]): [string, Suffix] => [word, {
  kind,
  strength,
  feature: feature(`suffix ${word}`),
  trade: strength === 'weak' && word.length > 1 && (kind === 'company' || kind === 'media'),
  sort: SORT.test(word),
  partyOrgan: PARTY_ORGAN.test(word),
  cell: /总?支部?$/u.test(word),
  building: BUILDING.test(word),
  company: word.endsWith('公司'),
  branch: /^(?:分行|支行|分公司|支公司|中心支公司|分局|分社|营业部|办事处|代表处)$/u.test(word),
  firm: /(?:有限|责任|股份|总|分)公司$/u.test(word),
}]);

/** The last words of bodies' names, to be looked up at a place in a text. */
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
