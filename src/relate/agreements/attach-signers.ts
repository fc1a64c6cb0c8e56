import type { Article } from '../../model/article.js';
import { assignSigners } from './assign-signers.js';
import { type Draft, sameName } from './draft.js';
import { fit, type PartyRef, type Signer } from './party-ref.js';
import type { Signing } from './signing.js';

/** Words that only tell who signed: they belong to the nearest agreement whose parties the signers go with. */
export function attach(article: Article, signing: Signing, drafts: Draft[]): boolean {
  if (!drafts.length) return false;
  // 甲、乙、丙分别代表学校与10家企业签署: who of them signs which is told elsewhere
  if (
    signing.unnamed &&
    signing.signers.length > 1 &&
    drafts.some((draft) => draft.signers.some(({ signer }) => signing.signers.some((one) => one.person.id === signer.person.id)))
  )
    return true;
  const name = signing.objects[0]?.name;
  const near = drafts
    .map((draft, index) => ({ draft, index, distance: Math.abs(draft.at - signing.at) + (draft.headline ? 3 : 0) + (draft.told ? 4 : 0) }))
    .sort((a, b) => a.distance - b.distance || b.index - a.index);
  if (!signing.signers.length) {
    // 协议在…签署: says no more than when and where
    const target = name && near.find(({ draft, distance }) => distance <= 4 && draft.name?.name && sameName(draft.name.name, name));
    if (target) target.draft.evidence.push({ start: signing.sentence.start, end: signing.sentence.end });
    else if (name) {
      const open = near.find(({ draft, distance }) => distance <= 3 && !draft.name?.name && !draft.told);
      if (open && !signing.lone.length) {
        open.draft.name = signing.objects[0] ?? null;
        return true;
      }
    }
    return target !== undefined && target !== '' && target !== null;
  }
  const scored = near
    .filter(({ draft }) => draft.told === signing.told && (!name || sameName(draft.name?.name, name)))
    .map((entry) => ({ ...entry, fits: signing.signers.filter((signer) => fitsDraft(article, signing, signer, entry.draft)).length }));
  const best =
    scored.find(({ fits }) => fits === signing.signers.length) ??
    (scored[0]?.draft.headline && signing.signers.length > scored[0].draft.parties.length
      ? undefined
      : (scored.find(({ fits }) => fits >= 2) ?? scored.find(({ fits, distance }) => fits >= 1 && distance <= 4)));
  if (!best) return byNumber(article, signing, scored[0]);
  if (
    signing.each &&
    signing.sides &&
    signing.sides[0].length === 1 &&
    best.draft.parties.length === signing.signers.length &&
    best.draft.parties.length > 2 &&
    split(article, signing, best.draft, drafts)
  )
    return true;
  if (
    inOrder(
      article,
      signing,
      scored
        .filter(({ draft }) => draft.batch === best.draft.batch)
        .map(({ draft }) => draft)
        .sort((a, b) => drafts.indexOf(a) - drafts.indexOf(b)),
    )
  )
    return true;
  if (best.fits < signing.signers.length && spread(article, signing, best.draft, drafts)) return true;
  const together = inOneSentence(
    article,
    signing,
    scored.filter(({ draft }) => draft.at === best.draft.at && draft.headline === best.draft.headline).map(({ draft }) => draft),
  );
  const batch = scored.filter(({ draft, fits }) => fits > 0 && (draft.batch === best.draft.batch || (together && draft.at === best.draft.at)));
  for (const { draft } of batch) {
    assignSigners(
      article,
      draft,
      signing.signers.filter(
        (signer) =>
          batch.length === 1 ||
          fitsBest(
            article,
            signing,
            signer,
            draft,
            batch.map((entry) => entry.draft),
          ),
      ),
      signing.stands,
      batch.length === 1,
      signing.group?.count === draft.parties.length && signing.signers.length === draft.parties.length,
    );
    draft.evidence.push({ start: signing.sentence.start, end: signing.sentence.end });
    if (!draft.name?.name && name) draft.name = signing.objects[0] ?? null;
  }
  return true;
}

