import type { Article, Sentence } from '../../model/article.js';
import type { Mask, MaskedItem } from '../../text/masked-sentence.js';
import { type Anchor, anchorsOf } from './anchors.js';
import { type Atom, atomsOf } from './atoms.js';
import { chainBefore, HONORIFIC } from './chain.js';
import { endsInNoun, objectBefore, objectsAfter, type ObjectName } from './object-name.js';
import { bodiesOf, type PartyRef, partyOf, type Signer, signerOf } from './party-ref.js';
import { type Member, type Members, membersOf } from './read-members.js';
import { placesOf, rawParties } from './raw-names.js';
import { withRawAtoms } from './raw-atoms.js';
import type { Signing } from './signing.js';

/** A sentence with its mask and atoms, made once. */
export interface Passage { sentence: Sentence; at: number; mask: Mask; atoms: Atom[]; /** whom a person was said to stand for in this article */ known: Map<string, PartyRef>; /** a sentence before spoke of signings with several partners, which are now listed */ series: boolean }

export const passageOf = (sentence: Sentence, at: number, mask: Mask, known: Map<string, PartyRef> = new Map()): Passage => ({ sentence, at, mask, atoms: atomsOf(mask), known, series: false });

const STATED = /等(?:[^，。；OP]{0,4}?)([\d一二三四五六七八九十百余多]+)(?:余|多)?(?:家|所|个|户)/;

/** Every signing of a sentence, as far as its own words say; `subject` is who a signing without a subject is told of. */
export function readSignings(article: Article, passage: Passage, subject: PartyRef[]): Signing[] {
  const { mask } = passage;
  const signings: Signing[] = [];
  let stop = 0;
  let current = subject;
  const anchors = anchorsOf(mask);
  if (anchors.length) passage.atoms = withRawAtoms(article, passage);
  for (const anchor of anchors) {
    if (anchor.from < stop) continue;
    const signing = readOne(article, passage, anchor, stop, current);
    stop = anchor.to;
    if (!signing || signing.objects.some((object) => object.refused)) continue;
    const last = signing.objects.at(-1);
    if (last && last.start >= signing.end) while (stop < mask.text.length && (mask.items[stop] as MaskedItem).start < last.end) stop++;
    if (signing.subject.length) current = signing.subject;
    else if (signing.sets[0]) current = [signing.sets[0][0] as PartyRef];
    signings.push(signing);
  }
  return signings;
}

function readOne(article: Article, passage: Passage, anchor: Anchor, stop: number, outer: PartyRef[]): Signing | null {
  const { mask, atoms, sentence, at } = passage;
  // 两国总理共同见证签署: who looks on stands before 见证
  const looking = anchor.witnessed ? mask.text.lastIndexOf('见证', anchor.from) : anchor.from;
  const chain = chainBefore(mask, atoms, looking < stop ? anchor.from : looking, stop);
  const members = membersOf(article, mask, chain, passage.known);
  const tail = chain.atoms.length ? chain.tail : mask.text.slice(stop, anchor.from);
  const words = mask.text.slice(anchor.from, anchor.to);
  const signing: Signing = {
    sentence, at, anchor, start: (mask.items[anchor.from] as MaskedItem).start, end: (mask.items[anchor.to - 1] as MaskedItem).end,
    sets: [], lone: [], subject: [], group: members.group, unnamed: false, partners: null, sides: null, clusters: [], each: false, signers: [], onlookers: [], stands: new Map(), objects: objectsOf(article, passage, anchor, chain.from, stop),
    stated: null, told: false, date: undefined, confidence: 0.9, rule: `agreement/${anchor.kind}`,
  };
  const following = signersAfter(article, passage, anchor);
  if (chain.links[0] === 'agent' || following.length) signing.rule = 'agreement/agent';
  if (anchor.kind === 'sign') partiesInObject(signing, passage);
  takeSigners(signing, members, following, anchor);
  takeParties(article, signing, passage, members, chain.head, `${tail}${words}`, outer, stop);
  const stated = STATED.exec(tail);
  if (stated) signing.stated = readCount(stated[1] as string);
  return signing;
}

function objectsOf(article: Article, passage: Passage, anchor: Anchor, chainFrom: number, stop: number): ObjectName[] {
  const { mask } = passage;
  const after = anchor.kind === 'ceremony' ? [] : objectsAfter(mask, article.text, anchor.to);
  if (after.some((object) => object.name || object.refused)) return after;
  const lastAtom = passage.atoms.filter((atom) => atom.to <= anchor.from && atom.to > stop).at(-1);
  void chainFrom;
  const agent = /由[^，。；]*$/.test(mask.text.slice(stop, anchor.from));
  const before = objectBefore(mask, article.text, agent ? stop : anchor.kind === 'ceremony' || anchor.kind === 'sign' ? Math.max(stop, lastAtom?.to ?? stop) : stop, anchor.from);
  return before.name || before.refused ? [before] : after;
}

