import type { Agreement } from '../../model/agreement.js';
import type { Article } from '../../model/article.js';
import { amountsIn } from './amounts.js';
import type { Draft } from './draft.js';
import { fieldsIn, foundsIn, termIn } from './terms.js';

const GOES_ON = /^(?:根据|依据|按照|按|据)?(?:协议|協議|合同|备忘录|備忘錄|协议书|项目|總|总|双方|三方|各方|雙方)/;

/** What an agreement is about: sums, term, fields and what it founds, from its own words and the sentences that go on about it. */
export function contentOf(article: Article, draft: Draft, drafts: readonly Draft[]): Pick<Agreement, 'amounts' | 'term' | 'fields' | 'founds'> {
  const [start, end] = reach(article, draft, drafts);
  const named = draft.name?.start ? { start: draft.name.start, end: draft.name.end } : null;
  return {
    amounts: amountsIn(article.text, start, end),
    term: termIn(article.text, start, end),
    fields: fieldsIn(article.text, start, end),
    founds: bodyBeforeSigning(article, draft) ?? (named && foundsIn(article.text, named.start, named.end)) ?? foundsIn(article.text, start, end),
  };
}

/** 举行某产业学院签约揭牌仪式: a body that is no party, named right before the signing. */
function bodyBeforeSigning(article: Article, draft: Draft): string | null {
  for (const { start, end } of draft.evidence) {
    for (const organisation of article.organisations) {
      if (draft.parties.some((party) => party.organisationId === organisation.id)) continue;
      const mention = organisation.mentions.find(
        (one) => one.start >= start && one.end <= end && /^(?:签约|签字|揭牌|簽約|共建)/.test(article.text.slice(one.end, one.end + 2)),
      );
      if (mention) return organisation.name;
    }
  }
  return null;
}

/** From the signing word to the next signing of other parties, at most over the sentences that go on about the agreement. */
function reach(article: Article, draft: Draft, drafts: readonly Draft[]): [number, number] {
  const start = draft.batch.end;
  const next = Math.min(...drafts.filter((other) => other.batch.start > start).map((other) => other.batch.start), article.text.length);
  let end = draft.batch.sentence.end;
  for (let i = draft.batch.at + 1; i < article.sentences.length && i <= draft.batch.at + 6; i++) {
    const sentence = article.sentences[i];
    if (!sentence || !GOES_ON.test(article.text.slice(sentence.start, sentence.start + 16))) break;
    end = sentence.end;
  }
  return [start, Math.min(end, next)];
}
