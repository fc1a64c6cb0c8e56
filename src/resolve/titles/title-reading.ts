import type { TitleCategory, TitleLevel } from '../../model/dataset-post.js';
import type { PostStatus } from '../../model/person.js';

/** What a title's words say: its place in the taxonomy, how high in it, and a rank as printed. */
export interface TitleReading {
  category: TitleCategory;
  level: TitleLevel | null;
  grade: string | null;
}

/** Endings of titles, the first that fits decides. Own compilation from the language of press releases. */
const CATEGORIES: readonly (readonly [RegExp, TitleCategory])[] = [
  [/院士$/, 'academician'],
  [/(?:党委|党组|党总支|党支部|党工委|团委|纪委|政法委|工委)?(?:第一)?(?:副)?书记$|总书记$/, 'partySecretary'],
  [/秘书长$/, 'secretaryGeneral'],
  [/发言人$/, 'spokesperson'],
  [/大使|领事|公使|参赞|代办|特使$/, 'diplomat'],
  [/(?:总裁|首席执行官|CEO|行长|总经理)$/i, 'chiefExecutive'],
  [/(?:主席|董事长|理事长|会长|监事长|议长|委员长|社长)(?:团成员)?$/, 'chair'],
  [/(?:常委|委员|理事|董事|监事|成员|组员)$/, 'committeeMember'],
  [/(?:议员|人大代表|政协委员)$/, 'legislator'],
  [/教授$|讲师$|导师$/, 'professor'],
  [/(?:教师|老师|辅导员|班主任|教练|教练员)$/, 'teacher'],
  [/(?:记者|编辑|通讯员|主持人|主播|主编|撰稿人|评论员|摄影)$/, 'journalist'],
  [/(?:工程师|设计师|架构师|技师|农艺师)$/, 'engineer'],
  [/(?:医师|医生|护士|护师|护士长|药师)$/, 'physician'],
  [/(?:研究员|科学家|研究人员|学者|专家)$/, 'researcher'],
  [/(?:司令|司令员|政委|政治委员|参谋长|军长|师长|旅长|团长|营长|连长|上将|中将|少将|大校|上校|中校|少校|舰长|战士|士官)$/, 'officer'],
  [
    /(?:总统|总理|首相|国王|女王|元首|省长|市长|县长|区长|州长|镇长|乡长|村长|校长|院长|部长|厅长|局长|署长|处长|科长|司长|所长|馆长|园长|站长|队长|台长|庭长|检察长|盟长|旗长|外长|财长|防长|大臣|教务长|酋长|关长|行政长官)$/,
    'head',
  ],
  [/(?:主任|组长|总监|负责人|指挥长|总指挥|领队|干事|带头人|召集人)$/, 'director'],
  [/(?:经理|厂长|店长|主管|总管|合伙人|创始人|法定代表人)$/, 'manager'],
  [/(?:调研员|巡视员|专员|公务员|督学|督查员|检察官|法官|民警|干警)$/, 'official'],
  [/(?:工人|员工|职工|司机|农民|党员|志愿者|技术员|工作人员)$/, 'worker'],
];

const GRADE =
  /[一二三四]级(?=调研员|巡视员|主任科员|教授|研究员|演员|编剧|指挥|高级|警监|警督|大法官|高级法官)|正高级|副高级|正?[部厅局处科]级|副[部厅局处科]级|特级|高级|首席|资深|特聘|客座|讲座/;

/** Reads a title's words. `statuses` are what articles call the post: an honorary one is honorary whatever its words. */
export function titleReading(title: string, statuses: readonly PostStatus[] = []): TitleReading {
  const post = title.replace(/助理$/, '');
  const category = CATEGORIES.find(([ending]) => ending.test(post))?.[1] ?? 'other';
  return { category, level: levelOf(title, category, statuses), grade: GRADE.exec(title)?.[0] ?? null };
}

const LED: ReadonlySet<TitleCategory> = new Set(['head', 'partySecretary', 'chair', 'chiefExecutive', 'secretaryGeneral', 'director', 'manager', 'officer']);

function levelOf(title: string, category: TitleCategory, statuses: readonly PostStatus[]): TitleLevel | null {
  if (/名誉|荣誉/.test(title) || (statuses.length > 0 && statuses.every((status) => status === 'honorary'))) return 'honorary';
  if (/助理$/.test(title) || /助理(?=[^，]{0,4}$)/.test(title)) return 'assistant';
  if (/(?:常务|第一|执行|专职)副/.test(title)) return /专职/.test(title) ? 'deputy' : 'firstDeputy';
  if (/副(?!教授|研究员|主任医师|主任护师|主任药师|主任技师)/.test(title)) return 'deputy';
  return LED.has(category) ? 'chief' : null;
}
