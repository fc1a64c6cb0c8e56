import type { Article } from '../../model/article.js';
import type { Mask, MaskedItem } from '../../text/masked-sentence.js';
import type { Atom } from './atoms.js';
import type { Chain } from './chain.js';
import { type PartyRef, partyOf, type Signer, signerOf } from './party-ref.js';

/** One side's member: a party, with who signs for it where that is said. */
export interface Member { party: PartyRef | null; signer: Signer | null; /** the words say that the signer stands for the party */ said: boolean; connector: string }

export interface Members {
  runs: Member[][];
  /** how each run hangs on the one before */
  links: ('each' | 'far' | 'list')[];
  group: { count: number | null; noun: string } | null;
}

/** Divides a chain into its runs of members: [甲大学] 分别与 [乙公司, 丙公司]. */
export function membersOf(article: Article, mask: Mask, chain: Chain): Members {
  const result: Members = { runs: [], links: [], group: null };
  let run: Atom[] = [];
  const pending: { atoms: Atom[]; link: string }[] = [];
  chain.atoms.forEach((atom, i) => {
    const link = chain.links[i] as string;
    if (i > 0 && link !== 'list') { pending.push({ atoms: run, link: '' }); run = []; pending.push({ atoms: [], link }); }
    run.push(atom);
  });
  pending.push({ atoms: run, link: '' });
  const runs = pending.filter((part) => !part.link).map((part) => part.atoms);
  const links = pending.filter((part) => part.link).map((part) => part.link);
  for (let i = 0; i < runs.length; i++) {
    const atoms = runs[i] as Atom[];
    if (links[i] === 'stands') {
      const members = standing(article, mask, atoms, runs[i + 1] as Atom[], result);
      result.runs.push(members);
      i++;
    } else result.runs.push(single(article, mask, atoms, result));
    if (i < runs.length - 1) result.links.push((links[i] === 'stands' || links[i] === 'agent' || links[i] === 'break' ? 'list' : links[i]) as 'each' | 'far' | 'list');
  }
  return result;
}

function single(article: Article, mask: Mask, atoms: Atom[], result: Members): Member[] {
  const members: Member[] = [];
  atoms.forEach((atom, i) => {
    const connector = i > 0 ? mask.text.slice((atoms[i - 1] as Atom).to, atom.from) : '';
    if (atom.kind === 'group') result.group = { count: atom.count, noun: atom.noun };
    else if (atom.kind === 'person') members.push({ party: null, signer: signerOf(article, mask, atom), said: false, connector });
    else members.push({ party: partyOfAtom(mask, atom), signer: null, said: false, connector });
  });
  return members;
}

function partyOfAtom(mask: Mask, atom: Atom & { kind: 'organisation' | 'state' }): PartyRef {
  const place = { start: (mask.items[atom.from] as MaskedItem).start, end: (mask.items[atom.to - 1] as MaskedItem).end };
  if (atom.kind === 'organisation') return partyOf(atom.organisation, place);
  return { name: atom.name, organisationId: null, ...place, confidence: 0.9, rule: 'agreement/party-state' };
}

/** P、Q代表O、M and O、M代表P、Q: who stands for whom goes by order when the numbers agree, else by posts. */
function standing(article: Article, mask: Mask, left: Atom[], right: Atom[], result: Members): Member[] {
  const leftMembers = single(article, mask, left, result);
  const rightMembers = single(article, mask, right, result);
  const persons = (leftMembers.some((member) => member.signer) ? leftMembers : rightMembers).filter((member) => member.signer);
  const bodies = [...leftMembers, ...rightMembers].filter((member) => member.party);
  if (!bodies.length) return persons;
  if (persons.length === bodies.length) return bodies.map((member, i) => ({ ...member, signer: (persons[i] as Member).signer, said: true }));
  if (persons.length === 1 && leftMembers.some((member) => member.signer)) return bodies.map((member, i) => (i === 0 ? { ...member, signer: (persons[0] as Member).signer, said: true } : member));
  if (bodies.length === 1) return [...bodies, ...persons].map((member) => (member.signer ? { ...member, party: (bodies[0] as Member).party, said: true } : member));
  return [...bodies, ...persons];
}
