/** Which bodies a title is held in, by the title's last word and the body's; null when any body will do. */
const DOMAINS: readonly (readonly [RegExp, RegExp])[] = [
  [/校长$/u, /大学|学院|学校|中学|小学|职院|党校|校$|国中|国小|高中/u],
  [/院长$/u, /院$/u],
  [/(?:系主任|系副主任)$/u, /系$/u],
  [/(?:董事长|总经理|总裁|首席执行官|董事|监事|经理|总监)$/u, /公司|集团|银行|控股|中心|部$|厂|社$|企业|酒店|股份|科技|实业|传媒|航空|资本/u],
  [/行长$/u, /行$/u],
  [/厂长$/u, /厂$/u],
  [/(?:会长|理事长)$/u, /会$|联盟$|合作社$|社$|集团$/u],
  [/秘书长$/u, /会$|联盟|集团|政府|委|组织|联合国|中心/u],
  [/台长$/u, /台$/u],
  [/馆长$/u, /馆$/u],
  [/社长$/u, /社$|报$/u],
  [/园长$/u, /园$/u],
  [/所长$/u, /所$/u],
  [/局长$/u, /局$/u],
  [/厅长$/u, /厅$/u],
  [/处长$/u, /处$/u],
  [/科长$/u, /科$/u],
  [/司长$/u, /司$/u],
  [/署长$/u, /署$/u],
  [/部长$/u, /部$/u],
  [/室主任$/u, /室$/u],
  [/站长$/u, /站$/u],
  [/(?:支|大|中|总|分)?队长$/u, /队$/u],
  [/团长$/u, /团$/u],
  [/市长$/u, /市(?:人民)?(?:政府)?$|^(?:北京|上海|天津|重庆)/u],
  [/县长$/u, /县(?:人民)?(?:政府)?$/u],
  [/区长$/u, /区(?:人民)?(?:政府)?$/u],
  [/省长$/u, /省(?:人民)?(?:政府)?$/u],
  [/州长$/u, /州(?:人民)?(?:政府)?$/u],
  [/镇长$/u, /镇(?:人民)?(?:政府)?$/u],
  [/乡长$/u, /乡(?:人民)?(?:政府)?$/u],
  [/旗长$/u, /旗(?:人民)?(?:政府)?$/u],
  [/(?:村支书|村主任|村长)$/u, /村/u],
  [/(?:主任医师|主治医师|医师|护师|药师|护士长|医生)$/u, /医院|科$|保健院|卫生/u],
  [/(?:调研员|巡视员)$/u, /厅$|局$|部$|委|司$|处$|社$|府$|办/u],
];
/** Heads of units: a plain 主任 or 部长 in a list goes with the unit last named, a 书记 with the body above it. */
const OF_UNIT = /(?:主任|主管|组长|处长|科长|部长|所长|系主任|室主任|经理|总监|负责人)$/u;

/** Whether a title fits a body: 1 clearly, 0 clearly not, 0.5 when its words do not say. */
export function titleFits(title: string, body: string): number {
  for (const [titles, bodies] of DOMAINS) if (titles.test(title)) return bodies.test(body) ? 1 : 0;
  return 0.5;
}

export const isUnitTitle = (title: string) => OF_UNIT.test(title);
/** Ranks and honours that need no body. */
export const needsNoBody = (title: string) => /(?:院士|博士|大使|参赞|公使|领事|代表|国务委员|总书记|国家主席|国家副主席|学者|人)$/u.test(title);
/** Posts of a place: 市长, 县长 and the heads of a state. */
export const isOfPlace = (title: string) => /(?:[省市县区州镇乡旗村盟]长|总统|首相|总理|国王|王储|女王|外长|防长|外相|大臣|议长|议员|大使|总领事|参赞|公使|领事|书记|主任|特使|发言人|酋长|代表|教练|部长|主席|支书)$/u.test(title);
