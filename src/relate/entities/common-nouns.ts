import { bodyNouns } from '../../lexicon/body-nouns.js';
import type { Group } from './group.js';

const NOUNS: ReadonlySet<string> = new Set(bodyNouns);

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
