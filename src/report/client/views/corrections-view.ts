import { decisionWords } from '../article/reading.js';
import { correctionLines, correctionOf } from '../correction-lines.js';
import { allDecisions, clearDecisions, type Decision, markSaved, onDecisions, undo, unsavedCount } from '../decisions.js';
import { h } from '../dom.js';
import { number, type Phrase, t } from '../i18n.js';
import { address } from '../route.js';
import type { View } from '../view.js';

/** What the reader decided, and the file to save it in. */
export async function correctionsView(): Promise<View> {
  const element = h('div', { class: 'entity corrections' });
  const show = () => element.replaceChildren(...content());
  show();
  let stop = () => {};
  return { element, name: t('nav.corrections'), mounted: () => { stop = onDecisions(show); }, unmounted: () => stop() };
}

function content(): HTMLElement[] {
  const decisions = allDecisions();
  const head = h('header', {}, h('h1', {}, t('nav.corrections')));
  if (decisions.length === 0) return [head, h('p', { class: 'empty' }, t('decide.none'))];
  return [head,
    h('section', { class: 'wide' },
      h('p', { class: 'actions' },
        h('button', { type: 'button', class: 'main', onclick: save }, t('decide.file')),
        h('button', { type: 'button', onclick: () => { if (confirm(t('decide.clear.sure', { count: number(decisions.length) }))) clearDecisions(); } }, t('decide.clear')),
        h('span', { role: 'status', class: 'quiet' }, unsavedCount() > 0 ? t('decide.unsaved', { count: number(unsavedCount()) }) : t('decide.saved', { count: number(decisions.length) }))),
      h('p', { class: 'note' }, t('decide.how')),
      h('div', { class: 'tablebox' }, h('table', {},
        h('thead', {}, h('tr', {}, [t('decide.what'), t('decide.verdict'), t('column.article'), t('decide.undo')].map((label) => h('th', { scope: 'col' }, label)))),
        h('tbody', {}, decisions.map(row)))))];
}

function row(decision: Decision): HTMLElement {
  const { key, kind, text, article, at, note, entity } = decision;
  const label = h('span', { class: `swatch ${kind}` }, t(`mark.${kind}` as Phrase));
  const what = entity && !article ? h('a', { href: address(kind, entity) }, text) : text;
  return h('tr', {},
    h('th', { scope: 'row' }, label, ' ', what),
    h('td', {}, decisionWords(decision), correctionOf(decision) ? null : h('span', { class: 'tag', title: t('decide.remark.note') }, t('decide.remark')), note ? h('span', { class: 'note' }, ` ${note}`) : null),
    h('td', {}, article ? h('a', { href: address('article', article, { at: at ?? null }) }, article) : ''),
    h('td', {}, h('button', { type: 'button', onclick: () => undo(key), 'aria-label': `${t('decide.undo')} ${text}` }, t('decide.undo'))));
}

function save(): void {
  const url = URL.createObjectURL(new Blob([correctionLines(allDecisions())], { type: 'application/x-ndjson' }));
  h('a', { href: url, download: 'corrections.ndjson' }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  markSaved();
}
