import type { Article } from '../../model/article.js';
import type { Mask, MaskedItem } from '../../text/masked-sentence.js';
import type { Atom } from './atoms.js';
import type { Chain } from './chain.js';
import { countIn, STATED, UNNAMED } from './counts.js';
import { isNobody } from './nobody.js';
import { besideWith, pairsAfter, partiesInObject, partnersAfter, subjectInWords } from './parties-nearby.js';
import { bodiesOf, type PartyRef, partyOf, type Signer } from './party-ref.js';
import type { Passage } from './passage.js';
import { clustersOf, pairsOf, splitPeople } from './people-signing.js';
import type { Member, Members } from './read-members.js';
import type { Signing } from './signing.js';

/** What the words around a signing word say about its two sides. */
interface Sides {
  left: PartyRef[];
  right: PartyRef[] /** the last run of members */;
  run: Member[];
  tail: string /** 分别与 at the head, its subject left out */;
  eachHead: boolean;
}

/** Reads from a chain who signs with whom: the parties of a signing, or why its words do not name them. */
export function takeParties(
  article: Article,
  signing: Signing,
  passage: Passage,
  members: Members,
  chain: Chain,
  tail: string,
  outer: PartyRef[],
  stop: number,
): void {
  if (signing.anchor.kind === 'sign') partiesInObject(article, signing, passage);
  if (signing.sets.length) return;
  const sides = sidesOf(article, signing, passage, members, chain.head, tail, outer, stop);
  const people = members.runs.flat();
  if (people.length && people.every((member) => member.signer && !member.said)) {
    onlyPeople(signing, members, people, sides, outer);
    return;
  }
  if (signing.anchor.witnessed) return;
  if (UNNAMED.test(tail)) {
    signing.unnamed = true;
    signing.partners = countIn(tail);
    signing.lone = unique([...sides.left, ...sides.right]);
    return;
  }
  if (sides.left.length && sides.right.length) bothSides(signing, passage, sides);
  else if (sides.right.length >= 2) oneList(signing, passage, sides);
  else signing.lone = sides.right;
  if (signing.anchor.kind !== 'ceremony' && signing.sets.length === 0 && signing.lone.length) partnersAfter(signing, passage);
  if (signing.sets.length === 0 && !signing.signers.length) pairsAfter(article, signing, passage);
  if (signing.sets.length === 0 && !signing.group && signing.anchor.kind !== 'ink' && !signing.signers.length) besideWith(article, signing, passage, stop);
  // 三县（市）教体局, 三省农担公司: a number of bodies is no party
  signing.sets = signing.sets.map((set) => unique(set).filter((party) => !isNobody(party.name))).filter((set) => set.length >= 2);
}

function sidesOf(article: Article, signing: Signing, passage: Passage, members: Members, head: string, tail: string, outer: PartyRef[], stop: number): Sides {
  const runs = members.runs.map((run) => unique(run.map(partyOfMember)));
  const elided = /(?:^|[，：D])?[^，]{0,14}(?:与|和|同|跟)$/.test(head) && !/[OP]$/.test(head);
  const eachHead = elided && members.runs.length === 1 && /(?:分别|逐一|先后|各|依次)[^，]{0,3}(?:与|和|同|跟)$/.test(head);
  const last = runs.length - 1;
  const right = runs[last] ?? [];
  let left = unique(runs.slice(0, last).flat());
  signing.each = members.links.some((link) => link === 'each' || link === 'farEach') || eachHead;
  if (members.links.some((link) => link === 'far' || link === 'farEach')) {
    const first = firstSubject(article, passage.mask, passage.atoms, stop);
    if (first.length && !left.some((party) => party.name === first[0]?.name)) left = first;
  }
  if (last <= 0 && elided && right.length) left = subjectInWords(article, passage, head, stop, signing.anchor.from) ?? outer;
  return { left, right, run: members.runs[last] ?? [], tail, eachHead };
}

