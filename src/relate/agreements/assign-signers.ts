import type { Article } from '../../model/article.js';
import type { Draft } from './draft.js';
import { fit, type PartyRef, type Signer } from './party-ref.js';

/** Gives each signer the party that fits best; when as many sign as there are parties, one that is left over takes the party left over, or all go by order. */
export function assignSigners(article: Article, draft: Draft, signers: Signer[], stands: Map<Signer, PartyRef>, complete: boolean, together = false): number {
  const whole = complete && signers.length === draft.parties.length;
  const targets =
    inGaps(article, draft, signers, stands, complete) ??
    (whole ? allOf(article, draft, signers, stands) : signers.map((signer) => targetOf(article, draft, signer, stands)));
  let assigned = 0;
  signers.forEach((signer, i) => {
    const target = targets[i];
    if (!target) return;
    const guessed = whole && !targetOf(article, draft, signer, stands);
    const moved = whole && targetOf(article, draft, signer, stands)?.name !== target.name;
    addSigner(draft, signer, target, stands.has(signer) ? 0.96 : guessed || moved ? (together || !signer.bodies.length ? 0.8 : 0.7) : 0.93);
    assigned++;
  });
  return assigned;
}

function targetOf(article: Article, draft: Draft, signer: Signer, stands: Map<Signer, PartyRef>): PartyRef | null {
  const said = stands.get(signer);
  if (!said) return bestParty(article, signer, draft);
  return draft.parties.find((party) => party.name === said.name) ?? bestParty(article, { ...signer, bodies: [said] }, draft);
}

/** 甲、（一个没认出的人）、丙三位馆长依次落笔: the order of the parties, one of them left out. */
function inGaps(article: Article, draft: Draft, signers: Signer[], stands: Map<Signer, PartyRef>, complete: boolean): PartyRef[] | null {
  const skipped = signers.reduce((sum, signer) => sum + (signer.skipped ?? 0) + (signer.behind ?? 0), 0);
  if (!complete || !skipped || signers.length + skipped !== draft.parties.length) return null;
  let at = -1;
  const targets = signers.map((signer) => draft.parties[(at += 1 + (signer.skipped ?? 0))] as PartyRef);
  const agrees = signers.every((signer, i) => !isNamed(signer, stands) || (targetOf(article, draft, signer, stands) ?? targets[i])?.name === targets[i]?.name);
  return agrees ? targets : null;
}

/** Who signs for whom when there are as many signers as parties. */
function allOf(article: Article, draft: Draft, signers: Signer[], stands: Map<Signer, PartyRef>): (PartyRef | null)[] {
  const taken = new Set(draft.signers.map((known) => known.party?.name));
  const targets: (PartyRef | null)[] = signers.map(() => null);
  // first those who stand for a party or have a body right before their title: a post carried over from the one before may give the same
  for (const strong of [true, false])
    signers.forEach((signer, i) => {
      if (isNamed(signer, stands) !== strong) return;
      const target = targetOf(article, draft, signer, stands);
      if (!target || (!strong && taken.has(target.name))) return;
      targets[i] = target;
      taken.add(target.name);
    });
  const free = draft.parties.filter((party) => !taken.has(party.name));
  const open = signers.flatMap((signer, i) => (targets[i] || stands.has(signer) ? [] : [i]));
  // 甲、乙代表双方签字: when one is known to sign for the one side, the other does for the other, whatever the posts say
  if (open.length === 1 && free.length === 1) targets[open[0] as number] = free[0] as PartyRef;
  // 四家商会会长甲、乙、丙、丁落笔: in the order of the parties, unless the words before a title say otherwise
  else if (open.length > 1 && signers.every((signer, i) => !isNamed(signer, stands) || !targets[i] || targets[i] === draft.parties[i]))
    return [...draft.parties];
  return targets;
}

/** Whether the words themselves give a signer's party, rather than posts. */
const isNamed = (signer: Signer, stands: Map<Signer, PartyRef>): boolean =>
  stands.has(signer) || signer.bodies[0]?.rule === 'agreement/party-of-person' || signer.bodies[0]?.rule === 'agreement/party-before-title';

function bestParty(article: Article, signer: Signer, draft: Draft): PartyRef | null {
  let best: PartyRef | null = null;
  let score = 0;
  for (const party of draft.parties) {
    const value = fit(article, signer, party);
    if (value > score) {
      best = party;
      score = value;
    }
  }
  return best;
}

function addSigner(draft: Draft, signer: Signer, party: PartyRef, confidence: number): void {
  if (draft.signers.some((known) => known.signer.person.id === signer.person.id)) return;
  // no surer than the person and the party themselves
  draft.signers.push({ signer, party, confidence: Math.min(confidence, signer.person.confidence, party.confidence) });
}
