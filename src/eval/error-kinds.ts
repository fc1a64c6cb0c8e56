import type { ArticleRecord } from '../model/article-record.js';
import type { Dropped } from '../model/article.js';
import type { GoldArticle } from './gold-article.js';
import type { JudgedRecord, Judgement, Measure } from './judgement.js';
import { SHARES } from './judgement.js';
import { squeeze } from './normal-forms.js';
import { sentenceAt } from './sentence-at.js';

/** What an article's errors are explained from: gold, the record, and what arbitration dropped (known only when the pipeline ran here). */
export interface ErrorContext {
  gold: GoldArticle;
  record: JudgedRecord;
  dropped?: readonly Dropped[];
}

/** An error with its kind (wrong boundary: longer; false alarm of a rule) and the sentence it is in. */
export interface ExplainedError {
  measure: Measure;
  article: string;
  kind: string;
  what: string;
  sentence: string;
}

/** Explains the errors of one article: each miss by what stands in its place, each false alarm by its rule. */
export function explainErrors(judgements: readonly Judgement[], context: ErrorContext): ExplainedError[] {
  return judgements
    .filter(({ verdict }) => verdict !== 'right')
    .map((error) => {
      const { measure, article } = error;
      const sign = error.verdict === 'extra' ? '+' : SHARES.has(measure) ? '!' : '-';
      const rivals = judgements.filter((other) => other.measure === measure && other !== error && other.verdict !== error.verdict);
      const [kind, instead] = error.verdict === 'extra' ? [`false alarm of ${error.given?.rule || 'no rule'}`, null] : missKind(error, rivals, context);
      return { measure, article, kind, what: `${sign} ${error.what}${instead ? `   given: ${instead}` : ''}`, sentence: sentenceOf(error, context) };
    });
}

type Kind = [kind: string, instead: string | null];

function missKind(error: Judgement, rivals: readonly Judgement[], context: ErrorContext): Kind {
  const { measure } = error;
  if (SHARES.has(measure)) return ['wrong value', null];
  const extras = rivals.filter((other) => other.verdict === 'extra');
  if (measure === 'posts') return postKind(error, extras, context);
  if (measure === 'titles') return titleKind(error, extras, context);
  if (measure === 'agreements') return agreementKind(error, extras);
  const value = measure === 'datesValued' && extras.find((other) => squeeze(other.parts[0]) === squeeze(error.parts[0]));
  if (value) return ['wrong value', value.what];
  return boundaryKind(error.parts[0] ?? '', extras) ?? joinedKind(error, context) ?? droppedKind(error.parts[0] ?? '', context) ?? ['never proposed', null];
}

/** Given longer or shorter than wanted. */
function boundaryKind(wanted: string, extras: readonly Judgement[]): Kind | null {
  const want = squeeze(wanted);
  for (const extra of extras) {
    const given = squeeze(extra.parts[0]);
    if (given.length > want.length && given.includes(want)) return ['wrong boundary: longer', extra.what];
    if (given.length > 1 && given.length < want.length && want.includes(given)) return ['wrong boundary: shorter', extra.what];
  }
  return null;
}

/** A body that the record took for another name of some other body. */
function joinedKind({ measure, parts }: Judgement, { record }: ErrorContext): Kind | null {
  if (measure !== 'organisations') return null;
  const owner = record.organisations?.find((other) => other.aliases?.includes(parts[0] ?? ''));
  return owner ? ['joined with another body', owner.name] : null;
}

function droppedKind(wanted: string, { record, dropped }: ErrorContext): Kind | null {
  const text = record.text ?? '';
  const found = dropped?.find((proposal) => text.slice(proposal.start, proposal.end) === wanted);
  return found ? [`dropped in arbitration: ${found.reason}`, found.rule] : null;
}

function postKind({ parts: [person, body, title] }: Judgement, extras: readonly Judgement[], { record }: ErrorContext): Kind {
  if (!hasPerson(record, person)) return ['person missed', null];
  const same = extras.filter((other) => other.parts[0] === person);
  const otherBody = same.find((other) => other.parts[2] === title);
  if (otherBody) return ['wrong body', otherBody.what];
  const otherTitle = same.find((other) => other.parts[1] === body) ?? same.find((other) => overlaps(other.parts[2], title));
  return otherTitle ? ['wrong title', otherTitle.what] : ['no such post', null];
}

function titleKind({ parts: [person, title] }: Judgement, extras: readonly Judgement[], { record }: ErrorContext): Kind {
  if (!hasPerson(record, person)) return ['person missed', null];
  const other = extras.find((extra) => extra.parts[0] === person && overlaps(extra.parts[1], title));
  if (!other) return ['no such title', null];
  return [(other.parts[1] ?? '').length > (title ?? '').length ? 'wrong boundary: longer' : 'wrong boundary: shorter', other.what];
}

function agreementKind({ parts }: Judgement, extras: readonly Judgement[]): Kind {
  const other = extras.find((extra) => extra.parts.some((party) => parts.includes(party)));
  return other ? ['wrong parties', other.what] : ['never proposed', null];
}

function hasPerson(record: JudgedRecord, name: string | undefined): boolean {
  return (record.people ?? []).some((person) => squeeze(person.name) === name);
}

function overlaps(x = '', y = ''): boolean {
  return x.includes(y) || y.includes(x);
}

function sentenceOf({ given, parts }: Judgement, { gold, record }: ErrorContext): string {
  if (given && record.text !== undefined) return sentenceAt(record.text, utf16Offset(record as ArticleRecord, given.start));
  for (const part of parts) {
    const at = part.length > 1 ? gold.text.indexOf(part) : -1;
    if (at >= 0) return sentenceAt(gold.text, at);
  }
  return '';
}

/** Records count code points. */
function utf16Offset({ text }: ArticleRecord, offset: number): number {
  return Array.from(text).slice(0, offset).join('').length;
}
