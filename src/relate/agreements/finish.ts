import { AGREEMENT_KINDS } from '../../lexicon/agreement-nouns.js';
import type { AgreementKind } from '../../model/agreement.js';
import type { Article } from '../../model/article.js';
import { contentOf } from './content.js';
import { type Draft, partyKey, sameName } from './draft.js';
import type { Gathered } from './gather.js';
import { alike } from './party-ref.js';
import type { Passage } from './passage.js';
import { dayAround } from './when.js';
import { placeAround } from './where.js';

/** Writes the agreements of an article, with dates and places that only the article as a whole gives, and the doubts. */
export function finish(article: Article, gathered: Gathered, day: string | null, place: string | null, passages: readonly Passage[]): void {
  const drafts = withoutSummaries(article, gathered.drafts);
  for (const party of drafts.flatMap((draft) => draft.parties))
    party.organisationId ??= article.organisations.find((body) => body.name === party.name)?.id ?? null;
  nameByDocument(article, drafts);
  nameByOthers(drafts);
  article.agreements = drafts.map((draft, index) => {
    const date = draft.dateStated ? draft.date : draft.told ? null : (dayAround(passages, draft.at) ?? day);
    return {
      id: `a${index + 1}`,
      start: draft.batch.start,
      end: draft.batch.end,
      confidence: confidenceOf(draft),
      rule: draft.rule,
      name: draft.name?.name ?? null,
      kind: kindOf(draft),
      status: draft.status,
      parties: draft.parties.map(({ name, organisationId, start: from, end, confidence, rule }) => ({
        name,
        organisationId,
        start: from,
        end,
        confidence,
        rule,
      })),
      signatories: draft.signers.map(({ signer, party, confidence }) => ({
        person: signer.person.name,
        personId: signer.person.id,
        party: party?.name ?? null,
        organisationId: party?.organisationId ?? null,
        start: signer.start,
        end: signer.end,
        confidence,
        rule: 'agreement/signatory',
      })),
      witnesses: draft.witnesses.map(({ person, start: from, end, rule }) => ({
        name: person.name,
        personId: person.id,
        start: from,
        end,
        confidence: 0.9,
        rule,
      })),
      date,
      place: draft.placeStated ? draft.place : draft.told ? null : (placeAround(article, passages, draft.at) ?? place),
      ...contentOf(article, draft, drafts),
      evidence: draft.evidence
        .map((span) => ({ ...span, text: article.text.slice(span.start, span.end) }))
        .filter((span, i, all) => all.findIndex((other) => other.start === span.start) === i),
    };
  });
}

/** 按照《专科协作协议书》: the one agreement in 《》 that no signing names is the name of the one signing without a name. */
function nameByDocument(article: Article, drafts: Draft[]): void {
  const open = drafts.filter((draft) => !draft.told && !draft.name?.document && article.blocks[draft.block]?.kind !== 'notice');
  const free = article.documents.filter((document) => AGREEMENT.test(document.name) && !drafts.some((draft) => draft.name?.name === document.name));
  const [draft] = open;
  const [document] = free;
  if (open.length !== 1 || free.length !== 1 || !draft || !document || (draft.name?.name && !sameName(draft.name.name, document.name))) return;
  draft.name = { name: document.name, start: document.start, end: document.end, refused: false, document: true };
}

/** 与甲签订实习基地协议…又与乙签约: when all that have a name have the same, the others between as many parties share it. */
function nameByOthers(drafts: Draft[]): void {
  const named = drafts.filter((draft) => draft.name?.name && !draft.told);
  const name = named[0]?.name;
  if (!name || name.document || named.length < 2 || named.some((draft) => draft.name?.name !== name.name)) return;
  for (const draft of drafts) if (!draft.name?.name && !draft.told && draft.parties.length === named[0]?.parties.length) draft.name = name;
}

const AGREEMENT = /(?:协议书?|合同书?|备忘录|意向书|協議書?|合同書?|備忘錄|意向書)$/;

/** A headline or lead that names all partners at once is no agreement of its own when each has one. */
function withoutSummaries(article: Article, drafts: Draft[]): Draft[] {
  return drafts.filter((draft) => {
    // 某县与某集团签约: a headline in short for what the text below tells of in full
    if (draft.headline && drafts.some((other) => other !== draft && !other.told && !other.headline && inShort(article, draft, other))) return false;
    // a headline that leaves partners out: its parties are some of those that the text below names
    if (
      draft.headline &&
      drafts.some(
        (other) =>
          other !== draft &&
          !other.told &&
          other.parties.length > draft.parties.length &&
          draft.parties.every((party) => other.parties.some((own) => own.name === party.name)) &&
          sameName(draft.name?.name, other.name?.name),
      )
    )
      return false;
    const others = drafts.filter((other) => other !== draft && partyKey(other.parties) !== partyKey(draft.parties));
    if (draft.parties.length < 3 || draft.signers.length >= draft.parties.length) return true;
    const smaller = others.filter(
      (other) => other.parties.length < draft.parties.length && other.parties.every((party) => draft.parties.some((own) => own.name === party.name)),
    );
    return !draft.parties.every((party) => smaller.some((other) => other.parties.some((own) => own.name === party.name)));
  });
}

/** Whether each party of a headline is one of those of another agreement, under a name that may differ. */
const inShort = (article: Article, draft: Draft, other: Draft): boolean =>
  other.parties.length >= draft.parties.length && draft.parties.every((party) => other.parties.some((own) => alike(article, [party], [own])));

function kindOf(draft: Draft): AgreementKind {
  const name = draft.name?.name ?? '';
  return AGREEMENT_KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
}

/** Among the annotated articles that no training saw, 96 of 100 agreements that the text calls by a name are right, half of the others. */
const NAMED = 0.93;
const NAMELESS = 0.6;
/** Parties of words that nobody read as a body's name keep their own confidence. */
const DOUBTED = 0.7;
/** Whom people sign for is inferred from their posts: 27 of 32 right. */
const INFERRED = 0.85;

function confidenceOf(draft: Draft): number {
  const told = Math.min(draft.confidence, ...draft.parties.map((party) => party.confidence));
  if (!draft.name) return Math.min(NAMELESS, told);
  if (told < DOUBTED) return told;
  return draft.rule === 'agreement/parties-of-signers' ? INFERRED : Math.max(NAMED, told);
}
