import type { Article } from '../../model/article.js';
import type { MaskedItem } from '../../text/masked-sentence.js';
import { type Anchor, anchorsOf } from './anchors.js';
import { chainBefore, HONORIFIC } from './chain.js';
import { countedList } from './counted-list.js';
import { countIn, STATED } from './counts.js';
import { objectBefore, objectsAfter, type ObjectName } from './object-name.js';
import type { PartyRef, Signer } from './party-ref.js';
import type { Passage } from './passage.js';
import { withRawAtoms } from './raw-atoms.js';
import { type Members, membersOf } from './read-members.js';
import { takeParties } from './read-parties.js';
import { sideBefore } from './side-before.js';
import { signerOf } from './signer-of.js';
import type { Signing } from './signing.js';
import { signerByPronoun } from './who-he-is.js';

/** Every signing of a sentence, as far as its own words say; `subject` is who a signing without a subject is told of. */
export function readSignings(article: Article, passage: Passage, subject: PartyRef[]): Signing[] {
  const { mask } = passage;
  const signings: Signing[] = [];
  let stop = 0;
  let current = subject;
  const anchors = anchorsOf(mask);
  if (anchors.length) passage.atoms = withRawAtoms(article, passage, anchors);
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
    sentence,
    at,
    anchor,
    start: (mask.items[anchor.from] as MaskedItem).start,
    end: (mask.items[anchor.to - 1] as MaskedItem).end,
    sets: [],
    lone: [],
    subject: [],
    group: members.group,
    unnamed: false,
    partners: null,
    sides: null,
    clusters: [],
    each: false,
    signers: [],
    onlookers: [],
    stands: new Map(),
    objects: objectsOf(article, passage, anchor, stop),
    stated: null,
    counted: null,
    told: false,
    date: undefined,
    confidence: 0.9,
    rule: `agreement/${anchor.kind}`,
  };
  const counted = countedList(article, passage, anchor, stop);
  if (counted) return { ...signing, signers: counted.signers, counted: counted.count, group: null };
  const following = signersAfter(article, passage, anchor);
  if (chain.links[0] === 'agent' || following.length) signing.rule = 'agreement/agent';
  const side = sideBefore(article, passage, anchor, following, stop);
  if (side) {
    signing.signers.push(...side.signers);
    for (const signer of side.signers) signing.stands.set(signer, side.party);
    return signing;
  }
  takeSigners(signing, members, following, anchor);
  const he = signing.signers.length ? signerByPronoun(article, passage, chain) : null;
  if (he && !signing.signers.some((signer) => signer.person.id === he.person.id)) signing.signers.unshift(he);
  takeParties(article, signing, passage, members, chain, `${tail}${words}`, outer, stop);
  const stated = STATED.exec(tail);
  if (stated) signing.stated = countIn(stated[0]);
  return signing;
}

function objectsOf(article: Article, passage: Passage, anchor: Anchor, stop: number): ObjectName[] {
  const { mask } = passage;
  const after = anchor.kind === 'ceremony' ? [] : objectsAfter(mask, article.text, anchor.to);
  if (after.some((object) => object.name || object.refused)) return after;
  const lastAtom = passage.atoms.filter((atom) => atom.to <= anchor.from && atom.to > stop).at(-1);
  const agent = /由[^，。；]*$/.test(mask.text.slice(stop, anchor.from));
  const before = objectBefore(
    mask,
    article.text,
    agent ? stop : anchor.kind === 'ceremony' || anchor.kind === 'sign' ? Math.max(stop, lastAtom?.to ?? stop) : stop,
    anchor.from,
  );
  return before.name || before.refused ? [before] : after;
}

const AFTER_SIGNERS =
  /^(?:的(?!仪式|重要)|代表|人|者|双方|各方|三方|方|分别|依次|依序|企业|单位|机构|还|有|名单)*[^，。；OPDTS]{0,10}?(?:是|为|有|包括|：)[^，。；OP]{0,14}?$/;

/** 签字的是P和Q, 签署代表依序为：P、Q: those after the signing word. */
function signersAfter(article: Article, passage: Passage, anchor: Anchor): Signer[] {
  const { mask, atoms } = passage;
  const after = atoms.filter((atom) => atom.from >= anchor.to);
  const first = after[0];
  if (!first || !AFTER_SIGNERS.test(mask.text.slice(anchor.to, first.from).replace(/^，/, ''))) return [];
  const signers: Signer[] = [];
  let end = first.from;
  for (const atom of after) {
    const from = atom.kind === 'person' ? (atom.words?.from ?? atom.from) : atom.from;
    // a name in Latin script that was not found stands between
    const glue = mask.text
      .slice(end, Math.max(end, from))
      .replace(HONORIFIC, '')
      .replace(/Z?[a-zà-ÿ][a-zà-ÿ.' ]+/, '');
    if (!/^(?:[、，和与及]|以及|，以及|，(?:和|及)|Z?、[^，。]{0,22})?(?:[^，。；]{0,3}|[^，。；在就由为签]{0,12})$/.test(glue)) break;
    if (atom.kind === 'person') {
      const signer = signerOf(article, mask, atom, passage.known);
      // 落笔的是P本人: the person is a party
      const self: PartyRef = {
        name: signer.person.name,
        organisationId: null,
        start: signer.start,
        end: signer.end,
        confidence: 0.85,
        rule: 'agreement/party-person',
      };
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
    // 甲、某某木格、乙: a name in the list that was not found
    if (/^、[\u4e00-\u9fff·]{2,8}、$/.test(member.connector)) member.signer.skipped = 1;
    signing.signers.push(member.signer);
    if (member.said && member.party) signing.stands.set(member.signer, member.party);
  }
  signing.signers.push(...following);
}
