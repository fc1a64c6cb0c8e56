import type { Article } from '../../model/article.js';
import { type PartyRef, type Signer, wholeOf } from './party-ref.js';
import type { Signing } from './signing.js';
import { asStates } from './states.js';

/** The bodies of two or more signers as the parties, when nothing else names them. */
export function fromSigners(article: Article, signing: Signing): PartyRef[] | null {
  if (signing.anchor.kind === 'ceremony' || signing.anchor.kind === 'reach') return null;
  const parties: PartyRef[] = [];
  for (const signer of signing.signers) {
    const body = signing.stands.get(signer) ?? signer.bodies[0] ?? donor(signing, signer);
    if (!body) return null;
    if (!parties.some((known) => known.name === body.name)) parties.push(body);
  }
  for (const party of signing.lone) if (!parties.some((known) => known.name === party.name)) parties.push(party);
  return parties.length >= 2 ? asStates(article, parties).map((party) => asTown(wholeOf(article, party))) : null;
}

/** 某某与某馆馆长签署捐赠协议: who holds no post gives what is their own. */
function donor(signing: Signing, signer: Signer): PartyRef | null {
  if (!/捐|贈|赠/.test(signing.objects[0]?.name ?? '') || signer.person.posts.length) return null;
  const { start, end } = signer;
  const party: PartyRef = { name: signer.person.name, organisationId: null, start, end, confidence: 0.7, rule: 'agreement/party-person' };
  signing.stands.set(signer, party);
  return party;
}

/** 某镇党委书记与某公司签约: the town signs. */
function asTown(party: PartyRef): PartyRef {
  const town = /^(.{2,}(?:[镇鎮乡鄉]|街道))[党黨]工?委$/.exec(party.name)?.[1];
  return town ? { ...party, name: town, organisationId: null } : party;
}