/** 与4家企业, 与项目方: the other side is told of without its name */
const UNNAMED = /(?:与|和|同|跟)(?!会)(?:(?:分别|各)?[^，。；OPT、]{0,10}(?:企业|公司|单位|机构|方|院校|学校|高校|医院|厂商|客户|商户|农户|伙伴|银行|部门|村|代表|负责人)|(?:分别|各)?[^，。；OPT、]{0,4}[\d一二两三四五六七八九十余多]+(?:家|所|个|位)[^，。；、P]{0,8})[^，。；]{0,12}$/;

const AFTER_SIGNERS = /^(?:的(?!仪式|重要)|代表|人|者|双方|各方|三方|方|分别|依次|依序|企业|单位|机构|还|有|名单)*[^，。；OPDTS]{0,10}?(?:是|为|有|包括|：)[^，。；OP]{0,14}?$/;

/** 签字的是P和Q, 签署代表依序为：P、Q: those after the signing word. */
function signersAfter(article: Article, passage: Passage, anchor: Anchor): Signer[] {
  const { mask, atoms } = passage;
  const after = atoms.filter((atom) => atom.from >= anchor.to);
  const first = after[0];
  if (!first || !AFTER_SIGNERS.test(mask.text.slice(anchor.to, first.from).replace(/^，/, ''))) return [];
  const signers: Signer[] = [];
  let end = first.from;
  for (const atom of after) {
    const glue = mask.text.slice(end, atom.from).replace(HONORIFIC, '');
    if (!/^(?:[、，和与及]|以及|，以及|，(?:和|及)|Z?、[^，。]{0,22})?[^，。；]{0,3}$/.test(glue)) break;
    if (atom.kind === 'person') {
      const signer = signerOf(article, mask, atom, passage.known);
      // 落笔的是P本人: the person is a party
      const self: PartyRef = { name: signer.person.name, organisationId: null, start: signer.start, end: signer.end, confidence: 0.85, rule: 'agreement/party-person' };
      signers.push(mask.text.startsWith('本人', atom.to) ? { ...signer, bodies: [self] } : signer);
    }
    end = atom.to;
  }
  return signers;
}

function takeSigners(signing: Signing, members: Members, following: Signer[], anchor: Anchor): void {
  if (anchor.kind === 'ceremony' || anchor.kind === 'reach' || anchor.witnessed) return;
  for (const member of members.runs.flat()) {
    if (!member.signer) continue;
    signing.signers.push(member.signer);
    if (member.said && member.party) signing.stands.set(member.signer, member.party);
  }
  signing.signers.push(...following);
}

