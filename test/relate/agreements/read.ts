import { relateAgreements } from '../../../src/relate/agreements/relate-agreements.js';
import { recogniseDocuments } from '../../../src/recognise/documents/recognise-documents.js';
import type { Article } from '../../../src/model/article.js';
import { oracleArticle } from '../../support/oracle.js';

/** A text with the names in it: what recognition would hand on. */
export interface Case {
  what: string;
  text: string;
  title?: string;
  /** a body, or a body and its other names */
  bodies: (string | [string, ...string[]])[];
  /** name, body and title; without a title no post */
  people?: [string, string | null, string][];
  /** words and value */
  dates?: [string, string | null][];
}

/** The article of a case after documents and agreements have been read. */
export function readCase({ text, title, bodies, people = [], dates = [] }: Case): Article {
  const article = oracleArticle({
    id: 'case',
    title: title ?? null,
    published: null,
    text,
    dates: dates.map(([words, value]) => ({ text: words, value })),
    people: people.map(([name, org, post]) => ({ name, posts: post ? [{ org, title: post }] : [] })),
    organisations: bodies.map((body) => (typeof body === 'string' ? { name: body } : { name: body[0], aliases: body.slice(1) })),
  });
  recogniseDocuments.run(article);
  relateAgreements.run(article);
  return article;
}

/** An agreement on one line: name | parties | signatories | witnesses | date | place | status. */
export function lines(article: Article): string[] {
  return article.agreements.map((agreement) =>
    [
      agreement.name ?? '-',
      agreement.parties.map((party) => party.name).join('、'),
      agreement.signatories.map((signatory) => `${signatory.person}@${signatory.party}`).join('、') || '-',
      agreement.witnesses.map((witness) => witness.name).join('、') || '-',
      agreement.date ?? '-',
      agreement.place ?? '-',
      agreement.status,
    ].join(' | '),
  );
}