/** 甲与乙签署…，与丙签署…。某某代表甲签字，某某、某某代表企业签字: papers of one sentence with a party in common, signed for it or for all of the others. */
function inOneSentence(article: Article, signing: Signing, drafts: readonly Draft[]): boolean {
  const own = drafts[0]?.parties.find((party) => drafts.every((draft) => draft.parties.some((other) => other.name === party.name)));
  if (!own || drafts.length < 2) return false;
  const asked = signing.signers.map((signer) => {
    const said = signing.stands.get(signer);
    return said ? { ...signer, bodies: [said] } : signer;
  });
  if (signing.signers.every((signer) => signing.stands.get(signer)?.name === own.name)) return true;
  return drafts.every((draft) =>
    asked.some((signer) => draft.parties.some((party) => party.name !== own.name && fit(article, signer, party) > fit(article, signer, own))),
  );
}

/** 三位代表依次落笔: as many as the parties of the signing just told, none with a body of their own. */
function byNumber(article: Article, signing: Signing, near: { draft: Draft; distance: number } | undefined): boolean {
  const { signers } = signing;
  if (!near || near.distance > 2 || near.draft.headline || near.draft.signers.length || signing.anchor.kind !== 'ink') return false;
  if (signers.length < 2 || signers.length !== near.draft.parties.length || signers.some((signer) => signer.bodies.length)) return false;
  near.draft.evidence.push({ start: signing.sentence.start, end: signing.sentence.end });
  return assignSigners(article, near.draft, signers, signing.stands, true) > 0;
}

/** 院长分别与三家公司的代表甲、乙、丙签字: with one agreement each, those whose titles do not say it sign in the order in which the partners were named. */
function inOrder(article: Article, signing: Signing, batch: readonly Draft[]): boolean {
  const [first] = batch;
  const own = first?.parties.find((party) => batch.every((draft) => draft.parties.some((other) => other.name === party.name)));
  if (batch.length < 2 || !own || batch.some((draft) => draft.parties.length !== 2)) return false;
  const partners = batch.map((draft) => draft.parties.find((party) => party.name !== own.name) as PartyRef);
  const others = signing.signers.filter((signer) => !signing.stands.has(signer) && fit(article, signer, own) === 0);
  const hosts = signing.signers.filter((signer) => !others.includes(signer));
  if (others.length !== batch.length || hosts.length > 1) return false;
  const best = (signer: Signer) => partners.filter((party) => fit(article, signer, party) === Math.max(...partners.map((one) => fit(article, signer, one))));
  const agrees = others.filter((signer, i) => best(signer).length === 1 && best(signer)[0] === partners[i]).length;
  const sure = others.some((signer, i) =>
    partners.some((party, k) => k !== i && fit(article, signer, party) > fit(article, signer, partners[i] as PartyRef) && isNamed(signer)),
  );
  if (agrees === others.length || sure) return false;
  batch.forEach((draft, i) => {
    const other = others[i] as Signer;
    const stands = new Map([[other, partners[i] as PartyRef], ...hosts.map((host): [Signer, PartyRef] => [host, own])]);
    assignSigners(article, draft, [...hosts, other], stands, false);
    draft.evidence.push({ start: signing.sentence.start, end: signing.sentence.end });
  });
  return true;
}

/** Whether the words before a signer's title name the body, so that its post is not carried over from another's. */
const isNamed = (signer: Signer): boolean =>
  signer.bodies[0]?.rule === 'agreement/party-of-person' || signer.bodies[0]?.rule === 'agreement/party-before-title';

/** More signers than one agreement has parties: they are those of all agreements of the paragraph, cluster by cluster or each where it fits. */
function spread(article: Article, signing: Signing, nearest: Draft, drafts: readonly Draft[]): boolean {
  const open = drafts.filter((draft) => !draft.told && !draft.headline && draft.block === nearest.block && draft.at <= signing.at);
  if (open.length < 2 || signing.signers.length <= nearest.parties.length) return false;
  const aligned =
    signing.clusters.length === open.length &&
    open.every(
      (draft, i) =>
        (signing.clusters[i] as Signer[]).length >= 2 &&
        (signing.clusters[i] as Signer[]).every((signer) => !signer.bodies.length || fitsDraft(article, signing, signer, draft)),
    );
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
  const parts = others.map(
    (other): Draft => ({
      ...draft,
      parties: [own, other],
      signers: [],
      witnesses: [...draft.witnesses],
      evidence: [...draft.evidence, { start: signing.sentence.start, end: signing.sentence.end }],
    }),
  );
  drafts.splice(drafts.indexOf(draft), 1, ...parts);
  if (inOrder(article, signing, parts)) return true;
  for (const part of parts)
    assignSigners(
      article,
      part,
      [...left, ...right.filter((signer) => fitsDraft(article, signing, signer, part) && fit(article, signer, own) < 2)],
      signing.stands,
      false,
    );
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
