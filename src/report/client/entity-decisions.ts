import { type Decision, decide, decisionAbout, undo, type Verdict } from './decisions.js';
import { decisionWords } from './article/reading.js';
import { h } from './dom.js';
import { type Phrase, t } from './i18n.js';

export interface Decided {
  kind: 'person' | 'body' | 'agreement';
  id: string;
  name: string;
  /** Things that it may be joined with, or kept apart from. */
  others: readonly { id: string; name: string }[];
}

/** Where a reader decides about a person or body as a whole: right, wrong, another name, the same as another. */
export function entityDecisions(title: Phrase, thing: Decided): HTMLElement {
  const key = `${thing.kind} ${thing.id}`;
  const box = h('section', { class: 'decisions' });
  const record = (verdict: Verdict, more: Partial<Decision> = {}) => {
    decide({ key: more.other ? `${key} ${more.other}` : key, verdict, kind: thing.kind, text: thing.name, entity: thing.id, ...more });
    show();
  };
  const show = () => {
    const decision = decisionAbout(key);
    const input = h('input', { name: 'name', autocomplete: 'off', value: decision?.value ?? thing.name, 'aria-label': t('decide.value') });
    box.replaceChildren(
      h('h2', {}, t(title)),
      ...(decision ? [h('p', { class: `decided ${decision.verdict}` }, decisionWords(decision), ' ', h('button', { type: 'button', onclick: () => { undo(key); show(); } }, t('decide.undo')))] : []),
      h('p', { class: 'actions' },
        h('button', { type: 'button', onclick: () => record('accept') }, t('decide.accept')),
        h('button', { type: 'button', onclick: () => record('reject') }, t('decide.reject')),
        h('button', { type: 'button', onclick: () => record('omit') }, t('decide.omit'))),
      h('form', { class: 'inline', onsubmit: (event: Event) => { event.preventDefault(); record('correct', { value: input.value.trim() }); } },
        input, h('button', { type: 'submit' }, t('decide.correct'))),
      ...thing.others.map((other) => h('p', { class: 'pair' }, h('span', {}, other.name), ' ', pairWords(`${key} ${other.id}`),
        h('button', { type: 'button', onclick: () => record('same', { other: other.id, value: other.name }) }, t('decide.same')),
        h('button', { type: 'button', onclick: () => record('different', { other: other.id, value: other.name }) }, t('decide.different')))));
  };
  show();
  return box;
}

function pairWords(key: string): HTMLElement | null {
  const decision = decisionAbout(key);
  return decision ? h('em', {}, decisionWords(decision), ' ') : null;
}
