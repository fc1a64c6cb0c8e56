import { type MaskedItem, nameAt } from '../../text/masked-sentence.js';
import type { Passage } from '../agreements/passage.js';
import type { Participant } from '../../model/event.js';
import { peopleAfter, peopleBefore, type PersonAtom } from './people-near.js';
import { ROLE_RULES, type RoleRule } from './role-rules.js';
import { everyMatch } from '../../text/every-match.js';

const CUE =
  /出席|参加|参会|到会|与会|莅临|列席|到场|主持|致|讲话|发言|宣读|演讲|授课|作|发表|揭[牌幕]|启动|按下|剪彩|推杆|聘|当选|任命|推选|选举|会见|接见|接待|陪同|来访|到访|率团|来[校院]|赴|前往/;

/** Who did what, sentence by sentence: a person once in each role, where it is said first. */
export function rolesOf(passages: readonly Passage[]): Participant[] {
  const found = new Map<string, Participant>();
  let last: PersonAtom | null = null;
  for (const passage of passages) {
    const speaker = last;
    // who is told of before does nothing in a sentence that is about nobody, unless it begins with 他
    if (!CUE.test(passage.plain) || (last === null && !passage.mayHavePeople)) {
      if (!/^[他她]/.test(passage.plain)) last = null;
      continue;
    }
    for (const rule of ROLE_RULES)
      for (const { atom, role } of apply(rule, passage, speaker)) {
        const { start, end } = placeOf(passage, atom);
        const place = start < passage.sentence.start || end > passage.sentence.end ? null : { start, end };
        const key = `${atom.person.id} ${role}`;
        if (!found.has(key) && place) found.set(key, { person: atom.person.name, personId: atom.person.id, role, ...place, confidence: 0.88, rule: rule.id });
      }
    last = passage.atoms.find((atom): atom is PersonAtom => atom.kind === 'person') ?? (/^[他她]/.test(passage.mask.text) ? last : null);
  }
  return [...found.values()];
}

/** The place of a person's name, or of the pronoun that stands for it. */
function placeOf({ mask }: Passage, { to }: PersonAtom): MaskedItem {
  return nameAt(mask, to - 1) ?? (mask.items[to - 1] as MaskedItem);
}

function apply(rule: RoleRule, passage: Passage, speaker: PersonAtom | null): { atom: PersonAtom; role: RoleRule['role'] }[] {
  const { mask } = passage;
  const found: { atom: PersonAtom; role: RoleRule['role'] }[] = [];
  for (const match of everyMatch(mask.text, rule.cue)) {
    const end = match.index + match[0].length;
    if (rule.unless?.test(mask.text.slice(end, end + 6))) continue;
    if (rule.id === 'role/hosted-by') {
      const people = peopleAfter(passage, end, 20);
      const after = people.at(-1);
      if (after && /^[^，。；]{0,6}主持/.test(mask.text.slice(after.to))) found.push(...people.map((atom) => ({ atom, role: rule.role })));
      continue;
    }
    const people = rule.side === 'before' ? withSubject(passage, match.index, speaker) : peopleAfter(passage, end);
    found.push(...people.map((atom) => ({ atom, role: rule.role })));
  }
  return found;
}

/** 甲与三方代表共同揭牌: the representatives that the sentence named before; 出席仪式并致辞: those who attend. */
function withSubject(passage: Passage, at: number, speaker: PersonAtom | null): PersonAtom[] {
  const { mask } = passage;
  const list = peopleBefore(passage, at);
  const last = list.at(-1);
  const tail = last ? mask.text.slice(last.to, at) : mask.text.slice(Math.max(0, at - 12), at);
  if (last && /与?[双两三四五六]方代表/.test(tail)) {
    const group = /作为([双两三四五六])方代表/.exec(mask.text);
    if (group && group.index < last.from) list.push(...peopleBefore(passage, group.index));
  }
  if (!list.length && /(?:并|，并|并作|仪式并|会议并)[^，。；]{0,6}$/.test(tail)) {
    const verb = Math.max(mask.text.lastIndexOf('出席', at), mask.text.lastIndexOf('参加', at), mask.text.lastIndexOf('主持', at));
    if (verb >= 0) return peopleBefore(passage, verb);
  }
  // 他…作了报告: whom the sentence before is about, told at the pronoun, for the name stands in another passage
  if (!list.length && speaker) {
    const pronoun = /(?<=^|[。；])[他她](?=[^。；OP]{0,24}$)/.exec(mask.text.slice(0, at));
    if (pronoun) return [{ ...speaker, from: pronoun.index, to: pronoun.index + 1 }];
  }
  return list;
}