function takeParties(article: Article, signing: Signing, passage: Passage, members: Members, head: string, tail: string, outer: PartyRef[], stop: number): void {
  const { mask, atoms } = passage;
  const runs = members.runs.map((run) => unique(run.map(partyOfMember))).filter((run, i) => run.length || members.runs.length === 1 || i >= 0);
  const elided = /(?:^|[，：D])?[^，]{0,14}(?:与|和|同|跟)$/.test(head) && !/[OP]$/.test(head);
  const eachHead = /(?:分别|逐一|先后|各|依次)[^，]{0,3}(?:与|和|同|跟)$/.test(head);
  const last = runs.length - 1;
  const right = runs[last] ?? [];
  let left = unique(runs.slice(0, last).flat());
  signing.each = members.links.some((link) => link === 'each' || link === 'farEach') || (elided && eachHead);
  if (members.links.some((link) => link === 'far' || link === 'farEach')) {
    const first = firstSubject(article, mask, atoms, stop);
    if (first.length) left = first;
  }
  if (last <= 0 && elided && right.length) left = subjectInWords(article, passage, head, stop, signing.anchor.from) ?? outer;
  if (signing.sets.length) return;
  const people = members.runs.flat();
  if (people.length && people.every((member) => member.signer && !member.said)) {
    // only people: whose agreement it is, the article says elsewhere, or their posts do
    signing.subject = people[0]?.signer?.bodies.slice(0, 1) ?? [];
    signing.unnamed = UNNAMED.test(tail);
    signing.partners = countIn(tail);
    if (/逐一|分别|依次/.test(tail) && !/代表/.test(tail) && members.runs.length === 1) splitPeople(signing, people);
    signing.clusters = clustersOf(people);
    // 某某分别与P、P签订: whoever it is signs for the body that the article is about
    const partners = unique(people.map(partyOfMember)).filter((party) => party.name !== outer[0]?.name);
    if (eachHead && elided && members.runs.length === 1 && outer[0] && partners.length === people.length) {
      signing.each = true;
      signing.sets = partners.map((other) => [outer[0] as PartyRef, other]);
      signing.confidence = 0.75;
      return;
    }
    if (members.runs.length > 1) {
      const right = (members.runs.at(-1) as Member[]).map((member) => member.signer as Signer);
      signing.sides = [members.runs.slice(0, -1).flat().map((member) => member.signer as Signer), right];
    }
    return;
  }
  if (signing.anchor.witnessed) return;
  if (UNNAMED.test(tail)) { signing.unnamed = true; signing.partners = countIn(tail); signing.lone = unique([...left, ...right]); return; }
  if (left.length && right.length) {
    signing.subject = left;
    if (!signing.each && /分别|逐一|依次|先后|各/.test(tail) && right.length > 1 && !/代表/.test(tail) && (/逐一|各/.test(tail) || !members.runs[last]?.some((member) => member.signer))) signing.each = true;
    if (!signing.each && left.length === 1 && right.length > 1 && passage.series && !STATED.test(tail)) signing.each = true;
    signing.sets = signing.each ? left.flatMap((one) => right.map((other) => [one, other])) : [[...left, ...right]];
  } else if (right.length >= 4 && pairsOf(members.runs[last] as Member[])) {
    signing.each = true;
    signing.sets = pairsOf(members.runs[last] as Member[]) as PartyRef[][];
  } else if (right.length >= 2) {
    const run = members.runs[last] as Member[];
    const pivot = run.findIndex((member) => /[与和同跟]$/.test(member.connector));
    const eachTail = /分别|逐一|依次|先后|各(?:自|签)/.test(tail) && !/代表/.test(tail);
    if (eachTail && run.every((member) => member.party) && right.length > 2 && pivot > 0 && run.slice(pivot + 1).every((member) => !/[与同跟]$/.test(member.connector))) {
      signing.each = true;
      signing.subject = right.slice(0, pivot);
      signing.sets = right.slice(0, pivot).flatMap((one) => right.slice(pivot).map((other) => [one, other]));
    } else {
      signing.subject = pivot > 0 ? right.slice(0, pivot) : [right[0] as PartyRef];
      if (passage.series && pivot === 1 && right.length > 2) {
        signing.each = true;
        signing.sets = right.slice(1).map((other) => [right[0] as PartyRef, other]);
      } else signing.sets = [right];
    }
  } else signing.lone = right;
  if (signing.anchor.kind !== 'ceremony' && signing.sets.length === 0 && signing.lone.length) partnersAfter(article, signing, passage);
  if (signing.sets.length === 0 && !signing.group && !signing.unnamed && signing.anchor.kind !== 'ink' && !signing.signers.length) besideWith(article, signing, passage, stop);
  signing.sets = signing.sets.map((set) => unique(set)).filter((set) => set.length >= 2);
}

/** 甲、乙，丙、丁依次登台落笔: the commas divide who signs what */
function clustersOf(people: Member[]): Signer[][] {
  const clusters: Signer[][] = [];
  for (const member of people) {
    if (!clusters.length || member.connector.includes('，')) clusters.push([]);
    (clusters.at(-1) as Signer[]).push(member.signer as Signer);
  }
  return clusters;
}

/** Adverbs, and words for those an article is about (代表团与…), that leave the subject to the sentences before. */
const NO_SUBJECT = /^(?:D|日前|近日|当天|当日|同日|同时|会上|还|又|也|并|将|拟|已|另|分别|正式|随后|其中|此外|另外|现场|共同|逐一|先后|(?:在|于)[^，]{1,12}|[^，]{0,8}[上中后前时]|[^，]{0,4}(?:代表团|考察组|访问团|一行人?|校方|院方|学校|学院|公司|集团|医院|本报|双方)|，)*$/;

/** 近日，某软件与…签约: a subject that no recogniser knows as a body. */
function subjectInWords(article: Article, passage: Passage, head: string, stop: number, to: number): PartyRef[] | null {
  const words = head.slice(head.lastIndexOf('，', head.length - 2) + 1).replace(/(?:与|和|同|跟)$/, '');
  if (words.length < 2 || NO_SUBJECT.test(words)) return null;
  const raw = rawParties(article, passage, stop, to, placesOf(article, passage));
  const sure = raw?.left.filter((party) => party.confidence > 0.5 || article.sentences.length <= 3) ?? [];
  return sure.length ? sure : null;
}

