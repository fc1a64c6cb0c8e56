import type { Group } from './relate-organisations.js';

/** Common nouns that are the last word of many names and name no body by themselves. */
const NOUNS: ReadonlySet<string> = new Set([
  '公所',
  '农会',
  '分公司',
  '分行',
  '办事处',
  '博物馆',
  '卫生院',
  '图书馆',
  '基地',
  '大学',
  '实验室',
  '客运公司',
  '工作组',
  '总公司',
  '总商会',
  '总队',
  '支行',
  '支队',
  '服务中心',
  '校友会',
  '美术馆',
  '联社',
  '联谊会',
  '艺术馆',
  '街道',
  '调查组',
  '验证中心',
]);

/** 博物馆, 总队 by themselves stand for the body whose name ends so: the one named last before, else the one named most. */
export function joinCommonNouns(groups: Map<string, Group>): void {
  for (const [word, group] of [...groups]) {
    if (!NOUNS.has(word)) continue;
    const owners = [...groups.values()].filter((other) => other !== group && other.folded.length > word.length + 1 && other.folded.endsWith(word));
    if (owners.length === 0) continue;
    for (const mention of group.mentions) {
      mention.form = 'anaphor';
      ownerBefore(owners, mention.start).mentions.push(mention);
    }
    groups.delete(word);
  }
}

function ownerBefore(owners: readonly Group[], at: number): Group {
  let best = owners[0] as Group;
  let last = -1;
  for (const owner of owners)
    for (const { start, form } of owner.mentions)
      if (form === 'full' && start < at && start > last) {
        best = owner;
        last = start;
      }
  return last >= 0 ? best : owners.reduce((a, b) => (b.mentions.length > a.mentions.length ? b : a));
}
