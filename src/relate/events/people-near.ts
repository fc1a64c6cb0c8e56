import type { Atom } from '../agreements/atoms.js';
import { HONORIFIC } from '../agreements/chain.js';
import type { Passage } from '../agreements/passage.js';

export type PersonAtom = Atom & { kind: 'person' };

const JOINT = /^(?:[、，和与及]|以及|，(?:以及|和|及))?[^，。；：、]{0,26}$/;
const PREDICATE = /出席|参加|主持|致辞|讲话|发言|表示|介绍|指出|签|揭|聘|代表|会见|陪同|宣读|见证|强调|认为|说|由/;
const TAIL_STOPS =
  /[。；！？]|，(?!$|共同|一同|并|应邀|现场|分别|先后|上台|[^，。；]{0,30}(?:代表|负责人|师生|人员|嘉宾|同志|领导|成员|职工|群众|人)[^，。；]{0,14}$)/;

/** The people listed right before a place in a mask, back over the whole list. */
export function peopleBefore(passage: Passage, at: number): PersonAtom[] {
  const { mask, atoms } = passage;
  const people = atoms.filter((atom): atom is PersonAtom => atom.kind === 'person' && atom.to <= at);
  const list: PersonAtom[] = [];
  for (let i = people.length - 1; i >= 0; i--) {
    const atom = people[i] as PersonAtom;
    if (!list.length) {
      if (TAIL_STOPS.test(mask.text.slice(atom.to, at))) break;
    } else {
      const glue = mask.text
        .slice(atom.to, (list[0] as PersonAtom).from)
        .replace(HONORIFIC, '')
        .replace(/O/g, '');
      if (!JOINT.test(glue) || PREDICATE.test(glue)) break;
    }
    list.unshift(atom);
  }
  return list;
}

/** The people listed right behind a place in a mask. */
export function peopleAfter(passage: Passage, at: number, reach = 14): PersonAtom[] {
  const { mask, atoms } = passage;
  const list: PersonAtom[] = [];
  let end = at;
  for (const atom of atoms) {
    if (atom.kind !== 'person' || atom.from < at) continue;
    const glue = mask.text
      .slice(end, atom.from)
      .replace(list.length ? HONORIFIC : /$^/, '')
      .replace(/O/g, '');
    if (list.length ? !JOINT.test(glue) || PREDICATE.test(glue) : glue.length > reach || /[，。；]/.test(glue)) break;
    list.push(atom);
    end = atom.to;
  }
  return list;
}
