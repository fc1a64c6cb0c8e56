/** A string as it is compared: NFKC, no white space, no quotation marks or 《》, full-width brackets. */
export function squeeze(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[《》“”"'‘’]/g, '')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）');
}

const QUALIFIER = /^(?:原|前|时任|時任|现任|現任|新任|候任|拟任|擬任|当选|當選|代理|代(?=[县市区省州][长長]|[省市县区]|院长|校长|主席|主任|行长|局长))/u;

/** A title without the qualifier before it (原, 时任, 拟任, 代) and the bracket behind it (（兼）, （正厅级）); those are not scored. */
export function bareTitle(title: string): string {
  return squeeze(title)
    .replace(/（[^）]*）$/u, '')
    .replace(QUALIFIER, '');
}

const BYLINE =
  /^(?:本报|本网|本刊|见习|摄影|特约|实习|学生|全媒体|首席|总)?(?:记者|記者|通讯员|通訊員|编辑|編輯|责编|責編|美编|责任编辑|责任编审|审核|審核|审稿|审读|初审|复审|终审|终核|一审|二审|三审|二校|校对|校稿|签发|值班编委|总值班|值班主任|摄影|摄像|供图|供稿|撰稿|撰文|作者|策划|统筹|监制|出品|实习生|文|图|来源)$/u;

/** Whether a title is a role of the byline (记者, 摄影): neither asked for nor counted as an error. */
export function isBylineRole(title: string): boolean {
  return BYLINE.test(title);
}

const RANK =
  /(?:教授|教師|教师|讲师|院士|博士|研究员|研究員|(?<!总)工程师|(?<!總)工程師|医师|醫師|医生|专家|学者|學者|调研员|巡视员|馆员|编审|导师|少将|中将|上将|大校|上校)$/u;

/** Whether a title is a rank or honour (教授, 院士), which may leave out its body. */
export function isRank(title: string): boolean {
  return RANK.test(title);
}

const STAND_INS = new Set([
  '我校',
  '学校',
  '该校',
  '本校',
  '全校',
  '校方',
  '學校',
  '我院',
  '学院',
  '医院',
  '研究院',
  '我市',
  '我县',
  '我區',
  '我区',
  '我縣',
  '公司',
  '该公司',
  '該公司',
  '本公司',
  '我司',
  '集团',
  '企业',
  '中心',
  '协会',
]);

/** Whether a word stands for a body without naming it (我校, 该公司). */
export function isStandIn(organisation: string): boolean {
  return STAND_INS.has(organisation);
}

const NO_BODY = new Set(['', '国家', '中国', '中华人民共和国']);

/** Whether a squeezed body says no more than no body at all: posts of the state (国家主席). */
export function isNoBody(organisation: string): boolean {
  return NO_BODY.has(organisation);
}
