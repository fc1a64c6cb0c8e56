import { placeNames, withoutPlace } from './place-names.js';
import { remember } from './remember.js';

/** Endings of schools, offices and the like with the short form that takes their place. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['职业技术大学', ['职大', '职业大学']],
  ['职业技术学院', ['职院', '职业学院', '学院', '职']],
  ['职业学院', ['职院', '职']],
  ['高等专科学校', ['高专', '专科学校']],
  ['工业大学', ['工大', '工业大学']],
  ['农业大学', ['农大']],
  ['师范大学', ['师大']],
  ['师范学院', ['师院']],
  ['科技大学', ['科大']],
  ['理工大学', ['理工', '理工大']],
  ['财经大学', ['财大']],
  ['医科大学', ['医大']],
  ['交通大学', ['交大']],
  ['外国语大学', ['外大', '外语大学']],
  ['大学', ['大']],
  ['人民医院', ['医院']],
  ['委员会', ['委']],
  ['研究院', ['院']],
];
const COMPANY = /(?:[（(][^）)]{1,8}[）)])?(?:(?:控股|集团|股份|投资)*(?:集团)?(?:股份)?(?:有限)?(?:责任)?(?:总)?公司|(?:控股)?集团)$/u;
/** What a firm does, at the end of its core name: dropped in the shortest form (云帆航空 → 云帆). */
const TRADE = /(?:新材料科技|信息科技|信息技术|网络科技|电子科技|生物科技|环保科技|智能科技|科技|航空|电力装备|装备|地产|置业|传媒|出版|文化传播|文化|食品|药业|医药|制药|汽车|电子|能源|新能源|化工|物流|重工|机械|农业|农牧|牧业|渔业|旅游|银行|证券|期货|保险|信托|餐饮管理|餐饮|酒店管理|企业管理咨询|商务服务|咨询|服务|建设|建筑|工程|交通|电气|电器|纺织|织造|服饰|家居|软件|半导体|材料|实业|贸易|商贸|投资|控股|体育用品|教育科技|教育)$/u;

const MOST_NAMES = 4000;
/** Short forms that a text may use for a body without saying so; only those that occur in it are taken. */
export const shortForms = remember(formsOf, MOST_NAMES);

function formsOf(name: string): readonly string[] {
  const forms = new Set<string>();
  const bare = withoutPlace(name);
  for (const base of bare === name ? [name] : [name, bare]) {
    if (/(?:公司|集团)$/u.test(base)) addCompanyForms(base.replace(COMPANY, ''), forms);
    for (const [word, endings] of ENDINGS) {
      if (!base.endsWith(word)) continue;
      const stem = base.slice(0, -word.length);
      if (stem.length >= 2) for (const ending of endings) forms.add(stem + ending);
      if (stem.length >= 2 && base === name) for (const ending of endings) if (ending.length === 1 && ending !== '院') forms.add((stem[0] as string) + ending);
    }
  }
  const numbered = name.replace(/第([一二三四五六七八九十]+)研究所$/u, '$1所');
  if (numbered !== name) {
    forms.add(numbered);
    // 甲乙和丙丁化部…: the ministry by its first characters
    forms.add(numbered.replace(/^(\p{Script=Han})\p{Script=Han}和(\p{Script=Han})\p{Script=Han}化?部/u, '$1$2部'));
  }
  const inner = bare.replace(/^(?:省|市|县|区)/u, '');
  if (inner !== name && inner.length >= 4) forms.add(inner);
  forms.delete(name);
  return [...forms].filter((form) => form.length >= 2 && !placeNames.has(form));
}

function addCompanyForms(core: string, forms: Set<string>): void {
  if (core.length < 2) return;
  // 云帆 of 云帆中国控股有限公司
  if (/中国$/u.test(core) && core.length > 3) forms.add(core.slice(0, -2));
  const trade = core.replace(TRADE, '');
  for (const stem of new Set([core, trade])) {
    if (stem.length < 2) continue;
    forms.add(stem);
    forms.add(`${stem}公司`);
    forms.add(`${stem}集团`);
  }
  if (core.length > trade.length + 2 && trade.length >= 2) forms.add(trade + core.slice(-2));
  if (trade.length >= 2 && core.length > trade.length) forms.add(trade + core.slice(trade.length, trade.length + 2));
  if (core.length >= 6) forms.add(core.slice(0, 4));
}
