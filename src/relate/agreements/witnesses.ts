import type { MaskedItem } from '../../text/masked-sentence.js';
import type { Atom } from './atoms.js';
import { chainBefore } from './chain.js';
import type { Draft } from './draft.js';
import type { Passage } from './passage.js';

const CUE = /见证|监签|证签/g;

/** The people that a sentence names as witnesses of a signing. */
export function witnessesIn(passage: Passage): Draft['witnesses'] {
  const { mask, atoms } = passage;
  const found: Draft['witnesses'] = [];
  let stop = 0;
  for (const match of mask.text.matchAll(CUE)) {
    const at = match.index;
    if (/^(?:了|着)?[^，。；]{0,6}(?:发展|成长|历史|变迁|奇迹|变化|友谊|历程|时代|成果)/.test(mask.text.slice(at + 2))) continue;
    const before = persons(passage, at, stop);
    const after = /^人?(?:的?(?:是|为|有)|：|包括|分别为)/.test(mask.text.slice(at + 2)) ? listAfter(atoms, mask.text, at + 2) : [];
    for (const atom of before.length ? before : after) {
      const { start, end } = mask.items[atom.to - 1] as MaskedItem;
      found.push({ person: atom.person, start, end, rule: 'agreement/witness' });
    }
    stop = at + 2;
  }
  return found;
}

type PersonAtom = Atom & { kind: 'person' };

function persons(passage: Passage, at: number, stop: number): PersonAtom[] {
  const { mask, atoms } = passage;
  const clause = mask.text.slice(Math.max(mask.text.lastIndexOf('，', at), stop), at);
  const chain = chainBefore(mask, atoms, at, stop);
  const people = chain.atoms.filter((atom): atom is PersonAtom => atom.kind === 'person');
  if (people.length && !/^，?(?:并|且|还)/.test(clause)) return people;
  if (!/^，?(?:并|共同|一同|一道|且|还|随后|会后|现场)/.test(clause) && people.length) return people;
  // 甲主任P在某地与乙主任P举行会谈，并共同见证…: the subject of the clauses before, and who it acts with
  const first = atoms.find((atom): atom is PersonAtom => atom.kind === 'person' && atom.from >= stop && atom.to <= at);
  if (!first) return people;
  const together = /共同|一同|一道/.test(clause);
  const list: PersonAtom[] = [];
  let end = -1;
  for (const atom of atoms) {
    if (atom.to > at || atom.from < stop) continue;
    if (atom.kind !== 'person') continue;
    const glue = end < 0 ? '' : mask.text.slice(end, atom.from);
    if (end >= 0 && !together && /(?:与|和|同)[^，。；]*$/.test(glue) && glue.length > 3) break;
    if (end >= 0 && !/^(?:[、，和与及]|以及|，以及)?[^，。；签]{0,4}$|(?:与|和|同)[^，。；]{0,6}$/.test(glue)) break;
    list.push(atom);
    end = atom.to;
  }
  return list;
}

function listAfter(atoms: readonly Atom[], text: string, from: number): PersonAtom[] {
  const list: PersonAtom[] = [];
  let end = from;
  for (const atom of atoms) {
    if (atom.from < from) continue;
    if (list.length && !/^(?:[、，和与及]|以及)[^，。；]{0,6}$/.test(text.slice(end, atom.from))) break;
    if (atom.kind === 'person') list.push(atom);
    end = atom.to;
  }
  return list;
}

/** Gives each statement of witnesses the signings it speaks of: those of its paragraph, else those before it that have none yet. */
export function attachWitnesses(passages: readonly Passage[], drafts: readonly Draft[]): void {
  const early: { witnesses: Draft['witnesses']; at: number }[] = [];
  for (const passage of passages) {
    if (!/见证|监签|证签/.test(passage.plain)) continue;
    const witnesses = witnessesIn(passage);
    if (!witnesses.length) continue;
    const targets = draftsOf(passage, drafts);
    for (const draft of targets) give(draft, witnesses);
    if (targets.length && targets.every((draft) => draft.batch.anchor.kind === 'ceremony')) early.push({ witnesses, at: passage.at });
  }
  // witnesses named when only the ceremony has been: of what is signed at it, told later
  for (const { witnesses, at } of early) for (const draft of drafts) if (!draft.told && draft.at > at && !draft.witnesses.length) give(draft, witnesses);
}

function give(draft: Draft, witnesses: Draft['witnesses']): void {
  for (const witness of witnesses) {
    if (draft.witnesses.some((known) => known.person.id === witness.person.id) || draft.signers.some((known) => known.signer.person.id === witness.person.id))
      continue;
    draft.witnesses.push(witness);
  }
}

function draftsOf(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const open = drafts.filter((draft) => !draft.told);
  const sentence = open.filter((draft) => draft.at === passage.at);
  if (sentence.length) return sentence;
  const all = /全部|上述|上列|一并/.test(passage.mask.text);
  const before = open.filter((draft) => draft.at < passage.at && (all || !draft.witnesses.length));
  const paragraph = before.filter((draft) => draft.block === passage.sentence.block);
  if (paragraph.length) return paragraph;
  if (before.length) return before;
  const after = open.filter((draft) => draft.at > passage.at);
  const next = Math.min(...after.map((draft) => draft.at));
  return after.filter((draft) => draft.at === next);
}
