import type { Article } from '../../model/article.js';
import { COUNTRY_NAMES } from '../../lexicon/country-names.js';
import { assignSigners, type Draft, partyKey, sameName } from './draft.js';
import { resolveGroup } from './groups.js';
import { mainBody } from './main-body.js';
import type { ObjectName } from './object-name.js';
import { alike, fit, type PartyRef, wholeOf } from './party-ref.js';
import type { Signer } from './party-ref.js';
import { listedBefore, listOf } from './groups.js';
import { type Passage, readSignings } from './read-signings.js';
import { asStates, leadersOf, statePair } from './states.js';
import type { Signing } from './signing.js';
import { dateBefore } from './when.js';
import { placeIn } from './where.js';

/** What the sentences of an article say about signings, put together into agreements. */
export interface Gathered { drafts: Draft[]; /** signings whose other side is not named */ lonely: Signing[]; /** signings that name a paper and no parties */ loose: Signing[] }

const TOLD = /曾|早在|此前|先前|上一?次|去年|前年|历史上|回顾|回忆|当年那份|首个|首份|已于|年初/;

export function gather(article: Article, passages: readonly (Passage | null)[]): Gathered {
  const result: Gathered = { drafts: [], lonely: [], loose: [] };
  const main = mainBody(article);
  let subject: PartyRef[] = main ? [main] : [];
  let paragraph = -1;
  for (const passage of passages) {
    if (!passage) continue;
    if (passage.sentence.block !== paragraph) { paragraph = passage.sentence.block; subject = main ? [main] : []; }
    passage.series = inSeries(article, result, passage);
    const signings = readSignings(article, passage, subject);
    for (const signing of signings) {
      placeInTime(passage, signing);
      const listed = signing.sets.length ? null : partnersBefore(article, passages as Passage[], signing, subject);
      if (listed) { signing.sets = listed; signing.each = true; signing.unnamed = false; signing.confidence = 0.8; }
      take(article, passages as Passage[], passage, signing, result);
      if (signing.subject.length) subject = signing.subject;
    }
  }
  return result;
}

