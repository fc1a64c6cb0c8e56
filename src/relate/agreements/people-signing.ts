import type { PartyRef, Signer } from './party-ref.js';
import type { Member } from './read-members.js';
import type { Signing } from './signing.js';

/** 甲、乙，丙、丁依次登台落笔: the commas divide who signs what */
export function clustersOf(people: Member[]): Signer[][] {
  const clusters: Signer[][] = [];
  for (const member of people) {
    if (!clusters.length || member.connector.includes('，')) clusters.push([]);
    (clusters.at(-1) as Signer[]).push(member.signer as Signer);
  }
  return clusters;
}

/** A与B、C与D分别签署: two by two */
export function pairsOf(run: Member[]): PartyRef[][] | null {
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
export function splitPeople(signing: Signing, people: Member[]): void {
  const pivot = people.findIndex((member) => /[与同跟](?:[^，、]{0,14})$/.test(member.connector));
  if (pivot !== 1 || people.length < 3) return;
  signing.each = true;
  signing.sides = [[(people[0] as Member).signer as Signer], people.slice(1).map((member) => member.signer as Signer)];
}
