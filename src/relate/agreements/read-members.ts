import type { Article } from '../../model/article.js';
import type { Mask, MaskedItem } from '../../text/masked-sentence.js';
import type { Atom } from './atoms.js';
import type { Chain, Link } from './chain.js';
import { signerOf } from './signer-of.js';
import type { GroupRef } from './signing.js';
import { grownParty } from './grown-name.js';
import type { PartyRef, Signer } from './party-ref.js';

/** One side's member: a party, with who signs for it where that is said. */
export interface Member {
  party: PartyRef | null;
  signer: Signer | null /** the words say that the signer stands for the party */;
  said: boolean;
  connector: string;
}

export interface Members {
  runs: Member[][];
  /** how each run hangs on the one before */
  links: ('each' | 'far' | 'farEach' | 'list')[];
  group: GroupRef | null;
}

/** Divides a chain into its runs of members: [甲大学] 分别与 [乙公司, 丙公司]. */
export function membersOf(article: Article, mask: Mask, chain: Chain, known: ReadonlyMap<string, PartyRef>): Members {
  const result: Members = { runs: [], links: [], group: null };
  const { runs, links } = runsOf(mask, chain);
  for (let i = 0; i < runs.length; i++) {
    const atoms = runs[i] as Atom[];
    const next = links[i] === 'stands' ? runs[i + 1] : undefined;
    if (next) {
      result.runs.push(standing(single(article, mask, atoms, result, known), single(article, mask, next, result, known)));
      i++;
    } else result.runs.push(single(article, mask, atoms, result, known));
    const link = links[i];
    if (i < runs.length - 1) result.links.push(link === 'each' || link === 'far' || link === 'farEach' ? link : 'list');
  }
  return result;
}

/** The runs of a chain, cut where the link is no list; P代表O与O、O: those P does not stand for are a run of their own. */
function runsOf(mask: Mask, chain: Chain): { runs: Atom[][]; links: Link[] } {
  const runs: Atom[][] = [];
  const links: Link[] = [];
  chain.atoms.forEach((atom, i) => {
    const link = chain.links[i] as Link;
    const run = runs.at(-1);
    if (i === 0 || !run) {
      runs.push([atom]);
      return;
    }
    const persons = links.at(-1) === 'stands' ? (runs.at(-2) as Atom[]).filter((one) => one.kind === 'person').length : 0;
    if (
      link === 'list' &&
      persons > 0 &&
      run.length === persons &&
      run.every((one) => one.kind !== 'person') &&
      /[与和同跟]$/.test(mask.text.slice((run.at(-1) as Atom).to, atom.from))
    ) {
      links.push('list');
      runs.push([atom]);
    } else if (link === 'list') run.push(atom);
    else {
      links.push(link);
      runs.push([atom]);
    }
  });
  return { runs, links };
}

function single(article: Article, mask: Mask, atoms: readonly Atom[], result: Members, known: ReadonlyMap<string, PartyRef>): Member[] {
  const members: Member[] = [];
  atoms.forEach((atom, i) => {
    const connector = i > 0 ? mask.text.slice((atoms[i - 1] as Atom).to, atom.from) : '';
    if (atom.kind === 'group') {
      if (!'与和同跟'.includes(mask.text[atom.from - 1] ?? '。')) result.group = { count: atom.count, noun: atom.noun, before: atom.before, after: atom.after };
    } else if (atom.kind === 'person') {
      const signer = withBodyOfBefore(signerOf(article, mask, atom, known), members.at(-1)?.signer ?? null, mask.text[atom.from] === 'Z' && connector);
      // P本人: the person is the party
      const own = mask.text.startsWith('本人', atom.to) || mask.text.startsWith('个人', atom.to);
      const self: PartyRef = {
        name: atom.person.name,
        organisationId: null,
        start: signer.start,
        end: signer.end,
        confidence: 0.85,
        rule: 'agreement/party-person',
      };
      members.push({ party: own ? self : null, signer, said: own, connector });
    } else members.push({ party: partyOfAtom(article, mask, atom), signer: null, said: false, connector });
  });
  return members;
}

function partyOfAtom(article: Article, mask: Mask, atom: Atom & { kind: 'organisation' | 'state' }): PartyRef {
  const place = { start: (mask.items[atom.from] as MaskedItem).start, end: (mask.items[atom.to - 1] as MaskedItem).end };
  if (atom.kind === 'organisation') return grownParty(article, mask, atom.to - 1, atom.organisation);
  return {
    name: atom.name,
    organisationId: null,
    ...place,
    confidence: atom.raw ? 0.6 : 0.9,
    rule: atom.raw ? 'agreement/party-words-named' : 'agreement/party-state',
  };
}

/** 与 Nor Vale 首席执行官甲和首席财务官|乙: the title alone goes on with the firm in words before, whatever post was carried over to it */
function withBodyOfBefore(signer: Signer, before: Signer | null, connector: string | false): Signer {
  const body = before?.bodies[0];
  if (body?.rule !== 'agreement/party-before-title' || !connector || !/^[和与及、]$/.test(connector)) return signer;
  return signer.bodies[0]?.rule === 'agreement/party-of-person' ? signer : { ...signer, bodies: [{ ...body, start: signer.start, end: signer.end }] };
}

/** P、Q代表O、M and O、M代表P、Q: who stands for whom goes by order when the numbers agree, else by posts. */
function standing(left: Member[], right: Member[]): Member[] {
  const persons = (left.some((member) => member.signer) ? left : right).filter((member) => member.signer);
  const bodies = [...left, ...right].filter((member) => member.party && !member.signer);
  if (!bodies.length) return persons;
  if (persons.length === bodies.length) return bodies.map((member, i) => ({ ...member, signer: (persons[i] as Member).signer, said: true }));
  if (persons.length === 1 && left.some((member) => member.signer))
    return bodies.map((member, i) => (i === 0 ? { ...member, signer: (persons[0] as Member).signer, said: true } : member));
  if (bodies.length === 1) return [...bodies, ...persons.map((member) => ({ ...member, party: (bodies[0] as Member).party, said: true }))];
  return [...bodies, ...persons];
}
