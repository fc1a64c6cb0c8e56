import type { Span } from '../../model/annotation.js';
import type { Person } from '../../model/person.js';
import type { ObjectName } from './object-name.js';
import type { PartyRef, Signer } from './party-ref.js';
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

/** Whether two names can be of one agreement: equal, one inside the other, or one missing. */
export function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a || !b || a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.includes(short)) return true;
  // 中某永久睦邻友好合作条约 and the same in full with the names of the states
  if (/(?:条约|協定|协定|声明|聲明)$/.test(a) && a.slice(-7) === b.slice(-7)) return true;
  const nouns = [/协议|安排|框架|备忘录|意向|计划|声明|纪要/, /合同|合约|契约/].filter((noun) => noun.test(short) === noun.test(long)).length;
  const heart = short.replace(/(?:战略|框架|合作|协议书?|协定|合同|备忘录|意向书|谅解|双方|项目)/g, '');
  return heart.length < 2 ? nouns === 2 : long.includes(heart);
}
