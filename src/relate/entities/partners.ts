import type { Span } from '../../model/annotation.js';

/** Words by which a text speaks of its own body. */
const OWN = '(?:我[校院司行会所局]|[本我](?:公司|集团|集團|医院|學校|学校)|本[校院行会]|学校|學校|校方)';
const BEFORE = new RegExp(`${OWN}(?:与|與|和|同|及|以及|、)$`, 'u');
const BEHIND = new RegExp(
  `^(?:与|與|和|同|及|以及|、)${OWN}|^[^，。；：\\n]{0,20}(?:一行)?[^，。；：\\n]{0,8}(?:来|來|到|莅|蒞|访问|訪問|走访|考察|做客|走进)(?:临|臨|访|訪)?${OWN}`,
  'u',
);
/** How far the words that tell it go on both sides. */
const REACH = 36;

/** How often a text sets a body beside its own (云岭大学与我校, 飞鹭公司一行来我校): that one is not 我校. */
export function setBesideOwn(text: string, mentions: readonly Span[]): number {
  let times = 0;
  for (const { start, end } of mentions) {
    if (BEFORE.test(text.slice(Math.max(0, start - 8), start)) || BEHIND.test(text.slice(end, end + REACH))) times++;
  }
  return times;
}

/** Behind the body that a scholar comes from: 云州大学|李文教授. */
const SCHOLAR =
  /^(?!产业|客座|特聘|兼职|名誉|荣誉|讲席|讲座|访问|终身|[一二三四]级|资深|知名|著名|优秀|青年|年轻|退休)\p{Script=Han}{2,4}?(?:[（(]\p{Script=Han}{2,6}[）)])?(?:副?教授|副?研究员|博士|院士|老师)/u;

/** Whether a text names a body only as the one that scholars come from (邀请云州大学李文教授作报告): a guest's, not the one whose news this is. */
export function namedForScholars(text: string, mentions: readonly Span[]): boolean {
  let guests = 0;
  for (const { start, end } of mentions) {
    if (end - start < 3) continue;
    if (!SCHOLAR.test(text.slice(end, end + 14))) return false;
    guests++;
  }
  return guests > 0;
}
