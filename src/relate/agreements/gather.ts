import type { Article } from '../../model/article.js';
import { attach } from './attach-signers.js';
import { assignSigners } from './assign-signers.js';
import { attachCounted } from './counted-list.js';
import { type Draft, partyKey, sameName } from './draft.js';
import { attachFormerLatter } from './former-latter.js';
import { listedBefore, listOf, resolveGroup } from './groups.js';
import { placeInTime } from './in-time.js';
import { mainBody } from './main-body.js';
import type { ObjectName } from './object-name.js';
import { alike, type PartyRef, type Signer, wholeOf } from './party-ref.js';
import { fromSigners } from './parties-of-signers.js';
import type { Passage } from './passage.js';
import { readSignings } from './read-signings.js';
import type { Signing } from './signing.js';
import { asStates } from './states.js';
import { bringLeaders, leadersOfList, statesAtCeremony, statesBefore, statesInName } from './states-in-signing.js';
import { placeIn } from './where.js';

/** What the sentences of an article say about signings, put together into agreements. */
export interface Gathered {
  drafts: Draft[] /** signings whose other side is not named */;
  lonely: Signing[] /** signings that name a paper and no parties */;
  loose: Signing[];
}

/** Words without which a sentence says nothing about signings. */
const CUE = /签|落笔|落款|落了款|用印|盖章|换文|[互交]换|达成|订立|缔结/;

export function gather(article: Article, passages: readonly Passage[]): Gathered {
  const result: Gathered = { drafts: [], lonely: [], loose: [] };
  const main = mainBody(article);
  let subject: PartyRef[] = main ? [main] : [];
  let paragraph = -1;
  for (const passage of passages) {
    if (!CUE.test(passage.plain)) continue;
    if (passage.sentence.block !== paragraph) {
      paragraph = passage.sentence.block;
      subject = main ? [main] : [];
    }
    passage.series = inSeries(article, result, passage);
    const signings = readSignings(article, passage, subject);
    for (const signing of signings) {
      placeInTime(article, passages, passage, signing);
      const listed = signing.sets.length ? null : partnersBefore(article, passages, signing, subject);
      if (listed) {
        signing.sets = listed;
        signing.each = true;
        signing.unnamed = false;
        signing.confidence = 0.8;
      }
      take(article, passages, passage, signing, result);
      if (signing.subject.length) subject = signing.subject;
    }
  }
  return result;
}

function take(article: Article, passages: readonly Passage[], passage: Passage, signing: Signing, result: Gathered): void {
  const { drafts } = result;
  if (signing.counted !== null) {
    attachCounted(article, signing, drafts);
    return;
  }
  if (attachFormerLatter(article, passage, signing, drafts)) return;
  leadersOfList(article, passage, signing);
  if (signing.group && !signing.sets.length && signing.signers.length && signing.signers.length === signing.group.count) {
    // P、P、P作为三方代表: their own bodies are the three
    if (attach(article, signing, drafts)) return;
    const own = listedBefore(article, passages, signing) ?? fromSigners(article, signing);
    if (own?.length === signing.group.count) signing.sets = [own];
  }
  if (!signing.sets.length && signing.group) {
    const parties = resolveGroup(article, passages, signing.at, signing.anchor.from, signing.group, drafts);
    if (parties && signing.group.after) bringLeaders(article, signing, parties);
    if (parties && (signing.anchor.kind !== 'ceremony' || signing.objects[0]?.name)) signing.sets = [parties];
  }
  if (!signing.sets.length) {
    const states = statesInName(article, passage, signing) ?? statesBefore(drafts, signing) ?? statesAtCeremony(article, passage, signing);
    if (states) signing.sets = [states];
  }
  if (!signing.sets.length) {
    if (attach(article, signing, drafts)) return;
    for (const [signer, party] of signing.stands) passage.known.set(signer.person.id, party);
    const own = signing.unnamed ? null : (listedBefore(article, passages, signing) ?? fromSigners(article, signing));
    if (own) {
      signing.sets = [own];
      signing.confidence = 0.8;
      signing.rule = 'agreement/parties-of-signers';
    }
  }
  if (!signing.sets.length) {
    if ((signing.lone.length && signing.anchor.kind !== 'ink') || signing.unnamed) result.lonely.push(signing);
    else if (signing.objects[0]?.name) result.loose.push(signing);
    return;
  }
  const objects = signing.objects.filter((object) => object.name);
  const several = signing.sets.length === 1 && objects.length > 1;
  const sides = signing.sides;
  if (signing.each && sides && signing.sets.length === 1 && signing.rule === 'agreement/parties-of-signers') {
    const body = (signer: Signer) => signing.stands.get(signer) ?? signer.bodies[0];
    signing.sets = sides[0].flatMap((one) => sides[1].map((other) => [body(one), body(other)].filter((party) => party !== undefined)));
    signing.sets = signing.sets.filter((set) => set.length === 2).map((set) => asStates(article, set).map((party) => wholeOf(article, party)));
  }
  signing.sets.forEach((parties, index) => {
    const names = several ? objects : [objects.length === signing.sets.length ? (objects[index] as ObjectName) : (objects[0] ?? null)];
    for (const name of names) add(article, passage, signing, parties, name, result);
  });
}

