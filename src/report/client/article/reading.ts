import { DOUBTFUL_BELOW, type PackedArticle } from '../../page-data.js';
import { type Decision, decide, undo } from '../decisions.js';
import { h } from '../dom.js';
import { t, term } from '../i18n.js';
import { address } from '../route.js';
import type { Fact, Mark } from './mark.js';
import { markDecision, markKey, newMarkDecision } from './mark-decision.js';

/** The group of terms that a fact's value is one of. */
const TERMS: Partial<Record<string, string>> = { basis: 'basis', action: 'action', status: 'status', participant: 'role' };

export type Asked = 'accept' | 'reject' | 'correct' | 'undo';

/** The address that a local id of an article leads to; null where the dataset has nothing. */
export function addressOf(article: PackedArticle, local: string | null | undefined): string | null {
  if (!local) return null;
  const agreement = article.agreements.findIndex(({ id }) => id === local);
  if (agreement >= 0) return article.agreementIds[agreement] ? address('agreement', article.agreementIds[agreement]!) : null;
  const person = article.people.find(({ id }) => id === local);
  if (person) return person.target && address('person', person.target);
  const body = article.organisations.find(({ id }) => id === local);
  return body?.target ? address('body', body.target) : null;
}

/** What was read at a mark: values, rule and confidence, and the reader's decision about it. */
export function reading(article: PackedArticle, mark: Mark, ask: (asked: Asked) => void): HTMLElement {
  const decision = markDecision(article, mark);
  const confidence = Math.round(mark.confidence * 100);
  return h('div', { class: 'reading' },
    h('p', { class: 'readinghead' }, h('span', { class: `swatch ${mark.kind}` }, t(`mark.${mark.kind}`)), h('strong', {}, mark.kind === 'agreement' ? '' : mark.text)),
    h('dl', {},
      mark.facts.flatMap((fact) => [h('dt', {}, t(`fact.${fact.label}`)), h('dd', {}, factValue(article, mark, fact))]),
      h('dt', {}, t('fact.confidence')), h('dd', { class: mark.confidence < DOUBTFUL_BELOW ? 'low' : '' }, h('meter', { min: 0, max: 100, value: confidence, 'aria-label': t('fact.confidence') }), ` ${confidence}%`),
      h('dt', {}, t('fact.rule')), h('dd', {}, h('code', {}, mark.rule))),
    decision ? h('p', { class: `decided ${decision.verdict}` }, decisionWords(decision), ' ', button('undo', 'u', ask)) : null,
    h('p', { class: 'actions' }, button('accept', 'a', ask), button('reject', 'r', ask), button('correct', 'c', ask)));
}

function button(asked: Asked, key: string, ask: (asked: Asked) => void): HTMLElement {
  return h('button', { type: 'button', 'data-ask': asked, onclick: () => ask(asked) }, t(`decide.${asked}`), ' ', h('kbd', { 'aria-hidden': 'true' }, key));
}

function factValue(article: PackedArticle, mark: Mark, fact: Fact): (Node | string)[] {
  const group = fact.label === 'kind' ? (mark.kind === 'time' ? 'timeKind' : 'organisation') : TERMS[fact.label];
  const words = fact.value === '' ? t('fact.unknown') : group ? term(group, fact.value) : fact.value;
  const to = addressOf(article, fact.target);
  const value = to ? h('a', { href: to }, words) : words;
  return fact.rule !== mark.rule ? [value, h('small', {}, ` ${Math.round(fact.confidence * 100)}% `, h('code', {}, fact.rule))] : [value];
}

/** A decision in words. */
export function decisionWords({ verdict, value }: Decision): string {
  if (verdict === 'accept') return t('decide.accepted');
  if (verdict === 'reject') return t('decide.rejected');
  if (verdict === 'correct') return t('decide.corrected', { value: value ?? '' });
  return `${t(`decide.${verdict}`)}${value ? `：${value}` : ''}`;
}

/** The form for the right value of a mark; `done` is called after saving and after giving up. */
export function correctionForm(article: PackedArticle, mark: Mark, done: () => void): HTMLFormElement {
  const input = h('input', { name: 'value', autocomplete: 'off', required: true, value: markDecision(article, mark)?.value ?? normalised(mark) });
  const note = h('input', { name: 'note', autocomplete: 'off', value: markDecision(article, mark)?.note ?? '' });
  const save = (event: Event) => {
    event.preventDefault();
    decide(newMarkDecision(article, mark, 'correct', input.value.trim(), note.value.trim() || undefined));
    done();
  };
  return h('form', { class: 'correction', onsubmit: save },
    h('p', { class: 'readinghead' }, h('span', { class: `swatch ${mark.kind}` }, t(`mark.${mark.kind}`)), h('strong', {}, mark.text)),
    h('label', {}, h('span', {}, t('decide.value')), input),
    h('label', {}, h('span', {}, t('decide.note')), note),
    h('p', { class: 'actions' }, h('button', { type: 'submit' }, t('decide.save')), h('button', { type: 'button', onclick: done }, t('decide.cancel'))));
}

/** The value that a mark was read as: a date's day, a full name. */
function normalised(mark: Mark): string {
  const fact = mark.facts.find(({ label }) => label === 'value') ?? mark.facts.find(({ label }) => label === 'name');
  return mark.kind === 'title' ? mark.text : fact?.value || mark.text;
}

/** Carries out what a key or button asks about a mark, correcting excepted, which needs a form. */
export function carryOut(article: PackedArticle, mark: Mark, asked: Exclude<Asked, 'correct'>): void {
  if (asked === 'undo') undo(markKey(article, mark));
  else decide(newMarkDecision(article, mark, asked));
}
