import { COUNTRY_NAMES } from '../../lexicon/country-names.js';
import type { Article } from '../../model/article.js';
import type { MaskedItem } from '../../text/masked-sentence.js';
import type { Atom } from './atoms.js';
import type { Draft } from './draft.js';
import { grownParty } from './grown-name.js';
import { bodiesOf, fit, type PartyRef } from './party-ref.js';
import type { Passage } from './passage.js';
import { withRawAtoms } from './raw-atoms.js';
import { isDiplomatic, statePair, statesTogether } from './states.js';
import type { GroupRef, Signing } from './signing.js';

const NOUN_KINDS: Record<string, RegExp> = {
  校: /(?:大学|学院|学校|大學|學院|學校|职院|中学|小学|中专)$/,
  馆: /[馆館]$/,
  院: /院$/,
  市: /市(?:人民政府|政府)?$/,
  县: /[县縣区區](?:人民政府|政府)?$/,
  高校: /(?:大学|学院|学校|大學|學院)$/,
  大学: /大[学學]/,
};

/** Who 双方, 三方, 两校 are: the parties of an agreement told before, or the last list of as many bodies. */
export function resolveGroup(
  article: Article,
  passages: readonly Passage[],
  at: number,
  upTo: number,
  group: GroupRef,
  drafts: readonly Draft[],
): PartyRef[] | null {
  const { count, noun } = group;
  if (
    count === 2 &&
    (noun === '国' ||
      /^[中美俄英法德日韩][\u4e00-\u9fff]$|^[\u4e00-\u9fff][中美俄]$/.test(group.before) ||
      (noun === '方' && isDiplomatic(article) && !listIn(article, passages[at] as Passage, upTo, 2, () => true, false, true)))
  ) {
    const sentence = (passages[at] as Passage).sentence;
    // 双方2015年签署的…: the two states of a signing told before
    const before = group.before.match(/[中美俄英法德日韩]/)
      ? undefined
      : drafts.filter((draft) => draft.parties.length === 2 && draft.parties.every((party) => COUNTRY_NAMES.has(party.name))).at(-1);
    const pair = before?.parties ?? statePair(article, group.before, sentence);
    if (pair) return pair;
  }
  if (noun === '国' && count !== null && count > 2) {
    const states = statesTogether(article, count, (passages[at] as Passage).sentence);
    if (states) return states;
  }
  const fits = (name: string) => !NOUN_KINDS[noun] || (NOUN_KINDS[noun] as RegExp).test(name);
  const sameParagraph = drafts.filter(
    (draft) => !draft.told && (count === null || draft.parties.length === count) && draft.parties.every((party) => fits(party.name)),
  );
  for (const loose of [false, true])
    for (let i = at; i >= Math.max(0, at - 6); i--) {
      const draft = sameParagraph.filter((known) => known.at === i || (known.headline && i === 0)).at(-1);
      if (draft) return draft.parties;
      // who only stand in a sentence together: of the sentence before, or when nobody else is found
      const list = listIn(article, passages[i] as Passage, i === at ? upTo : Infinity, count, fits, count === 2 && (loose || i >= at - 1));
      if (list) return list;
    }
  return sameParagraph.at(-1)?.parties ?? null;
}

/** The last list of `count` bodies in a sentence; for two also a body and the one it meets (A校长P与B校长P会谈). */
function listIn(
  article: Article,
  passage: Passage,
  upTo: number,
  count: number | null,
  fits: (name: string) => boolean,
  pairs: boolean,
  bodiesOnly = false,
): PartyRef[] | null {
  const { mask } = passage;
  const atoms = passage.atoms.some((atom) => atom.kind === 'state' && atom.raw) ? passage.atoms : withRawAtoms(article, passage, []);
  const usable = atoms.filter((atom) => atom.to <= upTo && atom.kind !== 'group' && !(bodiesOnly && atom.kind === 'person'));
  let list: PartyRef[] = [];
  let best: PartyRef[] | null = null;
  let end = -1;
  const close = () => {
    if (count === null ? list.length >= 2 : list.length === count) best = list;
  };
  for (const atom of usable) {
    const glue = end < 0 ? '' : mask.text.slice(end, atom.from);
    if (end >= 0 && !/^(?:、|，|和|与|同|跟|及|以及|暨|联合|携手|—|，(?:以及|和))$|^[^。；]{0,14}(?:与|和|同|跟|联合|携手)$/.test(glue)) {
      close();
      list = [];
    }
    const party = partyOfAtom(article, passage, atom);
    if (party && fits(party.name) && !list.some((known) => known.name === party.name)) list.push(party);
    end = atom.to;
  }
  close();
  if (best || !pairs) return best;
  const all: PartyRef[] = [];
  for (const atom of usable) {
    const party = partyOfAtom(article, passage, atom);
    if (party && fits(party.name) && !all.some((known) => known.name === party.name)) all.push(party);
  }
  return all.length === 2 ? all : null;
}

function partyOfAtom(article: Article, passage: Passage, atom: Atom): PartyRef | null {
  const start = (passage.mask.items[atom.from] as MaskedItem).start;
  const end = (passage.mask.items[atom.to - 1] as MaskedItem).end;
  if (atom.kind === 'organisation' && atom.organisation.kind === 'media' && /^(?:消息|讯|报道|记者)/.test(passage.mask.text.slice(atom.to))) return null;
  if (atom.kind === 'organisation') {
    const party = grownParty(article, passage.mask, atom.to - 1, atom.organisation);
    return { ...party, confidence: Math.min(party.confidence, 0.85), rule: 'agreement/party-of-group' };
  }
  if (atom.kind === 'state') return { name: atom.name, organisationId: null, start, end, confidence: 0.8, rule: 'agreement/party-of-group' };
  if (atom.kind === 'person') return bodiesOf(article, atom.person, { start, end }, atom.body)[0] ?? null;
  return null;
}

/** A list of as many bodies shortly before, each of which one signer goes with. */
export function listedBefore(article: Article, passages: readonly Passage[], signing: Signing): PartyRef[] | null {
  const { signers } = signing;
  if (signers.length < 2 || signing.anchor.kind === 'ceremony') return null;
  for (let i = signing.at; i >= Math.max(0, signing.at - 5); i--) {
    const list = listIn(article, passages[i] as Passage, i === signing.at ? signing.anchor.from : Infinity, signers.length, () => true, false, true);
    if (
      !list ||
      !signers.every((signer) => list.some((party) => fit(article, signer, party) > 0)) ||
      signers.filter((signer) => list.some((party) => fit(article, signer, party) >= 2.7)).length * 2 < signers.length ||
      !list.every((party) => signers.some((signer) => fit(article, signer, party) > 0))
    )
      continue;
    return list;
  }
  return null;
}

/** The last list of `count` bodies in the sentence of a signing or the one before, without the body that signs with them. */
export function listOf(article: Article, passages: readonly Passage[], signing: Signing, count: number, own: string): PartyRef[] | null {
  for (let i = signing.at; i >= Math.max(0, signing.at - 1); i--) {
    const list = listIn(article, passages[i] as Passage, i === signing.at ? signing.anchor.from : Infinity, count, (name) => name !== own, false, true);
    if (list) return list;
  }
  return null;
}
