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