/** Names around 与 that are known as no bodies. */
function besideWith(article: Article, signing: Signing, passage: Passage, stop: number): void {
  if (article.blocks[signing.sentence.block]?.kind === 'headline') return;
  const raw = rawParties(article, passage, stop, signing.anchor.from, placesOf(article, passage));
  if (!raw) return;
  const all = [...raw.left, ...raw.right];
  // words that do not end as names do are trusted only where there is nothing but a sentence
  if (!all.every((party) => party.confidence > 0.5) && !(article.sentences.length <= 3 && all.some((party) => party.organisationId))) return;
  signing.subject = raw.left;
  signing.each = raw.each;
  signing.sets = raw.each ? raw.left.flatMap((one) => raw.right.map((other) => [one, other])) : [all];
  signing.rule = 'agreement/words-beside-with';
  signing.confidence = 0.6;
}

/** A与B、C与D分别签署: two by two */
function pairsOf(run: Member[]): PartyRef[][] | null {
  if (run.length % 2 || run.some((member) => !member.party)) return null;
  const pairs: PartyRef[][] = [];
  for (let i = 0; i < run.length; i += 2) {
    const [first, second] = [run[i] as Member, run[i + 1] as Member];
    if (!/[与和同跟]$/.test(second.connector) || (i > 0 && !/^[、，；]/.test(first.connector))) return null;
    pairs.push([first.party as PartyRef, second.party as PartyRef]);
  }
  return pairs;
}

/** P与P、P、P逐一签订: the first signs with each of the others */
function splitPeople(signing: Signing, people: Member[]): void {
  const pivot = people.findIndex((member) => /[与同跟](?:[^，、]{0,14})$/.test(member.connector));
  if (pivot !== 1 || people.length < 3) return;
  signing.each = true;
  signing.sides = [[(people[0] as Member).signer as Signer], people.slice(1).map((member) => member.signer as Signer)];
}

/** 见证签署O与O有关合作协议: both sides in the object. */
function partiesInObject(signing: Signing, passage: Passage): void {
  const { mask, atoms } = passage;
  const after = atoms.filter((atom) => atom.from >= signing.anchor.to && (atom.kind === 'organisation' || atom.kind === 'state')).slice(0, 2);
  const [first, second] = after;
  if (!first || !second || !/^[^，。；TD]{0,3}$/.test(mask.text.slice(signing.anchor.to, first.from)) || !/^(?:与|和|同|—)$/.test(mask.text.slice(first.to, second.from)) || !/^[^，。；OP]{0,20}(?:协议|合同|备忘录|文件|协定|意向)/.test(mask.text.slice(second.to))) return;
  const parties = after.map((atom): PartyRef => {
    const place = mask.items[atom.from] as MaskedItem;
    return atom.kind === 'organisation' ? partyOf(atom.organisation, place) : { name: (atom as { name: string }).name, organisationId: null, start: place.start, end: place.end, confidence: 0.85, rule: 'agreement/party-state' };
  });
  if ((parties[0] as PartyRef).name !== (parties[1] as PartyRef).name) signing.sets = [parties];
}

/** 签署与O的协议, 签约O: the other side named in the object. */
function partnersAfter(article: Article, signing: Signing, passage: Passage): void {
  const { mask, atoms } = passage;
  const next = atoms.find((atom) => atom.from >= signing.anchor.to);
  if (!next || (next.kind !== 'organisation' && next.kind !== 'state')) return;
  const glue = mask.text.slice(signing.anchor.to, next.from);
  if (!/^(?:了)?[^，。；]{0,8}(?:与|和|同)$|^(?:了|了?一批)?$/.test(glue)) return;
  const place = mask.items[next.from] as MaskedItem;
  const other: PartyRef = next.kind === 'organisation' ? partyOf(next.organisation, place) : { name: next.name, organisationId: null, start: place.start, end: place.end, confidence: 0.8, rule: 'agreement/party-state' };
  signing.subject = signing.lone;
  signing.sets = [[...signing.lone, other]];
  void article;
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

const countIn = (words: string): number | null => readCount(/([\d一二两三四五六七八九十]+)(?:余|多)?(?:家|所|个|位|方)/.exec(words)?.[1]?.replace('两', '二') ?? '');

function unique(list: (PartyRef | null)[]): PartyRef[] {
  const seen = new Map<string, PartyRef>();
  for (const party of list) if (party && !seen.has(party.name)) seen.set(party.name, party);
  return [...seen.values()];
}

const DIGITS = '零一二三四五六七八九';
function readCount(words: string): number | null {
  const plain = words.replace(/[余多]/g, '');
  if (/^\d+$/.test(plain)) return Number(plain);
  if (plain === '十') return 10;
  const match = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(plain);
  if (match) return (match[1] ? DIGITS.indexOf(match[1]) : 1) * 10 + (match[2] ? DIGITS.indexOf(match[2]) : 0);
  const one = DIGITS.indexOf(plain);
  return one > 0 ? one : null;
}

void endsInNoun;
