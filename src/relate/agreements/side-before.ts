import type { Article } from '../../model/article.js';
import type { MaskedItem } from '../../text/masked-sentence.js';
import type { Anchor } from './anchors.js';
import { knownBody } from './body-words.js';
import { fit, type PartyRef, partyOf, type Signer } from './party-ref.js';
import type { Passage } from './passage.js';
import { signerOf } from './signer-of.js';

/** 代表甲校|签字的是某某, 甲方面的|签字人是某某和某某 */
const SIDE = /(?:代表(O|[^，。；：OPDTSZ]{2,12})|(?:^|[，。；：])(O|[^，。；：OPDTSZ]{2,12}?)(?:方面|一方)的?)$/;
/** 甲公司由首席采购官某某|签约 */
const AGENT = /(?:^|[，。；：])(O|[^，。；：OPDTSZ]{2,12}?)(?:则|方面)?由(?:Z|[^，。；：、OPDTSZ]{0,8}Z?)P(?:代表|负责)?$/;

/** The one side that a signing word speaks of, with those who sign for it: 代表甲校签字的是某某, 甲公司由某某签约. */
export function sideBefore(
  article: Article,
  passage: Passage,
  anchor: Anchor,
  following: Signer[],
  stop: number,
): { party: PartyRef; signers: Signer[] } | null {
  const { mask, atoms } = passage;
  if (anchor.kind === 'ceremony' || anchor.kind === 'reach' || anchor.witnessed) return null;
  const before = mask.text.slice(stop, anchor.from);
  const agent = AGENT.exec(before);
  if (agent) {
    const from = stop + agent.index + agent[0].indexOf(agent[1] as string);
    const party = partyAt(article, passage, from, from + (agent[1] as string).length);
    const person = atoms.find((atom) => atom.kind === 'person' && atom.to <= anchor.from && atom.to > from && !/P/.test(mask.text.slice(atom.to, anchor.from)));
    return party && person?.kind === 'person' ? { party, signers: [signerOf(article, mask, person, passage.known)] } : null;
  }
  if (!following.length || anchor.kind !== 'ink') return null;
  const match = SIDE.exec(before);
  const words = match?.[1] ?? match?.[2];
  if (!match || !words || /[双三四各两]方|签/.test(words)) return null;
  const from = stop + match.index + match[0].indexOf(words);
  const party = partyAt(article, passage, from, from + words.length);
  // 代表甲签字的是某某，代表乙签字的是…: up to the comma
  const comma = mask.text.indexOf('，代表', anchor.to);
  const limit = comma < 0 ? Infinity : (mask.items[comma] as MaskedItem).start;
  const signers = following.filter((signer) => signer.start < limit);
  // 商会一方签字的是甲会会长某某、乙会会长某某: each for the body of the own title
  const apart = signers.length > 1 && signers.some((signer) => signer.bodies.length > 0 && party && fit(article, signer, party) === 0);
  return party && !apart ? { party, signers } : null;
}

function partyAt(article: Article, { mask }: Passage, from: number, to: number): PartyRef | null {
  const first = mask.items[from] as MaskedItem;
  if (first.organisation) return partyOf(first.organisation, first);
  const place = { start: first.start, end: (mask.items[to - 1] as MaskedItem).end };
  const words = article.text.slice(place.start, place.end).replace(/\s+/g, '');
  const body = knownBody(article, words);
  if (body) return partyOf(body, place);
  return { name: words, organisationId: null, ...place, confidence: 0.5, rule: 'agreement/party-words' };
}
