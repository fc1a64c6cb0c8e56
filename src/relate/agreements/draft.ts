import type { Span } from '../../model/annotation.js';
import type { Person } from '../../model/person.js';
import type { ObjectName } from './object-name.js';
import { fit, type PartyRef, type Signer } from './party-ref.js';
import type { Article } from '../../model/article.js';
import type { Signing } from './signing.js';

/** An agreement being put together from all places that speak of it. */
export interface Draft {
  parties: PartyRef[];
  signers: { signer: Signer; party: PartyRef | null; confidence: number }[];
  witnesses: { person: Person; start: number; end: number; rule: string }[];
  name: ObjectName | null;
  status: 'signed' | 'planned';
  /** undefined: not looked up yet */
  date: string | null;
  dateStated: boolean;
  place: string | null;
  placeStated: boolean;
  /** sentence that tells it best, and the signing it was read from */
  at: number;
  block: number;
  batch: Signing;
  evidence: Span[];
  headline: boolean;
  /** an older signing that the article recalls */
  told: boolean;
  confidence: number;
  rule: string;
}

export const partyKey = (parties: readonly PartyRef[]): string =>
  parties
    .map((party) => party.name)
    .sort()
    .join('\n');

/** Gives each signer the party that fits best; one that fits none takes the one party left over when nothing speaks against it. */
export function assignSigners(article: Article, draft: Draft, signers: Signer[], stands: Map<Signer, PartyRef>, complete: boolean, together = false): number {
  let assigned = 0;
  const open: Signer[] = [];
  const whole = complete && signers.length === draft.parties.length;
  // first those who stand for a party or have a body right before their title: a post carried over from the one before may give the same
  const sorted = whole ? [...signers].sort((a, b) => rank(a, stands) - rank(b, stands)) : signers;
  for (const signer of sorted) {
    const said = stands.get(signer);
    const target = said
      ? (draft.parties.find((party) => party.name === said.name) ?? bestParty(article, { ...signer, bodies: [said] }, draft))
      : bestParty(article, signer, draft);
    if (target && whole && rank(signer, stands) > 0 && draft.signers.some((known) => known.party?.name === target.name && signers.includes(known.signer)))
      open.push(signer);
    else if (target) {
      addSigner(draft, signer, target, said ? 0.96 : 0.93);
      assigned++;
    } else if (!said) open.push(signer);
  }
  const free = draft.parties.filter((party) => !draft.signers.some((known) => known.party?.name === party.name));
  // 甲、乙代表双方签字: when one is known to sign for the one side, the other does for the other, whatever the posts say
  if (whole && open.length === 1 && free.length === 1) {
    addSigner(draft, open[0] as Signer, free[0] as PartyRef, together || !open[0]?.bodies.length ? 0.8 : 0.7);
    assigned++;
  }
  return assigned;
}

/** 0 for a signer whose party the words themselves give, 1 for one whose posts tell it. */
const rank = (signer: Signer, stands: Map<Signer, PartyRef>): number =>
  stands.has(signer) || signer.bodies[0]?.rule === 'agreement/party-of-person' || signer.bodies[0]?.rule === 'agreement/party-before-title' ? 0 : 1;

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

/** Whether two names can be of one agreement: equal, one inside the other, or one missing. */
export function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a || !b || a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.includes(short)) return true;
  const nouns = [/协议|安排|框架|备忘录|意向|计划|声明|纪要/, /合同|合约|契约/].filter((noun) => noun.test(short) === noun.test(long)).length;
  const heart = short.replace(/(?:战略|框架|合作|协议书?|协定|合同|备忘录|意向书|谅解|双方|项目)/g, '');
  return heart.length < 2 ? nouns === 2 : long.includes(heart);
}