/** 分别与6家企业签约。其中，甲与乙、丙签订…: what follows lists them, each with its own agreement. */
function inSeries(article: Article, result: Gathered, passage: Passage): boolean {
  return result.lonely.some(
    (signing) =>
      signing.unnamed &&
      (signing.partners ?? 0) > 2 &&
      passage.at - signing.at <= 4 &&
      passage.at > signing.at &&
      (passage.sentence.block === signing.sentence.block ||
        (passage.sentence.block === signing.sentence.block + 1 && /分别|逐一/.test(article.text.slice(signing.sentence.start, signing.end)))) &&
      article.blocks[signing.sentence.block]?.kind !== 'headline',
  );
}

/** 走访了甲、乙、丙，并分别与三家公司签约: the partners listed before. */
function partnersBefore(article: Article, passages: readonly Passage[], signing: Signing, subject: readonly PartyRef[]): PartyRef[][] | null {
  if (!signing.unnamed || !signing.partners || !subject[0]) return null;
  if (signing.lone.length === signing.partners) return signing.lone.map((other) => [subject[0] as PartyRef, other]);
  const own = signing.lone[0] ?? subject[0];
  const list = listOf(article, passages, signing, signing.partners, own.name);
  return list?.map((other) => [own, other]) ?? null;
}

const HEADS: ReadonlySet<string> = new Set(['headline', 'heading']);

function add(article: Article, passage: Passage, signing: Signing, parties: PartyRef[], name: ObjectName | null, result: Gathered): void {
  const { mask, sentence } = passage;
  const headline = HEADS.has(article.blocks[sentence.block]?.kind ?? '');
  const { date: stated, told } = signing;
  const key = partyKey(parties);
  // 与O签订的《T》: of a signing told before
  const recalled = mask.text[signing.anchor.to] === '的';
  const known =
    result.drafts.find((draft) => partyKey(draft.parties) === key && (recalled || sameName(draft.name?.name, name?.name)) && sameTime(draft, stated, told)) ??
    result.drafts.find(
      (draft) =>
        !told &&
        !draft.told &&
        draft.parties.length === parties.length &&
        (draft.headline || headline || (name?.name && name.name === draft.name?.name)) &&
        sameName(draft.name?.name, name?.name) &&
        alike(article, draft.parties, parties),
    );
  const series = passage.series ? result.lonely.filter((lonely) => lonely.objects[0]?.name && lonely.at < signing.at).at(-1)?.objects[0] : undefined;
  const named = name?.name ? name : (series ?? takeLoose(result, signing));
  const draft: Draft = known ?? {
    parties: [...parties],
    signers: [],
    witnesses: [],
    name: named,
    status: signing.anchor.status,
    date: stated ?? null,
    dateStated: stated !== undefined,
    place: null,
    placeStated: false,
    at: signing.at,
    block: sentence.block,
    batch: signing,
    evidence: [],
    headline,
    told,
    confidence: signing.confidence,
    rule: signing.rule,
  };
  if (!known) result.drafts.push(draft);
  else {
    if (named?.name && (!draft.name?.name || draft.headline || (named.document && !draft.name.document) || (recalled && named.document))) draft.name = named;
    if (stated !== undefined && !draft.dateStated) {
      draft.date = stated;
      draft.dateStated = true;
    }
    if (draft.headline && !headline) draft.parties = parties;
    if (draft.headline) {
      draft.at = signing.at;
      draft.block = sentence.block;
      draft.batch = signing;
      draft.headline = headline;
      draft.status = signing.anchor.status;
    }
    draft.confidence = Math.min(0.97, Math.max(draft.confidence, signing.confidence) + 0.03);
  }
  const place = placeIn(article, mask, signing.anchor.to);
  if (place && !draft.placeStated) {
    draft.place = place;
    draft.placeStated = true;
  }
  draft.evidence.push({ start: sentence.start, end: sentence.end });
  assignSigners(
    article,
    draft,
    signing.signers,
    signing.stands,
    signing.sets.length === 1,
    signing.group?.count === draft.parties.length && signing.signers.length === draft.parties.length,
  );
  for (const { person, start, end } of signing.onlookers)
    if (!draft.witnesses.some((witness) => witness.person.id === person.id)) draft.witnesses.push({ person, start, end, rule: 'agreement/witness-leaders' });
}

function sameTime(draft: Draft, stated: string | null | undefined, told: boolean): boolean {
  if (draft.dateStated && stated && draft.date && stated !== draft.date) return false;
  return draft.told === told;
}

/** A paper named shortly before without its parties: 合作协议在…签订。甲市长P，乙市长Q签约。 */
function takeLoose(result: Gathered, signing: Signing): ObjectName | null {
  const index = result.loose.findIndex((loose) => signing.at - loose.at <= 2 && loose.anchor.status === signing.anchor.status);
  if (index < 0) return null;
  return result.loose.splice(index, 1)[0]?.objects[0] ?? null;
}
