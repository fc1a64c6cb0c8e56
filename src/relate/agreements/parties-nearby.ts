import type { Article } from '../../model/article.js';
import type { Organisation } from '../../model/organisation.js';
import { fold } from '../../text/fold.js';
import type { Mask, MaskedItem } from '../../text/masked-sentence.js';
import { grownParty } from './grown-name.js';
import { isShortFor, type PartyRef, partyOf } from './party-ref.js';
import type { Passage } from './passage.js';
import { placesOf, rawParties } from './raw-names.js';
import type { Signing } from './signing.js';

/** Adverbs, and words for those an article is about (代表团与…), that leave the subject to the sentences before. */
const NO_SUBJECT =
  /^(?:D|日前|近日|当天|当日|同日|同时|会上|还|又|也|并|将|拟|已|另|分别|正式|随后|其中|此外|另外|现场|共同|逐一|先后|(?:在|于)[^，]{1,12}|[^，]{0,8}[上中后前时]|[^，]{0,4}(?:代表团|考察组|访问团|一行人?|校方|院方|学校|学院|公司|集团|医院|本报|双方)|，)*$/;

/** 近日，某软件与…签约: a subject that no recogniser knows as a body. */
export function subjectInWords(article: Article, passage: Passage, head: string, stop: number, to: number): PartyRef[] | null {
  const words = head.slice(head.lastIndexOf('，', head.length - 2) + 1).replace(/(?:与|和|同|跟)$/, '');
  if (words.length < 2 || NO_SUBJECT.test(words)) return null;
  const raw = rawParties(article, passage, stop, to, placesOf(article, passage));
  const sure = raw?.left.filter((party) => trusted(article, party)) ?? [];
  return sure.length ? sure : null;
}

/** Names around 与 that are known as no bodies. */
export function besideWith(article: Article, signing: Signing, passage: Passage, stop: number): void {
  if (article.blocks[signing.sentence.block]?.kind === 'headline') return;
  const raw = rawParties(article, passage, stop, signing.anchor.from, placesOf(article, passage));
  if (!raw) return;
  const all = [...raw.left, ...raw.right];
  if (!all.every((party) => trusted(article, party)) || !all.some((party) => party.organisationId || party.confidence > 0.5)) return;
  signing.subject = raw.left;
  signing.each = raw.each;
  signing.sets = raw.each ? raw.left.flatMap((one) => raw.right.map((other) => [one, other])) : [all];
  signing.rule = 'agreement/words-beside-with';
  signing.confidence = 0.6;
}

/** 见证签署O与O有关合作协议: both sides in the object. */
export function partiesInObject(article: Article, signing: Signing, passage: Passage): void {
  const { mask, atoms } = passage;
  const after = atoms.filter((atom) => atom.from >= signing.anchor.to && (atom.kind === 'organisation' || atom.kind === 'state')).slice(0, 2);
  const [first, second] = after;
  const short = first?.kind === 'organisation' && !second ? shortPartner(article, mask, first.to) : null;
  if (short && first?.kind === 'organisation' && /^[^，。；TD]{0,3}$/.test(mask.text.slice(signing.anchor.to, first.from))) {
    signing.sets = [[grownParty(article, mask, first.to - 1, first.organisation), short]];
    return;
  }
  if (
    !first ||
    !second ||
    !/^[^，。；TD]{0,3}$/.test(mask.text.slice(signing.anchor.to, first.from)) ||
    !/^(?:与|和|同|—)$/.test(mask.text.slice(first.to, second.from)) ||
    !/^[^，。；OP]{0,20}(?:协议|合同|备忘录|文件|协定|意向)/.test(mask.text.slice(second.to))
  )
    return;
  const parties = after.map((atom): PartyRef => {
    const place = mask.items[atom.from] as MaskedItem;
    return atom.kind === 'organisation'
      ? partyOf(atom.organisation, place)
      : { name: (atom as { name: string }).name, organisationId: null, start: place.start, end: place.end, confidence: 0.85, rule: 'agreement/party-state' };
  });
  if ((parties[0] as PartyRef).name !== (parties[1] as PartyRef).name) signing.sets = [parties];
}

/** 签署甲与|议联|有关合作协议: a short form in characters of the one body that has them all in order */
function shortPartner(article: Article, mask: Mask, from: number): PartyRef | null {
  const match = /^[与和同]([\u4e00-\u9fff]{2,4})(?:有关|关于|的)[^，。；OP]{0,12}(?:协议|合同|备忘录|文件|协定|意向)/.exec(mask.text.slice(from));
  if (!match) return null;
  const words = match[1] as string;
  const fits = article.organisations.filter((body) => isShortFor(words, fold(body.name)));
  const place = { start: (mask.items[from + 1] as MaskedItem).start, end: (mask.items[from + words.length] as MaskedItem).end };
  return fits.length === 1 ? { ...partyOf(fits[0] as Organisation, place), confidence: 0.6 } : null;
}

/** 签署与O的协议, 签约O: the other side named in the object. */
export function partnersAfter(signing: Signing, passage: Passage): void {
  const { mask, atoms } = passage;
  const next = atoms.find((atom) => atom.from >= signing.anchor.to);
  if (!next || (next.kind !== 'organisation' && next.kind !== 'state')) return;
  const glue = mask.text.slice(signing.anchor.to, next.from);
  if (!/^(?:了)?[^，。；]{0,8}(?:与|和|同)$|^(?:了|了?一批)?$/.test(glue)) return;
  const place = mask.items[next.from] as MaskedItem;
  const other: PartyRef =
    next.kind === 'organisation'
      ? partyOf(next.organisation, place)
      : { name: next.name, organisationId: null, start: place.start, end: place.end, confidence: 0.8, rule: 'agreement/party-state' };
  signing.subject = signing.lone;
  signing.sets = [[...signing.lone, other]];
}

/** Words that do not end as names do are trusted in a text of a sentence or two, and when the article keeps using them. */
function trusted(article: Article, party: PartyRef): boolean {
  return party.confidence > 0.5 || article.sentences.length <= 3 || article.text.split(party.name).length > 3;
}

/** 四对学校亦签署了协议书，包括甲与乙、丙与丁等: the pairs named behind. */
export function pairsAfter(article: Article, signing: Signing, passage: Passage): void {
  const { mask } = passage;
  const list = /^[^，。；OP]{0,16}，?(?:包括|分别是|分别为|其中有|即)((?:O[与和同]O、?)+)/.exec(mask.text.slice(signing.anchor.to));
  if (!list) return;
  const from = signing.anchor.to + list[0].length - (list[1] as string).length;
  const parties: PartyRef[] = [];
  for (let at = from; at < from + (list[1] as string).length; at++) {
    const organisation = mask.items[at]?.organisation;
    if (organisation) parties.push(grownParty(article, mask, at, organisation));
  }
  signing.each = true;
  signing.sets = parties.flatMap((party, i) => (i % 2 ? [[parties[i - 1] as PartyRef, party]] : []));
}
