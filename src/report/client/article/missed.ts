import type { PackedArticle } from '../../page-data.js';
import { decide } from '../decisions.js';
import { h } from '../dom.js';
import { t } from '../i18n.js';
import { codePoints } from './mark-decision.js';

interface Chosen {
  start: number;
  end: number;
  anchor: Element;
}

/** The passage of the article that the reader has selected, within one block; null for none. */
export function chosenPassage(text: HTMLElement, article: PackedArticle): Chosen | null {
  const chosen = getSelection();
  if (!chosen || chosen.isCollapsed || chosen.rangeCount === 0) return null;
  const range = chosen.getRangeAt(0);
  const index = [...text.children].findIndex((block) => block.contains(range.startContainer) && block.contains(range.endContainer));
  const block = text.children[index];
  const from = article.blocks[index]?.[1];
  if (!block || from === undefined) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = from + before.toString().length;
  const words = range.toString();
  const lead = words.length - words.trimStart().length;
  const end = start + lead + words.trim().length;
  return start + lead < end ? { start: start + lead, end, anchor: range.startContainer.parentElement ?? block } : null;
}

/** The form in which a reader says that a passage names a person or body. */
export function missedForm(article: PackedArticle, { start, end }: Chosen, done: () => void): HTMLFormElement {
  const text = article.text.slice(start, end);
  const input = h('input', { name: 'value', autocomplete: 'off', required: true, value: text });
  const kind = h('select', {}, h('option', { value: 'person' }, t('decide.missed.person')), h('option', { value: 'body' }, t('decide.missed.body')));
  const save = (event: Event) => {
    event.preventDefault();
    decide({
      key: `${article.id} missed ${start} ${end}`, verdict: 'missed', kind: kind.value, text, article: article.id,
      start: codePoints(article.text, start), end: codePoints(article.text, end), at: start, value: input.value.trim(),
    });
    done();
  };
  return h('form', { class: 'correction', onsubmit: save },
    h('p', { class: 'readinghead' }, h('strong', {}, text)),
    h('label', {}, h('span', {}, t('decide.missed')), kind),
    h('label', {}, h('span', {}, t('decide.value')), input),
    h('p', { class: 'actions' }, h('button', { type: 'submit' }, t('decide.save')), h('button', { type: 'button', onclick: done }, t('decide.cancel'))));
}
