import type { AgreementCard, Doubt, PackedArticle } from '../../page-data.js';
import { type Child, h } from '../dom.js';
import { t, term } from '../i18n.js';
import { addressOf } from './reading.js';

/** A note in the margin: what it says and the place of the text that it is about. */
export interface Note {
  element: HTMLElement;
  start: number;
  /** Places that arrows lead to from a row of the note; dashed for those that are there but do not act. */
  arrows: { from: HTMLElement; start: number; end: number; kind: 'party' | 'signatory' | 'witness' }[];
}

export type ShowPlace = (start: number, end: number) => void;

/** The margin of an article: its agreements and doubts, in the order of the text. */
export function notes(article: PackedArticle, show: ShowPlace): Note[] {
  const agreements = article.agreements.map((agreement) => agreementNote(article, agreement, show));
  const doubts = article.doubts.filter(({ code }) => code !== 'low-confidence').map((doubt) => doubtNote(doubt, show));
  return [...agreements, ...doubts].sort((a, b) => a.start - b.start);
}

function agreementNote(article: PackedArticle, agreement: AgreementCard, show: ShowPlace): Note {
  const arrows: Note['arrows'] = [];
  const row = (kind: Note['arrows'][number]['kind'], start: number, end: number, local: string | null, name: string, note: Child): HTMLElement => {
    const to = addressOf(article, local);
    const from = h('li', { class: kind },
      h('button', { type: 'button', class: 'plain spot', title: t('article.show'), onclick: () => show(start, end) }, '↙', h('span', { class: 'hidden' }, `${t('article.show')} ${name}`)),
      to ? h('a', { href: to }, name) : name, note);
    arrows.push({ from, start, end, kind });
    return from;
  };
  const group = (phrase: 'agreement.parties' | 'agreement.signatories' | 'agreement.witnesses', rows: HTMLElement[]) => (rows.length === 0 ? null : h('div', { class: 'group' }, h('h4', {}, t(phrase)), h('ul', {}, rows)));
  const facts: [string, string | null][] = [
    [t('agreement.date'), agreement.date], [t('agreement.place'), agreement.place], [t('agreement.amounts'), agreement.amounts.join('；') || null],
    [t('agreement.term'), agreement.term], [t('agreement.fields'), agreement.fields.join('、') || null], [t('agreement.founds'), agreement.founds],
  ];
  const to = addressOf(article, agreement.id);
  const name = agreement.name ?? t('agreement.unnamed');
  const element = h('section', { class: 'note agreement', tabindex: '-1', 'data-agreement': agreement.id },
    h('h3', {}, to ? h('a', { href: to }, name) : name),
    h('p', { class: 'tags' }, h('span', { class: 'tag' }, term('agreementKind', agreement.kind)), h('span', { class: `tag ${agreement.status}` }, term('status', agreement.status))),
    h('p', { class: 'brief' }, agreement.parties.map((party) => party.name).join(' — ')),
    h('div', { class: 'fold' },
      group('agreement.parties', agreement.parties.map(({ name: party, target, start, end }) => row('party', start, end, target, party, null))),
      group('agreement.signatories', agreement.signatories.map(({ name: person, target, party, start, end }) => row('signatory', start, end, target, person, party ? h('small', {}, ` ${t('agreement.for', { party })}`) : null))),
      group('agreement.witnesses', agreement.witnesses.map(({ name: person, target, start, end }) => row('witness', start, end, target, person, null))),
      h('dl', {}, facts.flatMap(([label, value]) => (value === null ? [] : [h('dt', {}, label), h('dd', {}, value)]))),
      h('p', { class: 'provenance' }, `${Math.round(agreement.confidence * 100)}% `, h('code', {}, agreement.rule))));
  return { element, start: agreement.start, arrows };
}

function doubtNote({ code, message, start, end }: Doubt, show: ShowPlace): Note {
  const element = h('section', { class: 'note doubt', tabindex: '-1' },
    h('h3', {}, h('span', { 'aria-hidden': 'true' }, '？ '), `${t('article.doubt.label')}：${term('code', code)}`),
    h('p', {}, message),
    start === null || end === null ? null : h('p', {}, h('button', { type: 'button', class: 'plain spot', onclick: () => show(start, end) }, t('article.show'))));
  return { element, start: start ?? 0, arrows: [] };
}