/** Only people: whose agreement it is, the article says elsewhere, or their posts do. */
function onlyPeople(signing: Signing, members: Members, people: Member[], { tail, eachHead }: Sides, outer: PartyRef[]): void {
  signing.subject = people[0]?.signer?.bodies.slice(0, 1) ?? [];
  signing.unnamed = UNNAMED.test(tail);
  signing.partners = countIn(tail);
  if (/逐一|分别|依次/.test(tail) && !/代表/.test(tail) && members.runs.length === 1) splitPeople(signing, people);
  signing.clusters = clustersOf(people);
  // 某某分别与P、P签订: whoever it is signs for the body that the article is about
  const partners = unique(people.map(partyOfMember)).filter((party) => party.name !== outer[0]?.name);
  if (eachHead && outer[0] && partners.length === people.length) {
    signing.each = true;
    signing.sets = partners.map((other) => [outer[0] as PartyRef, other]);
    signing.confidence = 0.75;
  } else if (members.runs.length > 1) {
    const signersOf = (run: Member[]) => run.map((member) => member.signer as Signer);
    signing.sides = [signersOf(members.runs.slice(0, -1).flat()), signersOf(members.runs.at(-1) as Member[])];
  }
}

/** A … 与 B, C: one agreement of all, or one with each. */
function bothSides(signing: Signing, passage: Passage, { left, right, run, tail }: Sides): void {
  signing.subject = left;
  const apart = /分别|逐一|依次|先后|各/.test(tail) && right.length > 1 && !/代表/.test(tail) && (/逐一|各/.test(tail) || !run.some((member) => member.signer));
  const listed = left.length === 1 && right.length > 1 && passage.series && !STATED.test(tail);
  if (apart || listed) signing.each = true;
  signing.sets = signing.each ? left.flatMap((one) => right.map((other) => [one, other])) : [[...left, ...right]];
}

/** A、B、C, or A与B、C: one list, of which 分别 may make pairs. */
function oneList(signing: Signing, passage: Passage, { right, run, tail }: Sides): void {
  const pairs = right.length >= 4 ? pairsOf(run) : null;
  if (pairs) {
    signing.each = true;
    signing.sets = pairs;
    return;
  }
  const pivot = run.findIndex((member) => /[与和同跟]$/.test(member.connector));
  const apart =
    /分别|逐一|依次|先后|各(?:自|签)/.test(tail) &&
    !/代表/.test(tail) &&
    run.every((member) => member.party) &&
    right.length > 2 &&
    pivot > 0 &&
    run.slice(pivot + 1).every((member) => !/[与同跟]$/.test(member.connector));
  signing.subject = pivot > 0 ? right.slice(0, pivot) : right.slice(0, 1);
  if (apart || (passage.series && pivot === 1 && right.length > 2)) {
    signing.each = true;
    signing.sets = right.slice(0, pivot).flatMap((one) => right.slice(pivot).map((other) => [one, other]));
  } else signing.sets = [right];
}

function partyOfMember(member: Member): PartyRef | null {
  return member.party ?? member.signer?.bodies[0] ?? null;
}

/** The bodies that the sentence begins with. */
function firstSubject(article: Article, mask: Mask, atoms: Atom[], stop: number): PartyRef[] {
  const first = atoms.find((atom) => atom.from >= stop && atom.kind !== 'group' && !/[在于赴到]$/.test(mask.text.slice(0, atom.from)));
  if (!first) return [];
  const place = { start: (mask.items[first.from] as MaskedItem).start, end: (mask.items[first.to - 1] as MaskedItem).end };
  if (first.kind === 'organisation') return [partyOf(first.organisation, place)];
  if (first.kind === 'person') return bodiesOf(article, first.person, place, first.body).slice(0, 1);
  if (first.kind === 'state') return [{ name: first.name, organisationId: null, ...place, confidence: 0.8, rule: 'agreement/party-state' }];
  return [];
}

function unique(list: (PartyRef | null)[]): PartyRef[] {
  const seen = new Map<string, PartyRef>();
  for (const party of list) if (party && !seen.has(party.name)) seen.set(party.name, party);
  return [...seen.values()];
}