function take(article: Article, passages: readonly Passage[], passage: Passage, signing: Signing, result: Gathered): void {
  const { drafts } = result;
  if (signing.group && !signing.sets.length && signing.signers.length && signing.signers.length === signing.group.count) {
    // P、P、P作为三方代表: their own bodies are the three
    if (attach(article, signing, result)) return;
    const own = listedBefore(article, passages, signing) ?? fromSigners(article, signing);
    if (own?.length === signing.group.count) signing.sets = [own];
  }
  if (!signing.sets.length && signing.group) {
    const parties = resolveGroup(article, passages, signing.at, signing.anchor.from, signing.group, drafts);
    if (parties && signing.group.after) bringLeaders(article, signing, parties);
    if (parties && (signing.anchor.kind !== 'ceremony' || signing.objects[0]?.name)) signing.sets = [parties];
  }
  if (!signing.sets.length) {
    const states = statesInName(article, passage, signing) ?? statesBefore(result, signing);
    if (states) signing.sets = [states];
  }
  if (!signing.sets.length) {
    if (attach(article, signing, result)) return;
    for (const [signer, party] of signing.stands) passage.known.set(signer.person.id, party);
    const own = signing.unnamed ? null : listedBefore(article, passages, signing) ?? fromSigners(article, signing);
    if (own) { signing.sets = [own]; signing.confidence = 0.8; signing.rule = 'agreement/parties-of-signers'; }
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
  return result.lonely.some((signing) => signing.unnamed && (signing.partners ?? 0) > 2 && passage.at - signing.at <= 4 && passage.at > signing.at && (passage.sentence.block === signing.sentence.block || (passage.sentence.block === signing.sentence.block + 1 && /分别|逐一/.test(article.text.slice(signing.sentence.start, signing.end)))) && article.blocks[signing.sentence.block]?.kind !== 'headline');
}

/** 走访了甲、乙、丙，并分别与三家公司签约: the partners listed before. */
function partnersBefore(article: Article, passages: readonly Passage[], signing: Signing, subject: readonly PartyRef[]): PartyRef[][] | null {
  if (!signing.unnamed || !signing.partners || !subject[0]) return null;
  if (signing.lone.length === signing.partners) return signing.lone.map((other) => [subject[0] as PartyRef, other]);
  const own = signing.lone[0] ?? subject[0];
  const list = listOf(article, passages, signing, signing.partners, own.name);
  return list && list.map((other) => [own, other]);
}

/** 两国元首签署, 两国总理见证签署: the leaders as signers; those who look on are read with the witnesses. */
function bringLeaders(article: Article, signing: Signing, parties: PartyRef[]): void {
  const leaders = leadersOf(article, parties, signing.group?.after ?? '');
  if (!leaders.length) return;
  if (signing.anchor.witnessed) signing.onlookers = leaders;
  else if (!signing.signers.length) signing.signers = leaders;
}

/** 两国元首签署联合声明，并见证签署多项合作文件: the states of the signing before. */
function statesBefore(result: Gathered, signing: Signing): PartyRef[] | null {
  if (!signing.anchor.witnessed && signing.anchor.kind !== 'sign') return null;
  if (!/双边|两国|合作文件|多项|协定|备忘录/.test(signing.objects[0]?.name ?? '') || signing.signers.length || signing.lone.length) return null;
  const before = result.drafts.filter((draft) => draft.at === signing.at && draft.parties.every((party) => COUNTRY_NAMES.has(party.name))).at(-1);
  if (!before) return null;
  if (signing.anchor.witnessed) signing.onlookers = before.signers.map(({ signer }) => signer);
  return before.parties;
}

/** 中挪关于…的联合声明: the parties that the name begins with. */
function statesInName(article: Article, passage: Passage, signing: Signing): PartyRef[] | null {
  // 中巴签署了…: the two characters right before the verb
  const letters = /(?:^|[，。；D])([\u4e00-\u9fff]{2})(?:双方)?(?:D|共同|正式|还|已|先后|现场)*$/.exec(passage.mask.text.slice(0, signing.anchor.from))?.[1];
  if (letters && /[中美俄英法德日韩欧]/.test(letters)) {
    const pair = statePair(article, letters, signing, true);
    if (pair) return pair;
  }
  const name = signing.objects[0]?.name ?? '';
  const match = /^[“《]?(中[\u4e00-\u9fff]|[\u4e00-\u9fff]中)(?=关于|双边|两国|政府|合作|自由|经贸)/.exec(name);
  return match ? statePair(article, match[1] as string, signing) : null;
}

function placeInTime(passage: Passage, signing: Signing): void {
  const { mask } = passage;
  const before = mask.text.slice(0, signing.anchor.from);
  signing.date = dateBefore(mask, signing.anchor.from, signing.anchor.to);
  const month = typeof signing.date === 'string' && !/-\d\d-\d\d$/.test(signing.date);
  signing.told = signing.anchor.status !== 'planned' && ((TOLD.test(before) && !/同日|当天/.test(before)) || month);
}

const HEADS: ReadonlySet<string> = new Set(['headline', 'heading']);

function add(article: Article, passage: Passage, signing: Signing, parties: PartyRef[], name: ObjectName | null, result: Gathered): void {
  const { mask, sentence } = passage;
  const headline = HEADS.has(article.blocks[sentence.block]?.kind ?? '');
  const { date: stated, told } = signing;
  const key = partyKey(parties);
  // 与O签订的《T》: of a signing told before
  const recalled = mask.text[signing.anchor.to] === '的';
  const known = result.drafts.find((draft) => partyKey(draft.parties) === key && (recalled || sameName(draft.name?.name, name?.name)) && sameTime(draft, stated, told))
    ?? result.drafts.find((draft) => !told && !draft.told && draft.parties.length === parties.length && (draft.headline || headline || (name?.name && name.name === draft.name?.name)) && sameName(draft.name?.name, name?.name) && alike(article, draft.parties, parties));
  const series = passage.series ? result.lonely.filter((lonely) => lonely.objects[0]?.name && lonely.at < signing.at).at(-1)?.objects[0] : undefined;
  const named = name?.name ? name : (series ?? takeLoose(result, signing));
  const draft: Draft = known ?? {
    parties: [...parties], signers: [], witnesses: [], name: named, status: signing.anchor.status, date: stated ?? null, dateStated: stated !== undefined, place: null, placeStated: false,
    at: signing.at, block: sentence.block, batch: signing, evidence: [], headline, told, confidence: signing.confidence, rule: signing.rule,
  };
  if (!known) result.drafts.push(draft);
  else {
    if (named?.name && (!draft.name?.name || draft.headline || (named.document && !draft.name.document) || (recalled && named.document))) draft.name = named;
    if (stated !== undefined && !draft.dateStated) { draft.date = stated; draft.dateStated = true; }
    if (draft.headline && !headline) draft.parties = parties;
    if (draft.headline) { draft.at = signing.at; draft.block = sentence.block; draft.batch = signing; draft.headline = headline; draft.status = signing.anchor.status; }
    draft.confidence = Math.min(0.97, Math.max(draft.confidence, signing.confidence) + 0.03);
  }
  const place = placeIn(article, mask, signing.anchor.to);
  if (place && !draft.placeStated) { draft.place = place; draft.placeStated = true; }
  draft.evidence.push({ start: sentence.start, end: sentence.end });
  assignSigners(article, draft, signing.signers, signing.stands, signing.sets.length === 1, signing.group?.count === draft.parties.length && signing.signers.length === draft.parties.length);
  for (const { person, start, end } of signing.onlookers) if (!draft.witnesses.some((witness) => witness.person.id === person.id)) draft.witnesses.push({ person, start, end, rule: 'agreement/witness-leaders' });
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

/** Words that only tell who signed: they belong to the nearest agreement whose parties the signers go with. */
function attach(article: Article, signing: Signing, result: Gathered): boolean {
  const { drafts } = result;
  if (!drafts.length) return false;
  const name = signing.objects[0]?.name;
  const near = drafts.map((draft, index) => ({ draft, index, distance: Math.abs(draft.at - signing.at) + (draft.headline ? 3 : 0) + (draft.told ? 4 : 0) })).sort((a, b) => a.distance - b.distance || b.index - a.index);
  if (!signing.signers.length) {
    // 协议在…签署: says no more than when and where
    const target = name && near.find(({ draft, distance }) => distance <= 4 && draft.name?.name && sameName(draft.name.name, name));
    if (target) target.draft.evidence.push({ start: signing.sentence.start, end: signing.sentence.end });
    else if (name) {
      const open = near.find(({ draft, distance }) => distance <= 3 && !draft.name?.name && !draft.told);
      if (open && !signing.lone.length) { open.draft.name = signing.objects[0] ?? null; return true; }
    }
    return target !== undefined && target !== '' && target !== null;
  }
  const scored = near.filter(({ draft }) => draft.told === signing.told && (!name || sameName(draft.name?.name, name))).map((entry) => ({ ...entry, fits: signing.signers.filter((signer) => fitsDraft(article, signing, signer, entry.draft)).length }));
  const best = scored.find(({ fits }) => fits === signing.signers.length) ?? (scored[0]?.draft.headline && signing.signers.length > scored[0].draft.parties.length ? undefined : scored.find(({ fits }) => fits >= 2) ?? scored.find(({ fits, distance }) => fits >= 1 && distance <= 4));
  if (!best) return false;
  if (signing.each && signing.sides && signing.sides[0].length === 1 && best.draft.parties.length === signing.signers.length && best.draft.parties.length > 2 && split(article, signing, best.draft, drafts)) return true;
  if (best.fits < signing.signers.length && spread(article, signing, best.draft, drafts)) return true;
  const batch = scored.filter(({ draft, fits }) => fits > 0 && draft.batch === best.draft.batch);
  for (const { draft } of batch) {
    assignSigners(article, draft, signing.signers.filter((signer) => batch.length === 1 || fitsBest(article, signing, signer, draft, batch.map((entry) => entry.draft))), signing.stands, batch.length === 1, signing.group?.count === draft.parties.length && signing.signers.length === draft.parties.length);
    draft.evidence.push({ start: signing.sentence.start, end: signing.sentence.end });
    if (!draft.name?.name && name) draft.name = signing.objects[0] ?? null;
  }
  return true;
}

/** More signers than one agreement has parties: they are those of all agreements of the paragraph, cluster by cluster or each where it fits. */
function spread(article: Article, signing: Signing, nearest: Draft, drafts: readonly Draft[]): boolean {
  const open = drafts.filter((draft) => !draft.told && !draft.headline && draft.block === nearest.block && draft.at <= signing.at);
  if (open.length < 2 || signing.signers.length <= nearest.parties.length) return false;
  const aligned = signing.clusters.length === open.length && open.every((draft, i) => (signing.clusters[i] as Signer[]).length >= 2 && (signing.clusters[i] as Signer[]).every((signer) => !signer.bodies.length || fitsDraft(article, signing, signer, draft)));
  open.forEach((draft, i) => {
    const signers = aligned ? (signing.clusters[i] as Signer[]) : signing.signers.filter((signer) => fitsBest(article, signing, signer, draft, open));
    const free = signers.filter((signer) => !draft.signers.some((known) => known.party && fit(article, signer, known.party) > 0));
    assignSigners(article, draft, free, signing.stands, aligned);
    draft.evidence.push({ start: signing.sentence.start, end: signing.sentence.end });
  });
  return true;
}

/** 学校与甲、乙、丙签订协议。校长分别与三家公司代表签字: one agreement with each after all. */
function split(article: Article, signing: Signing, draft: Draft, drafts: Draft[]): boolean {
  const [left, right] = signing.sides as [Signer[], Signer[]];
  const own = draft.parties.find((party) => fit(article, left[0] as Signer, party) > 0);
  if (!own) return false;
  const others = draft.parties.filter((party) => party !== own);
  const parts = others.map((other): Draft => ({ ...draft, parties: [own, other], signers: [], witnesses: [...draft.witnesses], evidence: [...draft.evidence, { start: signing.sentence.start, end: signing.sentence.end }] }));
  for (const part of parts) assignSigners(article, part, [...left, ...right.filter((signer) => fitsDraft(article, signing, signer, part) && fit(article, signer, own) < 2)], signing.stands, false);
  drafts.splice(drafts.indexOf(draft), 1, ...parts);
  return true;
}

/** Whether a signer goes with an agreement at least as well as with any other of the batch. */
function fitsBest(article: Article, signing: Signing, signer: Signer, draft: Draft, batch: readonly Draft[]): boolean {
  const said = signing.stands.get(signer);
  const asked = said ? { ...signer, bodies: [said] } : signer;
  const value = (one: Draft) => Math.max(...one.parties.map((party) => fit(article, asked, party)));
  const own = value(draft);
  return own > 0 && batch.every((other) => value(other) <= own);
}

function fitsDraft(article: Article, signing: Signing, signer: Signing['signers'][number], draft: Draft): boolean {
  const said = signing.stands.get(signer);
  const asked = said ? { ...signer, bodies: [said] } : signer;
  return draft.parties.some((party) => fit(article, asked, party) > 0);
}

/** The bodies of two or more signers as the parties, when nothing else names them. */
function fromSigners(article: Article, signing: Signing): PartyRef[] | null {
  if (signing.anchor.kind === 'ceremony' || signing.anchor.kind === 'reach') return null;
  const parties: PartyRef[] = [];
  for (const signer of signing.signers) {
    const body = signing.stands.get(signer) ?? signer.bodies[0];
    if (!body) return null;
    if (!parties.some((known) => known.name === body.name)) parties.push(body);
  }
  for (const party of signing.lone) if (!parties.some((known) => known.name === party.name)) parties.push(party);
  return parties.length >= 2 ? asStates(article, parties).map((party) => wholeOf(article, party)) : null;
}
